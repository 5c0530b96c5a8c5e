import CXXHash
import Content
import Interface
import Portal
import Services
import Workers

/// The answers of a portal in all its languages: a few files beside the search's index.
struct AnswerIndex: Sendable {
    let files: [(name: String, json: [UInt8])]

    init(portal: Portal, finders: Finders, words: InterfaceLanguages, _ workers: Workers) {
        let source = AnswerSource(portal: portal, finders: finders)
        guard !source.things.isEmpty else {
            files = []
            return
        }
        let names = AnswerNames(source: source)
        let languages = portal.settings.languages
        files = workers.map(languages.count) { index in
            let language = languages[index]
            let made = AnswerFiles(AnswerBook(source, words, language: language), names)
            return [("answers/\(language)", made.head)] + (made.works.map { [("answers/\(language)-works", $0)] } ?? [])
                + made.shards.enumerated().map { ("answers/\(language)-\($0)", $1) }
        }.flatMap(\.self)
    }

    /// Tells one state of the answers from another; nil where there are none.
    var stamp: String? {
        guard !files.isEmpty else { return nil }
        let hash = files.reduce(into: UInt64(0)) { hash, file in
            hash = hash &* 31 &+ file.json.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }
        }
        return String(hash, radix: 36)
    }
}
