import OpenAPIModel
import ReferenceModel

/// Addresses outside the reference that a page may lead to.
enum ExternalLinks {
    static func all(of document: Document) -> [APIReference.ExternalLink] {
        let info = document.info
        var links = documentation(document.externalDocs)
        if let contact = info.contact {
            let name = contact.name?.value ?? contact.url?.value ?? contact.email?.value
            let address = contact.url?.value ?? contact.email.map { "mailto:\($0.value)" }
            if let name { links.append(.init(title: "Contact: \(name)", url: safe(address))) }
        }
        if let license = info.license, let name = license.name?.value ?? license.identifier?.value {
            let listed = license.identifier.map { "https://spdx.org/licenses/\($0.value).html" }
            links.append(.init(title: "License: \(name)", url: safe(license.url?.value ?? listed)))
        }
        if let terms = info.termsOfService {
            links.append(.init(title: "Terms of service", url: safe(terms.value)))
        }
        return links
    }

    static func documentation(_ docs: ExternalDocumentation?) -> [APIReference.ExternalLink] {
        guard let docs else { return [] }
        let url = safe(docs.url?.value)
        guard let title = firstLine(docs.description?.value) ?? url ?? docs.url?.value else { return [] }
        return [.init(title: title, url: url)]
    }

    /// Nil for what is no absolute address, or of a scheme that does more than show a page.
    static func safe(_ address: String?) -> String? {
        guard let address else { return nil }
        let isPlain = address.unicodeScalars.allSatisfy {
            $0.value > 0x20 && $0.value < 0x7F && !"<>\"`{}|\\^".unicodeScalars.contains($0)
        }
        let lower = address.lowercased()
        let isKnown = ["https://", "http://", "mailto:"].contains { lower.hasPrefix($0) }
        return isPlain && isKnown ? address : nil
    }

    private static func firstLine(_ text: String?) -> String? {
        text?.split(whereSeparator: \.isNewline).map { $0.trimmingSpaces }.first { !$0.isEmpty }
    }
}

extension StringProtocol {
    /// Without white space at both ends.
    var trimmingSpaces: String {
        let rest = drop(while: \.isWhitespace)
        guard let end = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(rest[...end])
    }
}
