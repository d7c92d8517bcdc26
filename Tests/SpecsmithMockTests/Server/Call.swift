import Foundation
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A request by the system's own client, which knows nothing of the mock.
struct Call {
    let status: Int
    let text: String
    private let response: HTTPURLResponse

    init(
        _ method: String = "GET",
        _ url: String,
        fields: [String: String] = [:],
        body: String? = nil
    ) async throws {
        var request = URLRequest(url: try #require(URL(string: url)))
        request.httpMethod = method
        request.timeoutInterval = 20
        for (name, value) in fields { request.setValue(value, forHTTPHeaderField: name) }
        request.httpBody = body.map { Data($0.utf8) }
        let session = URLSession(configuration: .ephemeral)
        defer { session.finishTasksAndInvalidate() }
        let (data, response) = try await session.data(for: request)
        self.response = try #require(response as? HTTPURLResponse)
        status = self.response.statusCode
        text = String(decoding: data, as: UTF8.self)
    }

    func field(_ name: String) -> String? { response.value(forHTTPHeaderField: name) }
}
