import Authoring
import Content

extension Editor {
    /// Puts a file beside an entry.
    func attach(_ bytes: [UInt8], named name: String, to path: String) throws(Refusal) -> Attached {
        try inTurn { () throws(Refusal) in try attached(bytes, named: name, to: path) }
    }

    private func attached(_ bytes: [UInt8], named name: String, to path: String) throws(Refusal) -> Attached {
        let opened = try open(path)
        let words = EditorWords(language: opened.snapshot.language)
        do throws(AttachedFile.Failure) {
            let written = try AttachedFile.write(bytes, named: name, beside: path, in: build().content)
            return Attached(name: written, isShown: ContentName.holdsMedia(written))
        } catch {
            switch error {
            case .kind: throw .failed(words.otherKind(name))
            case .failed(let reason): throw .failed(words.reason(reason))
            }
        }
    }

    struct Attached: Encodable {
        /// As the entry names it.
        var name: String
        /// Whether the page shows it, rather than offering it to be downloaded.
        var isShown: Bool
    }
}
