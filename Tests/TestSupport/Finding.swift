/// What a test expects of one diagnostic: its place as a mark of the source, its id and its words.
package struct Finding: Sendable, Hashable, CustomStringConvertible {
    /// A mark such as `1️⃣`, or `path:line:column` where none stands.
    package let place: String
    package let id: String
    package let message: String
    package let notes: [Note]

    /// Another place of a finding.
    package struct Note: Sendable, Hashable, CustomStringConvertible {
        package let place: String
        package let message: String

        package init(_ place: String, _ message: String) {
            self.place = place
            self.message = message
        }

        package var description: String { "(\(place) \(message))" }
    }

    package init(_ place: String, _ id: String, _ message: String, notes: [Note] = []) {
        self.place = place
        self.id = id
        self.message = message
        self.notes = notes
    }

    package var description: String {
        "\(place) \(id): \(message)" + notes.map { " \($0)" }.joined()
    }
}
