import SDKModel
import SwiftSpelling

/// The file that tells the runtime of the envelope that answers come in.
struct EnvelopeView {
    let header: HeaderView
    let isolation: String
    let sharedAccess: String
    let name: String
    let property: String

    init(_ envelope: Envelope, in surroundings: Surroundings) {
        header = HeaderView(surroundings, modules: [], isShared: true)
        isolation = surroundings.isolation
        sharedAccess = surroundings.sharedAccess
        name = SwiftText.identifier(envelope.name, .declaration)
        property = SwiftText.literal(envelope.property)
    }
}
