/// Who says what to whom, in the order in which it happens.
struct Exchange {
    var participants: [Participant] = []
    var events: [Event] = []
    var title: String?
    var isNumbered = false

    struct Participant {
        var id: String
        var label: String
        var isPerson = false
    }

    enum Event {
        case message(Message)
        /// Words beside or over some participants.
        case note(Note)
        /// Opens a frame around what follows: `loop`, `alt`, `opt`.
        case open(kind: String, words: String)
        /// Another part of the frame: `else`, `and`.
        case part(words: String)
        case close
    }

    struct Message {
        var from: Int
        var to: Int
        var text: String
        var isDotted = false
        var start = Graph.Tip.none
        var end = Graph.Tip.arrow
    }

    struct Note {
        var from: Int
        var to: Int
        var side: Side
        var text: String

        enum Side { case over, left, right }
    }

    /// What it says, line by line.
    var text: [String] {
        events.compactMap { event in
            switch event {
            case .message(let message):
                let way = "\(Graph.flat(participants[message.from].label)) → \(Graph.flat(participants[message.to].label))"
                return message.text.isEmpty ? way : way + ": " + Graph.flat(message.text)
            case .note(let note): return Graph.flat(note.text)
            case .open(_, let words), .part(let words): return words.isEmpty ? nil : Graph.flat(words)
            case .close: return nil
            }
        }
    }
}
