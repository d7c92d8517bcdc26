// swift-format-ignore-file
// Made by make-calls.py from docs/reference/Cycloid/Cycloid.md.
import Cycloid

struct CycloidCalls: CycloidCallGroup {
    @available(*, deprecated) var calls: [CycloidCall] {
        [
            CycloidCall("getConfig", Self.getConfig),
            CycloidCall("getCountries", Self.getCountries),
            CycloidCall("getStatus", Self.getStatus),
            CycloidCall("getServiceStatus", Self.getServiceStatus),
            CycloidCall("getAppVersion", Self.getAppVersion),
        ]
    }

    @available(*, deprecated)
    private static func getConfig(_ client: CycloidClient) async throws {
        let appConfiguration = try await client.cycloid.getConfig()
        use(appConfiguration.sentryEnabled)
    }

    @available(*, deprecated)
    private static func getCountries(_ client: CycloidClient) async throws {
        let countries = try await client.cycloid.getCountries()
        for country in countries {
            use(country.name)
        }
    }

    @available(*, deprecated)
    private static func getStatus(_ client: CycloidClient) async throws {
        let generalStatus = try await client.cycloid.getStatus()
        use(generalStatus.message)
    }

    @available(*, deprecated)
    private static func getServiceStatus(_ client: CycloidClient) async throws {
        let answer = try await client.cycloid.getServiceStatus(
            serviceStatusCanonical: "example-service-status"
        )
        switch answer {
        case .ok(let checkReport):
            use(checkReport.message)
        case .internalServerError(let errorPayload):
            use(errorPayload)
        default:
            use(answer)
        }
    }

    @available(*, deprecated)
    private static func getAppVersion(_ client: CycloidClient) async throws {
        let appVersion = try await client.cycloid.getAppVersion()
        use(appVersion.branch)
    }
}
