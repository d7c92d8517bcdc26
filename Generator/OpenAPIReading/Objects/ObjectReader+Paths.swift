import Diagnostics
import OpenAPIModel
import YAMLModel

extension ObjectReader {
    /// The paths of a document and the operations in them that cannot be called.
    mutating func paths(of document: ObjectNode) -> (Paths, [OmittedOperation]) {
        // A list would be lost as a whole; an empty value is what is left of a document without paths.
        let isEmpty = document.entry("paths")?.value.content == .null
        guard let map = map("paths", of: document, severity: isEmpty ? .warning : .error) else {
            return (Paths(entries: []), [])
        }
        var entries: [PathEntry] = []
        var extensions: [Extension] = []
        var omitted: [OmittedOperation] = []
        var shapes: [String: Located<String>] = [:]
        for entry in map.entries {
            if entry.key.hasPrefix("x-") {
                extensions.append(Extension(name: entry.key, nameRange: entry.keyRange, value: entry.value))
                continue
            }
            guard let item = pathItem(entry.value, at: map.location.appending(entry.key)) else { continue }
            let key = Located(entry.key, at: entry.keyRange)
            omitted += item.value.omitted.map { $0.at(path: key.value) }
            guard let template = template(key) else {
                omitted += item.value.operations.map {
                    $0.omitted(at: key.value, because: .pathInvalid(key.value))
                }
                continue
            }
            if let earlier = shapes[template.shape] {
                let note = Diagnostic.Note("'\(earlier.value)' is here", at: earlier.range)
                report(.pathsEquivalent(key.value, earlier.value), at: key.range, notes: [note])
            } else {
                shapes[template.shape] = key
            }
            let (fitted, unfit) = fit(item, to: template, key)
            omitted += unfit
            entries.append(PathEntry(template: key, pathItem: fitted))
        }
        return (Paths(entries: entries, extensions: extensions, range: map.range), omitted)
    }

    private mutating func template(_ key: Located<String>) -> PathTemplate? {
        guard key.value.hasPrefix("/") else {
            report(.pathWithoutSlash(key.value), at: key.range)
            return nil
        }
        guard let template = PathTemplate(key.value) else {
            report(.pathInvalid(key.value), at: key.range)
            return nil
        }
        for name in template.repeatedNames {
            report(.pathVariableRepeated(name, in: key.value), at: key.range)
        }
        return template
    }

    /// Leaves out path parameters that the template has no place for, and operations that leave a place empty.
    private mutating func fit(
        _ item: Referenceable<PathItem>,
        to template: PathTemplate,
        _ key: Located<String>
    ) -> (Referenceable<PathItem>, [OmittedOperation]) {
        let value = item.value
        let (shared, sharedStrays) = fit(value.parameters, to: template, key)
        var changed = !sharedStrays.isEmpty
        var operations: [MethodOperation] = []
        var omitted: [OmittedOperation] = []
        let sharedNames = Self.pathNames(shared)
        for entry in value.operations {
            let (own, strays) = fit(entry.operation.parameters, to: template, key)
            let declared = sharedNames.union(Self.pathNames(own))
            let missing = template.names.filter { !declared.contains($0) }
            if let name = missing.first {
                let declaredNames = Self.pathNames(entry.operation.parameters + value.parameters).sorted()
                let message = DiagnosticMessage.pathParameterUndeclared(
                    name,
                    path: key.value,
                    method: entry.method.value,
                    declared: declaredNames
                )
                let note = Diagnostic.Note("left out here", at: entry.method.range)
                report(message, at: key.range, notes: [note])
                omitted.append(entry.omitted(at: key.value, because: message))
                changed = true
            } else if !(sharedStrays.isEmpty && strays.isEmpty) {
                changed = true
                let fitted = entry.operation.with(parameters: own, unplaced: sharedStrays + strays)
                operations.append(MethodOperation(method: entry.method, operation: fitted))
            } else {
                operations.append(entry)
            }
        }
        guard changed else { return (item, omitted) }
        let fitted = value.with(operations: operations, parameters: shared)
        return (
            Referenceable(reference: item.reference, location: item.location, value: Boxed(fitted)), omitted
        )
    }

    /// Those that fit, and the path parameters that have no place.
    private mutating func fit(
        _ parameters: [Referenceable<Parameter>],
        to template: PathTemplate,
        _ key: Located<String>
    ) -> ([Referenceable<Parameter>], unplaced: [Referenceable<Parameter>]) {
        func isStray(_ parameter: Parameter) -> Bool {
            parameter.location.value == .path && !template.names.contains(parameter.name.value)
        }
        let strays = parameters.filter { isStray($0.value) }
        guard !strays.isEmpty else { return (parameters, []) }
        for parameter in strays {
            let place = parameter.reference?.text.range ?? parameter.value.name.range
            report(.pathParameterNotInTemplate(parameter.value.name.value, path: key.value), at: place)
        }
        return (parameters.filter { !isStray($0.value) }, strays)
    }

    private static func pathNames(_ parameters: [Referenceable<Parameter>]) -> Set<String> {
        Set(parameters.map(\.value).filter { $0.location.value == .path }.map(\.name.value))
    }
}

extension OmittedOperation {
    fileprivate func at(path: String) -> OmittedOperation {
        OmittedOperation(
            method: method,
            path: path,
            operationId: operationId,
            reason: reason,
            range: range,
            operation: operation
        )
    }
}

extension MethodOperation {
    fileprivate func omitted(at path: String, because reason: DiagnosticMessage) -> OmittedOperation {
        OmittedOperation(
            method: method.value,
            path: path,
            operationId: operation.declaredOperationId?.value,
            reason: reason,
            range: method.range,
            operation: Boxed(operation)
        )
    }
}

extension Operation {
    fileprivate func with(
        parameters: [Referenceable<Parameter>],
        unplaced: [Referenceable<Parameter>]
    ) -> Operation {
        with(operationId: operationId, parameters: parameters, unplaced: unplaced)
    }

    /// Another `operationId`, nil for an operation whose id an earlier one has.
    func with(
        operationId: Located<String>?,
        parameters: [Referenceable<Parameter>]? = nil,
        unplaced: [Referenceable<Parameter>]? = nil
    ) -> Operation {
        Operation(
            location: location,
            tags: tags,
            summary: summary,
            description: description,
            externalDocs: externalDocs,
            operationId: operationId,
            declaredOperationId: declaredOperationId,
            parameters: parameters ?? self.parameters,
            unplacedParameters: unplaced ?? unplacedParameters,
            requestBody: requestBody,
            responses: responses,
            callbacks: callbacks,
            deprecated: deprecated,
            security: security,
            servers: servers,
            extensions: extensions,
            range: range
        )
    }
}
