/// The types of `Models.swift` with synthesized Codable.
///
/// Dates stay strings, which spares Foundation the cost of reading them.
enum Synthesized {
    struct Job: Codable {
        let id: String
        let dryRun: Bool
        let acceleratorId: String?
        let dateSubmitted: String
        let submittedBy: User
        let status: Status
        let errorInfo: ErrorInfo?
        let results: [Result]?
        let rollbackResults: [Result]?
        let attempts: Int
        let progress: Double
        let labels: [String: String]?
        let selfUri: String?
    }

    struct User: Codable {
        let id: String
        let name: String?
        let email: String?
        let selfUri: String?
    }

    struct ErrorInfo: Codable {
        let message: String
        let code: String
        let status: Int
        let messageParams: [String: String]?
    }

    struct Result: Codable {
        let resource: String
        let action: String?
        let changes: Int
        let succeeded: Bool
    }

    enum Status: String, Codable {
        case created = "Created"
        case running = "Running"
        case complete = "Complete"
        case failed = "Failed"
    }
}
