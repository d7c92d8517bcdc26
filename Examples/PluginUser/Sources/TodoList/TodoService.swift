import Synchronization
import Todos
import SDKRuntime

/// The service, in this process: no network is needed to try the program.
final class TodoService: HTTPTransport {
    private let todos = Mutex([Todo(id: 1, title: "write the document", state: .done)])

    func send(
        _ request: HTTPRequest,
        body: HTTPBody?
    ) async throws(TransportError) -> (response: HTTPResponse, body: HTTPBody) {
        do {
            let sent = try await body?.collect(upTo: 10_000)
            let (status, answer) = try answer(request, sent)
            let head = HTTPResponse(status: status, headerFields: [.contentType: "application/json"])
            return (head, HTTPBody(answer))
        } catch {
            throw TransportError(.requestBody, "\(error)")
        }
    }

    private func answer(_ request: HTTPRequest, _ body: [UInt8]?) throws -> (HTTPResponse.Status, [UInt8]) {
        guard request.method == .post, let body else {
            let isOpen = request.path?.hasSuffix("?state=open") == true
            let all = todos.withLock { $0 }.filter { !isOpen || $0.state == .open }
            return (.ok, try JSON.encode(all))
        }
        let new = try JSON.decode(NewTodo.self, from: body)
        if new.title.isEmpty {
            return (.unprocessableContent, try JSON.encode(Problem(reason: "a title is needed")))
        }
        let added = todos.withLock { todos in
            let todo = Todo(id: todos.count + 1, title: new.title, state: .open, due: new.due)
            todos.append(todo)
            return todo
        }
        return (.created, try JSON.encode(added))
    }
}
