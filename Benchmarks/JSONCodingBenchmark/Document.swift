/// An array of jobs of at least so many bytes, the same in every run.
func jobsDocument(bytes: Int) -> [UInt8] {
    let statuses = ["Created", "Running", "Complete", "Failed"]
    var text = "["
    var number = 0
    while text.utf8.count < bytes {
        let tail = String(1_000_000_000_000 + number * 7919)
        let results = (0..<number % 4).map { index in
            """
            {"resource":"genesyscloud_routing_queue.queue_\(number)_\(index)","action":"update",\
            "changes":\(number % 17),"succeeded":\(index % 2 == 0)}
            """
        }
        let failure = """
            "errorInfo":{"message":"The resource \\"queue_\(number)\\" could not be changed — try again",\
            "code":"resource.conflict","status":409,"messageParams":{"name":"queue_\(number)"}},
            """
        text += """
            \(number == 0 ? "" : ",\n"){"id":"8f1ef5c0-3d1c-4b0a-9a5e-\(tail.prefix(12))","dryRun":\(number % 2 == 0),\
            "acceleratorId":"0b5f2f7e-66d7-4a0f-8f51-\(tail.suffix(12))",\
            "dateSubmitted":"2024-\(10 + number % 3)-\(10 + number % 18)T03:04:05.\(100 + number % 900)Z",\
            "submittedBy":{"id":"d1f8a1e2-0000-4000-8000-\(tail.prefix(12))","name":"User \(number % 100)",\
            "email":"user\(number % 100)@example.com","selfUri":"/api/v2/users/\(tail)"},\
            "status":"\(statuses[number % 4])",\(number % 4 == 3 ? failure : "")\
            "results":[\(results.joined(separator: ","))],"attempts":\(number % 5),\
            "progress":\(Double(number % 1000) / 8),\
            "labels":{"team":"ops","tier":"gold\(number % 3)"},"selfUri":"/api/v2/infrastructureascode/jobs/\(tail)"}
            """
        number += 1
    }
    return Array((text + "]").utf8)
}
