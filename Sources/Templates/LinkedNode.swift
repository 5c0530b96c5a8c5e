/// A piece of a layout once every partial and parent is put in and every name is found; words are still open.
indirect enum LinkedNode: Sendable {
    case text([UInt8])
    case word(String)
    case write(ValuePath, isRaw: Bool)
    /// Content that shows, or doesn't, by a value that opens no record.
    case choose(ValuePath, isInverted: Bool, [LinkedNode])
    case chooseWord(String, isInverted: Bool, [LinkedNode])
    case enter(ValuePath, VariableTable, [LinkedNode])
    /// `nil` for a list of texts.
    case each(ValuePath, VariableTable?, [LinkedNode])
}

/// Where a value stands at render time: an open record, a place in it, and places in the records inside.
struct ValuePath {
    enum Source {
        case value(Int)
        case position(Variable.Position)
        /// The text of the list of texts that is being run through.
        case item
    }

    struct Step {
        var table: VariableTable
        var index: Int
    }

    /// Which of the open records, the page's own being 0.
    var frame: Int
    var source: Source
    var steps: [Step] = []
    /// Whether the length of the list is meant and not the list.
    var isCount = false
}
