import Cycloid
import SDKRuntime

// docs/guide/unions.md

func account(of configuration: CloudProviderConfiguration) -> String {
    switch configuration {
    case .cloudProviderAzureConfiguration(let azure): "Azure, environment \(azure.environment)"
    case .cloudProviderGCPConfiguration(let google): "Google Cloud, project \(google.project)"
    case .unknown(let json): "something newer: \(json)"
    default: "another cloud"
    }
}
