import ChangeModel
import SDKModel

extension Comparison {
    mutating func compareFacades() {
        switch (old.sdk.facade, new.sdk.facade) {
        case (nil, nil): return
        case (let facade?, nil):
            tellRemoved(old.settingsSymbol(of: facade))
            for facadeClass in facade.classes { tellRemoved(old.symbol(of: facadeClass)) }
        case (nil, let facade?):
            tellAdded(new.settingsSymbol(of: facade))
            for facadeClass in facade.classes { tellAdded(new.symbol(of: facadeClass)) }
        case (let oldFacade?, let newFacade?): compare(oldFacade, newFacade)
        }
    }

    private mutating func compare(_ oldFacade: CompletionHandlerFacade, _ newFacade: CompletionHandlerFacade)
    {
        compare(old.settingsSymbol(of: oldFacade), new.settingsSymbol(of: newFacade))
        let settings = Matching(
            old.settingsMembers(of: oldFacade),
            new.settingsMembers(of: newFacade),
            by: [\Symbol.name as (Symbol) -> String?]
        )
        compareMembers(settings)
        if oldFacade.basePath != newFacade.basePath {
            let symbol = settings.pairs.first { $0.old.name == "basePath" }
            tell(
                .baseURLChanged,
                symbol?.old,
                symbol?.new,
                "'\(symbol?.old.path ?? "")' is '\(newFacade.basePath)' at first now, was '\(oldFacade.basePath)'"
            )
        }
        let classes = Matching(oldFacade.classes, newFacade.classes, by: [{ $0.name }])
        for facadeClass in classes.removed { tellRemoved(old.symbol(of: facadeClass)) }
        for facadeClass in classes.added { tellAdded(new.symbol(of: facadeClass)) }
        for pair in classes.pairs {
            let members = Matching(
                old.members(of: pair.old),
                new.members(of: pair.new),
                by: [{ $0.name }, { $0.meaning?.description }]
            )
            compareMembers(members)
        }
        let types = self.types
        let cases = Matching(
            old.addedCases(of: oldFacade),
            new.addedCases(of: newFacade),
            by: [{ types.newPath(of: $0.parent) + "." + $0.name }]
        )
        compareMembers(cases)
    }
}
