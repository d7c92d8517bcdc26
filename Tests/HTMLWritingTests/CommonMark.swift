import HTMLWriting

/// The HTML of text in CommonMark.
func html(_ source: String, headingLevel: Int = 1) -> String {
    var output = HTMLOutput()
    output.write(CommonMarkText(source, headingLevel: headingLevel))
    return String(decoding: output.bytes, as: UTF8.self)
}
