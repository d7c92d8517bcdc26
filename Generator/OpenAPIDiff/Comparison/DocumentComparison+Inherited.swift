/// What operations have from the document or their path unless they say otherwise.
extension DocumentComparison {
    mutating func compareInherited(_ old: OperationSite, _ new: OperationSite, to use: Use) {
        if new.isWebhook { return }
        compareSecurity(old, new, to: use)
        compareServers(old, new, to: use)
    }
}
