import Compaction
import Foundation

// embed-files FOLDER OUTPUT NAME: writes the files of FOLDER into OUTPUT as one Swift source,
// `NAME.files`, sorted pairs of path and text; `NAME.compact` holds style sheets and scripts as they are published.

let folder = URL(filePath: CommandLine.arguments[1], directoryHint: .isDirectory)
let output = URL(filePath: CommandLine.arguments[2])
let name = CommandLine.arguments[3]

/// A raw string literal whose fence is longer than any run of `#` in the text.
func literal(_ text: String) -> String {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
        run = byte == UInt8(ascii: "#") ? run + 1 : 0
        longest = max(longest, run)
    }
    let fence = String(repeating: "#", count: longest + 1)
    return "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)"
}

var paths: [String] = []
if let walk = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false)) {
    for case let path as String in walk {
        let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
        if !isHidden, walk.fileAttributes?[.type] as? FileAttributeType == .typeRegular { paths.append(path) }
    }
}

var source = """
    // Made by embed-files.
    enum \(name) {
        static let files: [(path: String, text: String)] = [

    """
var compact = ""
// Scripts that are published as one, by their folder.
var joined: [String: String] = [:]
for name in [
    "answers", "answers-again", "answers-dates", "answers-hours", "answers-lists", "answers-names", "answers-turns", "answers-ways",
    "excerpts", "questions", "questions-meanings", "search", "slips", "worker",
] { joined["assets/\(name)"] = "" }
for path in paths.sorted() {
    let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    source += "(\(literal(path)), \(literal(text))),\n"
    if let folder = joined.keys.first(where: { path.hasPrefix($0 + "/") }) {
        joined[folder, default: ""] += text
    } else if path.hasPrefix("assets/"), path.hasSuffix(".css") {
        compact += "(\(literal(path)), \(literal(StyleCompaction.compacted(text)))),\n"
    } else if path.hasPrefix("assets/"), path.hasSuffix(".js") {
        compact += "(\(literal(path)), \(literal(ScriptCompaction(text).compacted()))),\n"
    }
}
for (folder, script) in joined.sorted(by: { $0.key < $1.key }) where !script.isEmpty {
    compact += "(\"\(folder)\", \(literal(ScriptCompaction(script).compacted()))),\n"
}
source += """
        ]
        static let compact: [(path: String, text: String)] = [
    \(compact)    ]
    }

    """
try source.write(to: output, atomically: true, encoding: .utf8)
