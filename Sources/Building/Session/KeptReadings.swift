import Content

/// What the Markdown files said when they were last read, for those that are still the same.
struct KeptReadings: Sendable {
    private var settings: SettingsMark?
    private var readings: [String: Kept] = [:]
    /// Whether the last look found every file as the look before.
    private(set) var areSame = false

    private struct Kept: Sendable {
        var file: ContentFolder.FoundFile
        var reading: EntryReader.Reading
        /// Whether the file can't change any more without its stamp's changing, too.
        var isSettled: Bool
    }

    /// What all files say: those that are still the same as when they were last read need not be read.
    ///
    /// - Parameters:
    ///   - settings: those that they are read with.
    ///   - now: when the folder was looked through, in seconds since 1970; nil where nothing is to be kept.
    mutating func read(
        _ files: [ContentFolder.FoundFile], _ settings: SettingsMark, at now: Int?, _ read: (KeptReadings) -> [EntryReader.Reading]
    ) -> [EntryReader.Reading] {
        if self.settings != settings { self = KeptReadings() }
        let readings = read(self)
        if let now {
            self.settings = settings
            keep(readings, of: files, at: now)
        }
        return readings
    }

    /// What a file said, unless it may have changed since.
    func reading(of file: ContentFolder.FoundFile) -> EntryReader.Reading? {
        guard let kept = readings[file.path], kept.isSettled, file.version != nil, kept.file == file else { return nil }
        return kept.reading
    }

    /// A reading, or the one that was kept if the file says the same: so it is the same entry.
    func settled(_ reading: EntryReader.Reading, of file: ContentFolder.FoundFile) -> EntryReader.Reading {
        guard let kept = readings[file.path], kept.file.target == file.target, let entry = reading.entry, let before = kept.reading.entry,
            entry.source.bytes == before.source.bytes, reading.path.utf8.elementsEqual(kept.reading.path.utf8),
            reading.diagnostics.map(\.name) == kept.reading.diagnostics.map(\.name)
        else { return reading }
        return kept.reading
    }

    /// Keeps what was read now, and forgets the files that are gone. What changed shortly before may change again without another
    /// time, so that it is read again.
    private mutating func keep(_ read: [EntryReader.Reading], of files: [ContentFolder.FoundFile], at now: Int) {
        areSame = read.count == readings.count
        var kept: [String: Kept] = [:]
        kept.reserveCapacity(files.count)
        for (file, reading) in zip(files, read) {
            if areSame, reading.entry == nil || readings[file.path]?.reading.entry !== reading.entry { areSame = false }
            guard reading.isLasting else { continue }
            kept[file.path] = Kept(file: file, reading: reading, isSettled: file.version?.isSettled(at: now) ?? false)
        }
        readings = kept
    }
}
