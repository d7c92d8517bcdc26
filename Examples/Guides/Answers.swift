import SDKRuntime

// docs/guide/answers.md

func readValues<Entry, ErrorBody>(_ stream: JSONStream<Entry, ErrorBody>) async throws {
    for try await entry in stream { print(entry) }
}

func readRecords<Entry, ErrorBody>(_ stream: JSONStream<Entry, ErrorBody>) async throws {
    for try await record in stream.records {
        if let value = record.value {
            print(record.index, value)
        } else {
            print(record.index, String(decoding: record.bytes, as: UTF8.self))
            if let failure = record.decodingFailure { print(failure) }
        }
    }
}

func readEvents<ErrorBody>(_ events: EventStream<String, ErrorBody>) async throws -> Int {
    var count = 0
    for try await event in events {
        switch event.type {
        case "count": count += try event.decode(Int.self)
        default: print(event.text)
        }
    }
    return count
}
