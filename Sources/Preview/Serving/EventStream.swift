/// What an open page is told: its state at once, then after each change, for as long as it listens.
struct EventStream: AsyncSequence, Sendable {
    let stage: Stage
    let path: String
    let editor: Editor?

    func makeAsyncIterator() -> Iterator {
        Iterator(stage: stage, path: path, editor: editor, changes: stage.changes().makeAsyncIterator())
    }

    struct Iterator: AsyncIteratorProtocol {
        let stage: Stage
        let path: String
        let editor: Editor?
        private var changes: AsyncStream<Void>.Iterator
        private var told = 0

        init(stage: Stage, path: String, editor: Editor?, changes: AsyncStream<Void>.Iterator) {
            self.stage = stage
            self.path = path
            self.editor = editor
            self.changes = changes
        }

        mutating func next() async -> [UInt8]? {
            if told > 0, await changes.next() == nil { return nil }
            let snapshot = stage.snapshot
            // A line that says nothing: it fails where nobody listens any more.
            guard snapshot.version != told else { return Array(": \n\n".utf8) }
            told = snapshot.version
            return Array("data: ".utf8) + PageState(snapshot, path: path, editor).json() + Array("\n\n".utf8)
        }
    }
}
