import Diagnostics

/// What a publication did.
public struct PublishingSummary: Sendable, Equatable {
    /// Some files and their size together.
    public struct Tally: Sendable, Equatable {
        public var files = 0
        public var bytes = 0

        public init(files: Int = 0, bytes: Int = 0) {
            self.files = files
            self.bytes = bytes
        }

        mutating func count(_ size: Int) {
            files += 1
            bytes.add(size)
        }

        mutating func discount(_ size: Int) {
            files -= 1
            bytes.add(-max(size, 0))
        }
    }

    /// The files of a publication by what became of them.
    public struct Paths: Sendable, Equatable {
        public var added: [String] = []
        public var changed: [String] = []
        public var removed: [String] = []
    }

    public var added = Tally()
    public var changed = Tally()
    public var unchanged = Tally()
    public var removed = Tally()
    /// Earlier files that stay although they were not written this time.
    public var kept = Tally()
    /// What the site got, what was replaced in it and what went from it: paths under `site/`, sorted.
    public var paths = Paths()
    /// An earlier build was stopped in the middle, and this one mended what it left.
    public var mended = false
    public var warnings: [Diagnostic] = []
    /// Files that were left out; what stood in their places stays, and all else is published.
    public var errors: [Diagnostic] = []

    public init() {}

    /// That of a publication of the same files once more.
    public var repeated: PublishingSummary {
        var summary = self
        for tally in [added, changed] {
            summary.unchanged.files += tally.files
            summary.unchanged.bytes.add(tally.bytes)
        }
        (summary.added, summary.changed, summary.removed, summary.paths) = (Tally(), Tally(), Tally(), Paths())
        summary.mended = false
        return summary
    }

    /// Whether the site is still, byte for byte, what it was.
    public var wroteNothing: Bool { added.files + changed.files + removed.files == 0 }
}

/// Why nothing, or not everything, was published; the site is whole all the same.
public struct PublishingError: Error, Sendable {
    public var diagnostics: [Diagnostic]
    /// Whether some files are new already, so that the site is whole, but not yet what it was to be.
    public var leavesParts = false

    init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
