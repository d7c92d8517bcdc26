import SDKPlanning
import Testing

@Suite struct `Making Swift names` {
    @Test(arguments: [
        ("jobId", "jobId"), ("job_id", "jobId"), ("job-id", "jobId"), ("JobId", "jobId"), ("ID", "id"),
        ("SAMLResponse", "samlResponse"), ("userID", "userID"), ("IN_PROGRESS", "inProgress"),
        ("en-US", "enUs"), ("zh-CN", "zhCn"), ("Created", "created"), ("dateSubmitted", "dateSubmitted"),
        ("+1", "plus1"), ("-1", "minus1"), ("1", "_1"), ("1.0", "_1_0"), ("2024-01-01", "_20240101"),
        ("", "empty"), ("*", "asterisk"), (" ", "space"), ("é", "é"), ("🎉", "u1F389"), ("_", "underscore"),
        ("$id", "id"), ("@type", "type"), ("a.b/c", "aBC"), ("meta/root", "metaRoot"),
        ("post_oauth2_token#refresh", "postOauth2TokenRefresh"), ("find pet by id", "findPetById"),
        (":get", "get"), ("Auth_authenticate[0]", "authAuthenticate0"), ("URLField", "urlField"),
    ])
    func `lower camel case keeps the capitals inside words`(name: String, expected: String) {
        #expect(SwiftNaming.lowerCamel(name) == expected)
    }

    @Test(arguments: [
        ("pet", "Pet"), ("Weird.Name", "WeirdName"), ("a/b", "AB"), ("_types:Id", "TypesId"),
        ("AWSStorage", "AWSStorage"), ("Infrastructure as Code", "InfrastructureAsCode"), ("200", "_200"),
        ("AiItem--Base", "AiItemBase"), ("", "Empty"),
    ])
    func `upper camel case is for types`(name: String, expected: String) {
        #expect(SwiftNaming.upperCamel(name) == expected)
    }

    @Test(arguments: [
        ("pet", "Pet"), ("3d", "Type3d"), ("200", "Type200"), ("名", "Type名"), ("ID", "ID"), ("", "Empty"),
        ("Type3d", "Type3d"),
    ])
    func `a type never has a name that a member can have`(name: String, expected: String) {
        #expect(SwiftNaming.typeName(name) == expected)
        #expect(SwiftNaming.lowerCamel(expected) != expected)
    }

    @Test(arguments: [
        ("foo-bar", "foo_dash_bar"), ("foo_bar", "foo_bar"), ("A", "A"), ("$id", "_dollar_id"), ("1", "_1"),
        ("🎉", "_u1F389_"),
    ])
    func `a distinct name spells out every character`(name: String, expected: String) {
        #expect(SwiftNaming.distinct(name) == expected)
    }
}
