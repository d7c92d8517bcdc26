#if Observability
    import HTTPTypes
    public import SDKRuntime
    public import Tracing

    /// Makes a client span for each request that goes over the network, and sends the span's context along.
    ///
    /// Names and attributes are those of OpenTelemetry's conventions for HTTP clients, which want a span for each
    /// request, redirects and retries included, and none around them: a span of the application's own that is
    /// current where the call is made is the parent of them all. The span ends with the head of the answer.
    ///
    /// Source: <https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client-span>
    public struct SpanTracer: RequestTracer {
        private let tracer: any Tracer

        /// Makes spans of this tracer.
        public init(_ tracer: any Tracer) { self.tracer = tracer }

        /// Begins a span.
        public func begin(_ request: TracedRequest) -> RequestTrace {
            let isKnown = Self.methods.contains(request.method)
            let span = tracer.startSpan(
                "\(isKnown ? request.method : "HTTP") \(request.operationID)",
                ofKind: .client
            )
            span.attributes["http.request.method"] = isKnown ? request.method : "_OTHER"
            if !isKnown { span.attributes["http.request.method_original"] = request.method }
            span.attributes["url.full"] = request.url
            span.attributes["server.address"] = request.host
            span.attributes["server.port"] = request.port
            span.attributes["openapi.operation_id"] = request.operationID
            if request.resendCount > 0 {
                span.attributes["http.request.resend_count"] = request.resendCount
            }
            var headers = HTTPFields()
            tracer.inject(span.context, into: &headers, using: FieldInjector())
            return RequestTrace(headers: headers) { Self.end(span, $0) }
        }

        private static func end(_ span: any Span, _ outcome: ClientEvent.Outcome) {
            switch outcome {
            case .answer(let status, _):
                span.attributes["http.response.status_code"] = status
                if status >= 400 {
                    span.attributes["error.type"] = String(status)
                    span.setStatus(SpanStatus(code: .error))
                }
            case .failure(let failure):
                span.attributes["error.type"] = failure.description
                span.setStatus(SpanStatus(code: .error))
            }
            span.end()
        }

        private static let methods: Set<String> = [
            "CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE",
        ]
    }

    extension ClientConfiguration {
        /// Traces each request: `client.configured { $0.observe(with: tracer) }`.
        public mutating func observe(with tracer: any Tracer) { self.tracer = SpanTracer(tracer) }
    }

    private struct FieldInjector: Injector {
        func inject(_ value: String, forKey key: String, into carrier: inout HTTPFields) {
            guard let name = HTTPField.Name(key) else { return }
            carrier[name] = value
        }
    }
#endif
