/// Something wrong in a template, printed as `file:line:column: error: message` so that Xcode and editors open it.
package struct TemplateError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The template's path as it was given, relative to the package.
    package let file: String
    package let position: TemplatePosition
    package let message: String

    package init(file: String, position: TemplatePosition, message: String) {
        self.file = file
        self.position = position
        self.message = message
    }

    package var description: String { "\(file):\(position.line):\(position.column): error: \(message)" }
}

/// A place in a template: line and column are 1-based, the column in Unicode scalars.
package struct TemplatePosition: Sendable, Hashable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
