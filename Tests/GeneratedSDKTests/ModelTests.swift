import Foundation
import InfrastructureAsCode
import SDKRuntime
import Testing

@Suite struct `Models of InfrastructureAsCode` {
    @Test func `models print, compare and go through any coder`() throws {
        let job: InfrastructureascodeJob = try JSON.decode(from: #"{"id":"1","dryRun":true,"x":[1,2]}"#)
        let same: InfrastructureascodeJob = try JSON.decode(from: #"{"dryRun":true,"id":"1","x":[1,2]}"#)
        let other: InfrastructureascodeJob = try JSON.decode(from: #"{"id":"2","dryRun":true}"#)
        #expect(job == same)
        #expect(job.hashValue == same.hashValue)
        #expect(job != other)
        let decoded = try JSONDecoder().decode(InfrastructureascodeJob.self, from: JSONEncoder().encode(job))
        #expect(decoded == job)
    }

    @Test("trap 26: a property called description does not decide how a model prints")
    func printing() throws {
        let accelerator: AcceleratorMetadata = try JSON.decode(from: #"{"id":"1","description":"words"}"#)
        #expect(accelerator.description == "words")
        #expect("\(accelerator)" == "{\n  \"id\": \"1\",\n  \"description\": \"words\"\n}")
    }

    @Test func `a missing required field is named`() {
        let error = #expect(throws: JSONError.self) {
            try JSON.decode(InfrastructureascodeJob.self, from: #"{"id":"1"}"#)
        }
        #expect(error?.description.contains("dryRun") == true)
    }

    @Test("trap 24: an unknown value is kept and sent back as it came")
    func unknownValue() throws {
        let job: InfrastructureascodeJob = try JSON.decode(from: #"{"dryRun":true,"status":"Paused"}"#)
        #expect(job.status == InfrastructureascodeJob.Status(rawValue: "Paused"))
        #expect(
            String(decoding: try JSON.encode(job), as: UTF8.self) == #"{"dryRun":true,"status":"Paused"}"#
        )
    }

    @Test func `recursive models nest`() throws {
        let deep = String(repeating: #"{"errors":["#, count: 100) + "{}" + String(repeating: "]}", count: 100)
        var body: ErrorBody? = try JSON.decode(ErrorBody.self, from: deep)
        var depth = 0
        while let inner = body?.errors?.first {
            body = inner
            depth += 1
        }
        #expect(depth == 100)
    }

    @Test func `names that are keywords work`() throws {
        let property: MetadataProperty = try JSON.decode(
            from: #"{"type":"string","default":"d","enum":["d"]}"#
        )
        #expect(property.type == "string")
        #expect(property.enum == ["d"])
        #expect(property.default == "d")
    }
}
