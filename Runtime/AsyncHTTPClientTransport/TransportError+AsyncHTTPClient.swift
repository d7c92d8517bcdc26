#if AsyncHTTPClient
    import AsyncHTTPClient
    import Foundation
    import NIOCore
    import SDKRuntime

    extension TransportError {
        /// What an error of AsyncHTTPClient or SwiftNIO means; its words hold no header and no URL.
        init(clientError error: any Error) {
            switch error {
            case is CancellationError: self.init(.cancelled, "the call was cancelled CE")
            case let error as TransportError: self = error
            case let error as RequestBodyFailure:
                self.init(.requestBody, "the body of the request: \(error.detail)")
            case let error as HTTPClientError: self.init(error)
            case let error as ChannelError: self.init(error)
            case let error as IOError: self.init(error)
            default: self.init(named: "\(type(of: error))")
            }
        }

        private init(_ error: HTTPClientError) {
            let words = error.shortDescription
            switch error {
            case .cancelled, .requestStreamCancelled: self.init(.cancelled, "the call was cancelled")
            case .readTimeout, .writeTimeout: self.init(.idleTimeout, "nothing came for too long (\(words))")
            case .connectTimeout, .getConnectionFromPoolTimeout:
                self.init(.cannotConnect, "no connection to the server (\(words))")
            case .tlsHandshakeTimeout: self.init(.notSecure, "no secure connection to the server (\(words))")
            case .remoteConnectionClosed: self.init(.connectionLost, "the connection ended early (\(words))")
            default: self.init(.other, words)
            }
        }

        private init(_ error: IOError) {
            let unreached: [POSIXErrorCode] = [.ECONNREFUSED, .EHOSTUNREACH, .ENETUNREACH, .EADDRNOTAVAIL]
            if unreached.contains(where: { $0.rawValue == error.errnoCode }) {
                self.init(.cannotConnect, "no connection to the server (errno \(error.errnoCode))")
            } else {
                self.init(.connectionLost, "the connection ended early (errno \(error.errnoCode))")
            }
        }

        private init(_ error: ChannelError) {
            switch error {
            case .connectTimeout: self.init(.cannotConnect, "no connection to the server (timed out)")
            case .ioOnClosedChannel, .alreadyClosed, .eof, .inputClosed, .outputClosed:
                self.init(.connectionLost, "the connection ended early")
            default: self.init(.other, "a channel error")
            }
        }

        /// Errors of modules that are not worth a dependency: their type says enough.
        private init(named type: String) {
            if type.hasPrefix("NIOConnectionError") || type.hasPrefix("NWPOSIXError") || type.contains("DNS")
            {
                self.init(.cannotConnect, "no connection to the server (\(type))")
            } else if type.hasPrefix("NIOSSL") || type.hasPrefix("BoringSSL") || type.contains("TLS") {
                self.init(.notSecure, "no secure connection to the server (\(type))")
            } else if type.hasPrefix("HTTPParserError") || type.hasPrefix("NIOHTTPDecoder") {
                self.init(.invalidResponse, "the answer is not HTTP as it should be (\(type))")
            } else {
                self.init(.other, type)
            }
        }
    }
#endif
