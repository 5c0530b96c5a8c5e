import Highlighting

/// What stands after a code block's fence: the language, as which file the code is saved, where it can be run.
///
/// ```` ```python main.py ````, ```` ```python:main.py ````, ```` ```python title="main.py" url=https://python.microbit.org/v/3 ````, Quarto's `{python}`.
struct CodeInfo {
    var language = ""
    /// A file's name without folders.
    var file: String?
    /// As written, and not looked at.
    var address: String?

    init(_ info: some Collection<UInt8>) {
        var words = Self.words(info)
        // Quarto's `{python}`, Pandoc's `{.python}`.
        if let first = words.first, let brace = first.firstIndex(of: "{") {
            language = String(first[..<brace])
            words[0] = String(first[brace...].drop { "{.".contains($0) })
            if language.isEmpty { language = String(words.removeFirst().prefix { $0 != "}" && $0 != "," }) }
        } else if !words.isEmpty {
            language = words.removeFirst()
        }
        // `{code-block} python` of MyST.
        if Self.directives.contains(language) {
            language = words.isEmpty ? "" : words.removeFirst()
        }
        // `python:main.py`.
        if let colon = language.firstIndex(of: ":") {
            take(String(language[language.index(after: colon)...]))
            language = String(language[..<colon])
        }
        for word in words { take(Self.bare(word)) }
    }

    private mutating func take(_ word: String) {
        guard let equals = word.firstIndex(of: "=") else {
            if file == nil { file = Self.fileName(word) }
            return
        }
        let value = String(word[word.index(after: equals)...].filter { $0 != "\"" && $0 != "'" })
        switch word[..<equals].lowercased() {
        case "title", "filename", "file", "文件", "文件名": file = Self.fileName(value) ?? file
        case "url", "网址", "地址": address = value.isEmpty ? address : value
        default: break
        }
    }

    private static let directives: Set<String> = ["code-block", "code-cell", "sourcecode", "code"]

    /// Without what ends Quarto's braces.
    private static func bare(_ word: String) -> String {
        var word = Substring(word)
        while let last = word.last, last == "}" || last == "," { word.removeLast() }
        return String(word)
    }

    /// What blanks part, but for those between quotes.
    private static func words(_ info: some Collection<UInt8>) -> [String] {
        var words: [[UInt8]] = [[]]
        var quote: UInt8?
        for byte in info.prefix(1000) {
            if quote == nil, byte == 0x20 || byte == 0x09 {
                words.append([])
                continue
            }
            if byte == quote {
                quote = nil
            } else if quote == nil, byte == UInt8(ascii: "\"") {
                quote = byte
            }
            words[words.count - 1].append(byte)
        }
        return words.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// The last part of a path whose ending is that of code or plain text, so that nothing runs by being opened.
    private static func fileName(_ path: String) -> String? {
        let name = path.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
        guard name.utf8.count <= 80, let dot = name.lastIndex(of: "."), dot > name.startIndex, !name.hasPrefix("."),
            name.unicodeScalars.allSatisfy({ $0.value > 0x1F && !":*?\"<>|&".unicodeScalars.contains($0) })
        else { return nil }
        let ending = name[name.index(after: dot)...].lowercased()
        return texts.contains(ending) || Highlighter.language(named: ending) != nil ? name : nil
    }

    /// Whether a block is no code to be read but a question to Obsidian, or a page's part to Pandoc or Sphinx.
    static func isForOtherProgram(_ language: String) -> Bool {
        language.first == "=" || forOthers.contains(language.lowercased())
    }

    private static let forOthers: Set<String> = [
        "dataview", "dataviewjs", "query", "tasks", "button", "chart", "toctree", "contents", "literalinclude", "include", "glossary",
        "bibliography", "eval-rst", "list-table", "csv-table", "tableofcontents", "raw",
    ]

    private static let texts: Set<String> = ["txt", "md", "csv", "hex", "asm"]
}

extension CodeInfo {
    /// What the place is called to which an address leads; its host where it is none that schools know.
    static func tool(host: String) -> String {
        tools.first { host == $0.host || host.hasSuffix("." + $0.host) }?.name ?? host
    }

    private static let tools: [(host: String, name: String)] = [
        ("python.microbit.org", "micro:bit Python"), ("makecode.microbit.org", "MakeCode"), ("makecode.com", "MakeCode"),
        ("makecode.adafruit.com", "MakeCode"), ("wokwi.com", "Wokwi"), ("arduino.cc", "Arduino"), ("tinkercad.com", "Tinkercad"),
        ("scratch.mit.edu", "Scratch"), ("editor.p5js.org", "p5.js"),
    ]
}
