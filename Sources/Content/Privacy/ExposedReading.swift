extension EntryReader.Reading {
    /// The reading of a file that says a word which must never appear: as of one that can't be read, but for what it says of consent.
    public var exposed: EntryReader.Reading {
        guard entry != nil else { return self }
        var reading = unread
        reading.isExposed = true
        return reading
    }

    /// The same as of a file that can't be read, but for what it says of consent; nothing is told of it.
    public var unread: EntryReader.Reading {
        EntryReader.Reading(path: path, address: address, diagnostics: [], consent: entry.map { ConsentHead($0.source, nil) } ?? consent)
    }
}
