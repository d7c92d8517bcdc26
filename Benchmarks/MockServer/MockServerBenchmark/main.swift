import Foundation
import Hummingbird

// MockServerBenchmark bare PORT FILE PATH
//     a server whose only route answers GET PATH with the bytes of FILE as JSON
// MockServerBenchmark load PORT TARGET SECONDS CONNECTIONS [NAME:VALUE…]
//     calls GET TARGET over and over on so many connections, for so long; prints requests a second and percentiles

let usage = """
    usage: MockServerBenchmark bare PORT FILE PATH
           MockServerBenchmark load PORT TARGET SECONDS CONNECTIONS [NAME:VALUE…]

    """

func refuse(_ message: String) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(2)
}

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "bare" where arguments.count == 4:
    guard let port = Int(arguments[1]) else { refuse(usage) }
    try await BareServer(file: URL(filePath: arguments[2]), path: arguments[3]).run(port: port)
case "load" where arguments.count >= 5:
    guard let port = UInt16(arguments[1]), let seconds = Double(arguments[3]), 0...60 ~= seconds,
        let connections = Int(arguments[4]), 1...256 ~= connections
    else { refuse(usage) }
    let request = LoadRequest(target: arguments[2], fields: Array(arguments.dropFirst(5)))
    do {
        print(try Load(port: port, request: request).run(seconds: seconds, connections: connections))
    } catch {
        refuse("\(error)")
    }
default: refuse(usage)
}
