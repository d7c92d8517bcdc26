import Diagnostics
import SDKModel
import TestSupport
import Testing

@Suite struct `Giving names by hand` {
    private func plan(_ names: String) throws -> Planning {
        try Planning(
            """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            paths: {}
            components:
              schemas:
                Shift: {type: string, enum: [d, n], x-enum-varnames: [dark, night]}
                Order: {type: object, properties: {st: {type: string, enum: [x, y]}, dob: {type: string}}}
            """,
            configuration: names
        )
    }

    @Test func `values and properties`() throws {
        let planning = try plan(
            "names: {values: {Shift.d: day, Order.St.x: cancelled}, properties: {Order.dob: birthday}}"
        )
        #expect(planning.findings() == [])
        #expect(try planning.cases("Shift") == ["day = d", "night = n"])
        #expect(try planning.cases("Order.St") == ["cancelled = x", "y = y"])
        #expect(try planning.object("Order").properties.map(\.name.text) == ["st", "birthday"])
    }

    @Test func `what matches nothing, and what is no name, is told`() throws {
        let planning = try plan(
            "names: {values: {Shift.e: 1️⃣evening, Shift.d: 2️⃣a-b}, properties: {Order.dod: 3️⃣death}}"
        )
        #expect(
            planning.findings() == [
                Finding("1️⃣", "configuration-unused-override", "the document has no value 'Shift.e'"),
                Finding("2️⃣", "configuration-invalid-name", "'a-b' is no Swift identifier"),
                Finding("3️⃣", "configuration-unused-override", "the document has no property 'Order.dod'"),
            ]
        )
    }
}
