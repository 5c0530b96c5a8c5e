extension EntryReader.Reading {
    /// The reading of a file that says a word which must never appear: as of one that can't be read, but for what it says of consent.
    public var exposed: EntryReader.Reading {
        guard let entry else { return self }
        var reading = EntryReader.Reading(path: path, address: address, diagnostics: [], consent: ConsentHead(entry.source, nil))
        reading.isExposed = true
        return reading
    }
}
