import OpenAPIModel
import YAMLModel

/// What the parameters of an operation are shown with: in their table, in Swift and in the shell the same.
struct RequestValues {
    private var values: [Key: SampleWriter.ParameterValue] = [:]

    private struct Key: Hashable {
        let name: String
        let location: ParameterLocation

        init(_ parameter: Parameter) {
            name = parameter.name.value
            location = parameter.location.value
        }
    }

    init(_ parameters: [Parameter], samples: SampleWriter) {
        for parameter in parameters {
            if let value = samples.value(of: parameter) { values[Key(parameter)] = value }
        }
    }

    subscript(parameter: Parameter) -> YAMLNode? { values[Key(parameter)]?.node }

    /// Whether the value is the one that counts where nothing is sent.
    func isDefault(_ parameter: Parameter) -> Bool { values[Key(parameter)]?.isDefault == true }
}
