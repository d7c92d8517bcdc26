import Foundation
import SpecsmithMock
import TestSupport

/// A Cycloid platform with certain things in it, by its own specification.
///
/// Two organizations on two pages; one has three projects on two pages, of which one may not be looked into.
enum Platform {
    static let acme = organization("acme", "Acme Corporation")
    static let zeta = organization("zeta-labs", "Zeta Labs")
    static let forbidden = MockReply.json(error("You may not see this project"), status: 403)

    /// The answer to each target; a test may put others in their place.
    static let answers: [String: MockReply] = [
        "/organizations": page([zeta], index: 1, size: 1, total: 2),
        "/organizations?page_index=2": page([acme], index: 2, size: 1, total: 2),
        "/organizations/acme": .json("{\"data\":\(acme)}"),
        "/organizations/zeta-labs/projects": page([], index: 1, size: 1000, total: 0),
        "/organizations/acme/projects": page(
            [project("website", "Website"), project("internal-tools", "Internal tools")],
            index: 1,
            size: 2,
            total: 3
        ),
        "/organizations/acme/projects?page_index=2": page(
            [project("shop", "Web shop")],
            index: 2,
            size: 2,
            total: 3
        ),
        "/organizations/acme/projects/internal-tools/environments": forbidden,
        "/organizations/acme/projects/shop/environments": page(
            [environment("staging", "Staging"), environment("production", "Production")]
        ),
        "/organizations/acme/projects/website/environments": page([environment("production", nil)]),
        "/organizations/acme/projects/shop/environments/production/components": list([
            component("web", "Storefront", "spa", "2.0.0"), component("api", "API", "go-service", "1.4.2"),
        ]),
        "/organizations/acme/projects/shop/environments/staging/components": list([]),
        "/organizations/acme/projects/website/environments/production/components": list([
            component("cms", "cms", "wordpress", "6.1")
        ]),
    ]

    /// The targets that it takes to read all of it.
    static let wholeTree = answers.keys.filter { $0 != "/organizations/acme" }

    private static let specification = Result {
        try MockSpecification(PackageFolder.url("Specs/Cycloid/openapi.yaml").path)
    }

    /// Runs a platform with some answers replaced.
    static func run<Value>(
        replacing others: [String: MockReply] = [:],
        _ use: (MockServer) async throws -> Value
    ) async throws -> Value {
        let answers = answers.merging(others) { $1 }
        return try await run({ answers[$0.target] }, use)
    }

    /// Runs a platform that takes one key.
    static func run<Value>(
        _ replies: @escaping MockServer.Replies,
        _ use: (MockServer) async throws -> Value
    ) async throws -> Value {
        var options = MockServer.Options()
        options.credentials = ["api_key", "api_key_query"].map { .init(scheme: $0, value: "key-1") }
        return try await MockServer.run(specification.get(), options: options, replies: replies, body: use)
    }

    static func page(_ items: [String], index: Int = 1, size: Int = 1000, total: Int? = nil) -> MockReply {
        let pagination = #"{"index":\#(index),"size":\#(size),"total":\#(total ?? items.count)}"#
        return .json(#"{"data":[\#(items.joined(separator: ","))],"pagination":\#(pagination)}"#)
    }

    static func list(_ items: [String]) -> MockReply {
        .json(#"{"data":[\#(items.joined(separator: ","))]}"#)
    }

    static func error(_ message: String) -> String {
        #"{"errors":[{"code":"Refused","message":"\#(message)"}],"request_id":"0a1b"}"#
    }

    /// The name is a piece of JSON text.
    static func organization(_ canonical: String, _ name: String) -> String {
        """
        {"id":1,"canonical":"\(canonical)","name":"\(name)","blocked":[],"can_children_create_appearance":false,\
        "can_children_use_dedicated_authentication":false,"can_create_appearance":true,\
        "can_use_dedicated_authentication":false,"ci_port":"8080","ci_team_name":"\(canonical)",\
        "ci_url":"https://ci.example.com","has_children":false,"is_root":true,\
        "is_using_dedicated_authentication":false,"mfa_enabled":false,"quotas":false,\(times)}
        """
    }

    static func project(_ canonical: String, _ name: String) -> String {
        """
        {"id":2,"canonical":"\(canonical)","name":"\(name)","color":"blue","icon":"planet","environments":[],\
        "description":"",\(times)}
        """
    }

    static func environment(_ canonical: String, _ name: String?) -> String {
        let name = name.map { #""name":"\#($0)","# } ?? ""
        return #"{"id":3,"canonical":"\#(canonical)",\#(name)"color":"green",\#(times)}"#
    }

    static func component(_ canonical: String, _ name: String, _ stack: String, _ version: String) -> String {
        """
        {"id":4,"canonical":"\(canonical)","name":"\(name)","is_configured":true,\(times),\
        "environment":\(environment("production", nil)),\
        "project":{"id":2,"canonical":"shop","name":"Web shop","color":"blue","icon":"planet",\(times)},\
        "service_catalog":{"id":5,"author":"acme","canonical":"\(stack)","directory":"stacks/\(stack)",\
        "form_enabled":true,"keywords":[],"latest":true,"name":"\(stack)","organization_canonical":"acme",\
        "quota_enabled":false,"ref":"acme:\(stack)","trusted":true,"version":"\(version)","visibility":"local"}}
        """
    }

    private static let times = #""created_at":1767323045,"updated_at":1767323045"#
}
