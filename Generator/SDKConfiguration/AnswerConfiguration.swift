package import Diagnostics

extension SDKConfiguration {
    /// How an operation's answers come in pages.
    ///
    /// It applies to each operation that has the parameters and whose answer has `items`.
    package struct PaginationConfiguration: Sendable, Hashable {
        /// The name of the convention: what `x-pagination` of an operation refers to.
        package let name: String
        /// The property of the answer that holds the items.
        package let items: String
        /// The property of the answer that tells where the page is, an object.
        package let information: String?
        /// The parameter with the length of a page.
        package let size: String?
        package let advance: Advance
        package let range: SourceRange

        /// How the request of the next page is made.
        package enum Advance: Sendable, Hashable {
            /// A parameter counts pages, from `first`.
            ///
            case page(parameter: String, first: Int, Count)
            /// A parameter counts the items before the page.
            case offset(parameter: String, Count)
            /// A parameter repeats a token that `property` of the information has.
            case token(parameter: String, property: String)
            /// `property` of the information is an object whose properties are the next page's parameters.
            ///
            /// Zero, null and an empty text stand for no value; a cursor without one leads nowhere.
            case cursor(property: String, parameters: [Field])
        }

        /// Properties of the information that count.
        package struct Count: Sendable, Hashable {
            package let index: String?
            package let size: String?
            package let total: String?

            package init(index: String? = nil, size: String? = nil, total: String? = nil) {
                self.index = index
                self.size = size
                self.total = total
            }
        }

        /// A parameter and the property that its value comes from.
        package struct Field: Sendable, Hashable {
            package let parameter: String
            package let property: String

            package init(parameter: String, property: String) {
                self.parameter = parameter
                self.property = property
            }
        }

        /// The parameters that an operation must have.
        package var parameters: [String] {
            switch advance {
            case .page(let parameter, _, _), .offset(let parameter, _), .token(let parameter, _): [parameter]
            case .cursor(_, let fields): fields.map(\.parameter)
            }
        }

        package init(
            name: String,
            items: String,
            information: String?,
            size: String?,
            advance: Advance,
            range: SourceRange
        ) {
            self.name = name
            self.items = items
            self.information = information
            self.size = size
            self.advance = advance
            self.range = range
        }
    }

    /// What the specification cannot say about a stream of server-sent events.
    package struct EventStreamConfiguration: Sendable, Hashable {
        package let operation: String
        /// The type of the event after which nothing comes.
        package let endEvent: String

        package init(operation: String, endEvent: String) {
            self.operation = operation
            self.endEvent = endEvent
        }
    }

    /// Statuses beside 2XX with which an operation answers what it was asked, instead of failing.
    package struct AnswerConfiguration: Sendable, Hashable {
        package let operation: String
        package let statuses: [Setting<Int>]

        package init(operation: String, statuses: [Setting<Int>]) {
            self.operation = operation
            self.statuses = statuses
        }
    }

    /// A credential that serves several schemes, in the order of preference.
    package struct CredentialConfiguration: Sendable, Hashable {
        /// The Swift name of the function that makes it.
        package let name: String
        package let schemes: [String]
        /// The variable that holds the secret, for `fromEnvironment`.
        package let environment: String?
        /// An operation whose answer has the secret.
        package let login: Login?
        package let range: SourceRange

        package struct Login: Sendable, Hashable {
            package let operation: String
            /// The property of the answer, inside the envelope.
            package let token: String

            package init(operation: String, token: String) {
                self.operation = operation
                self.token = token
            }
        }

        package init(
            name: String,
            schemes: [String],
            environment: String?,
            login: Login?,
            range: SourceRange
        ) {
            self.name = name
            self.schemes = schemes
            self.environment = environment
            self.login = login
            self.range = range
        }
    }
}
