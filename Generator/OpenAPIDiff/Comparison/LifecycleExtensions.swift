import ChangeModel
import OpenAPIModel
import YAMLModel

/// What documents say about the age of things, in extensions that have become customary.
enum LifecycleExtensions {
    /// The day after which a deprecated thing may be gone: `x-sunset`, as written.
    static func sunset(of extensions: [Extension]) -> Located<String>? { text("x-sunset", in: extensions) }

    /// How much may still change: `x-stability-level`, as written.
    static func stability(of extensions: [Extension]) -> Located<String>? {
        text("x-stability-level", in: extensions)
    }

    /// From least to most stable; nil for a word that is none of the customary ones.
    static func rank(_ stability: String) -> Int? {
        ["draft", "alpha", "beta", "stable"].firstIndex(of: stability)
    }

    static func lifecycle(isDeprecated: Bool, _ extensions: [Extension]) -> Lifecycle {
        Lifecycle(
            isDeprecated: isDeprecated,
            sunset: sunset(of: extensions)?.value,
            stability: stability(of: extensions)?.value
        )
    }

    private static func text(_ name: String, in extensions: [Extension]) -> Located<String>? {
        guard let found = extensions.first(where: { $0.name == name }), let text = found.value.string else {
            return nil
        }
        return Located(text, at: found.value.range)
    }
}
