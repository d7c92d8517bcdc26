import SDKRuntime
import Todos

let client = TodosClient(transport: TodoService())

let added = try await client.todos.addTodo(
    body: NewTodo(title: "generate the SDK", due: CivilDate("2030-01-31"))
)
print("added \(added.id):", added.title)
for todo in try await client.todos.listTodos(state: .open) {
    print("- \(todo.title)", todo.due.map { "until \($0.description)" } ?? "")
}
do {
    _ = try await client.todos.addTodo(body: NewTodo(title: ""))
} catch {
    guard case .response(let answer) = error.kind, case .problem(let problem) = answer.body else {
        throw error
    }
    print("refused:", problem.reason)
}
