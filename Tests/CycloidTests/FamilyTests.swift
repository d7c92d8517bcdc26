import Cycloid
import SDKRuntime
import Testing

/// Types that stand for one of several, told apart by a property: what is read is written again byte for byte.
@Suite struct `Families of types` {
    private static func backends() throws -> [JSONValue] {
        let data = try Exchange.of("getExternalBackends").answer["body"]?["data"]?.array ?? []
        return data.compactMap { $0["configuration"] }
    }

    @Test(arguments: 0..<13) func `each external backend is sent as it came`(index: Int) throws {
        let backends = try Self.backends()
        #expect(backends.count == 13)
        let configuration = try #require(backends.indices.contains(index) ? backends[index] : nil)
        let body = NewExternalBackend(
            purpose: .remoteTfstate,
            configuration: try JSON.decode(from: try JSON.encode(configuration))
        )
        let sent: JSONValue = try JSON.decode(from: try JSON.encode(body))
        #expect(difference(sent["configuration"], from: configuration) == nil)
        #expect(sent["purpose"] == "remote_tfstate")
        // The mappings of the logs have any form; the last backend is of a kind that the document does not know.
        #expect((TypeSurvey(of: body).untypedLeaves > 0) == [5, 12].contains(index))
    }

    @Test(arguments: [
        (#"{"type":"CloudProviderAWSConfiguration","region":"eu-west-1"}"#, 0),
        (#"{"type":"CloudProviderAzureConfiguration","environment":"e","resource_group_names":["a"]}"#, 0),
        (#"{"type":"CloudProviderGCPConfiguration","project":"p","region":"r"}"#, 0),
        (#"{"type":"CloudProviderVMWareVSphereConfiguration","allow_unverified_ssl":true,"server":"s"}"#, 0),
        (#"{"type":"AddedLater","region":"eu-west-1"}"#, 2),
    ])
    func `each configuration of a cloud provider is read to its type`(text: String, untyped: Int) throws {
        let value = try JSON.decode(CloudProviderConfiguration.self, from: text)
        #expect(String(decoding: try JSON.encode(value), as: UTF8.self) == text)
        let survey = TypeSurvey(of: value)
        #expect(survey.untypedLeaves == untyped)
        #expect(survey.unknownFields == [])
    }

    @Test func `a child is written with the name of its type whatever its property says`() throws {
        let child = CloudProviderGCPConfiguration(type: "wrong", project: "p", region: "r")
        let family = CloudProviderConfiguration.cloudProviderGCPConfiguration(child)
        let sent: JSONValue = try JSON.decode(from: try JSON.encode(family))
        #expect(sent["type"] == "CloudProviderGCPConfiguration")
    }
}
