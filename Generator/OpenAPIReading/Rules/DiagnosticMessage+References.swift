import Diagnostics
import OpenAPIModel
import YAMLModel

extension DiagnosticMessage {
    static func referenceNotText(_ node: YAMLNode) -> Self {
        Self(.referenceMalformed, "'$ref' must be a string, not \(node.kindName)")
    }

    static func referenceMalformed(_ text: String) -> Self {
        Self(
            .referenceMalformed,
            "'\(text)' has a malformed percent escape",
            hint: "write '%25' for a percent sign"
        )
    }

    static func referenceNotFound(_ text: String, missing: String, hint: String?) -> Self {
        Self(.referenceNotFound, "'\(text)' leads nowhere: there is no '\(missing)'", hint: hint)
    }

    static func anchorNotFound(_ name: String, reference: String) -> Self {
        Self(
            .referenceNotFound,
            "'\(reference)' leads nowhere: no schema has the anchor '\(name)'",
            hint: "a path within a document starts with '#/'"
        )
    }

    static func referenceFileNotFound(_ path: String) -> Self {
        Self(.referenceFileNotFound, "there is no file '\(path)'")
    }

    static func referenceFileUnreadable(_ path: String, reason: String) -> Self {
        Self(.referenceFileNotFound, "'\(path)' cannot be read: \(reason)")
    }

    static func referenceFileMalformed(_ path: String) -> Self {
        Self(.referenceFileNotFound, "'\(path)' cannot be parsed")
    }

    static func referenceToURL(_ text: String, scheme: String?) -> Self {
        let isNetwork = scheme == nil || scheme == "http" || scheme == "https" || scheme == "ftp"
        return Self(
            .referenceToURL,
            isNetwork
                ? "'\(text)' is on a network, from which nothing is ever read"
                : "'\(text)' is a URL, which is never opened",
            hint: "copy the file beside the document and refer to it by a relative path"
        )
    }

    static func referencePathRefused(_ text: String, _ problem: ReferencePolicy.Problem) -> Self {
        switch problem {
        case .absolute, .climbs:
            Self(
                .referenceOutside,
                "'\(text)' leads out of the document's folder",
                hint: "allow the folder with --allow-root"
            )
        case .backslash:
            Self(.referenceOutside, "'\(text)' has a backslash", hint: "write '/' between folders")
        case .control:
            Self(.referenceOutside, "a reference has a control character in its path")
        }
    }

    static func referenceLinkRefused(_ path: String) -> Self {
        Self(
            .referenceOutside,
            "'\(path)' is a link that leads out of the document's folder",
            hint: "allow the folder with --allow-root"
        )
    }

    static func referenceCycle(_ text: String) -> Self {
        Self(.referenceCycle, "'\(text)' leads back to itself and never to a value")
    }

    static func referenceCircular(_ text: String) -> Self {
        Self(.referenceCycle, "'\(text)' passes through references that lead back to it, or through too many")
    }

    static func objectContainsItself(_ kind: ObjectKind) -> Self {
        Self(.referenceCycle, "\(kind.name) contains itself by way of references")
    }

    static func objectNestedTooDeeply(_ kind: ObjectKind) -> Self {
        Self(.objectsNestedTooDeeply, "\(kind.name) is nested too deeply in other objects")
    }

    static func referenceWrongKind(_ text: String, found: ObjectKind, wanted: ObjectKind) -> Self {
        Self(.referenceWrongKind, "'\(text)' is \(found.name), but \(wanted.name) must stand here")
    }

    static func referenceToNoSchema(_ text: String, _ node: YAMLNode) -> Self {
        Self(.referenceWrongKind, "'\(text)' is \(node.kindName), but a schema must stand here")
    }

    static func referenceUnusual(_ wanted: String) -> Self {
        Self(
            .referenceUnusual,
            "OpenAPI does not allow a reference for \(wanted); it is followed all the same"
        )
    }

    static func siblingsIgnored(_ keys: [String]) -> Self {
        let list = keys.map { "'\($0)'" }.joined(separator: ", ")
        return Self(
            .referenceSiblingsIgnored,
            "\(list) beside '$ref' \(keys.count == 1 ? "is" : "are") ignored",
            hint: "put the reference into 'allOf', or use OpenAPI 3.1 where keywords beside '$ref' count"
        )
    }

    static func targetUnreadable(_ text: String) -> Self {
        Self(.wrongType, "'\(text)' cannot be read")
    }
}
