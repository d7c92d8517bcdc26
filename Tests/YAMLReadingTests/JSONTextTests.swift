import Testing
import YAMLModel
import YAMLReading

@Suite struct `Writing JSON` {
    @Test(arguments: [
        (
            #"{"b": [1, -2.50e+3, true, null], "a": {"": {}}, "c": []}"#,
            #"{"b":[1,-2.50e+3,true,null],"a":{"":{}},"c":[]}"#
        ),
        ("[0x1F, 0o17, +5, 007, .5, 5., -.25e2]", "[31,15,5,7,0.5,5,-0.25e2]"),
        ("[.inf, -.inf, .nan]", "[null,null,null]"),
        ("[123456789012345678901234567890]", "[123456789012345678901234567890]"),
        (#"["\" \\ \b\n\r\t\u0001 é 😀 /"]"#, #"["\" \\ \u0008\n\r\t\u0001 é 😀 /"]"#),
    ])
    func `keeps order and digits, and says the rest as it can`(yaml: String, json: String) {
        #expect(Reading(yaml).node?.jsonText() == json)
    }

    @Test func `indents by two spaces`() {
        let node = Reading("{a: [1, {b: 2}], c: {}, d: []}").node
        #expect(
            node?.jsonText(indented: true)
                == """
                {
                  "a": [
                    1,
                    {
                      "b": 2
                    }
                  ],
                  "c": {},
                  "d": []
                }
                """
        )
    }
}
