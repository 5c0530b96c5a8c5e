import Content
import Diagnostics
import Publishing
import Routes

/// What came of a build.
public struct BuildReport: Sendable {
    /// Everything that was found, in reading order.
    public var diagnostics: [Diagnostic] = []
    /// Whether a mistake stopped the build before anything was written.
    public var isStopped = false
    public var content = Content()
    public var site = Site()
    public var locale = Locale()
    /// How long the run's stages took, in their order.
    public var times = StageTimes()

    public init() {}

    /// What of the content is published, and for how long.
    public struct Content: Sendable {
        /// How many entries of each type are published, in the table's order.
        public var published: [(type: ContentType, count: Int)] = []
        /// The languages with the number of their entries.
        public var languages: [(tag: String, count: Int)] = []
        public var leftOut: [Publication.LeftOut] = []
        /// Files that can't be read, of which the earlier version stands, by path.
        public var standing: [String] = []
        /// Entries whose consent runs out within a month.
        public var expiring: [Consents.Expiring] = []
        /// Who wrote the entries, as far as their front matter says it; where advice is wanted.
        public var bylines = Bylines()
        /// The next day on which the same content would give another site, as far as can be seen ahead.
        public var nextChange: Day?
    }

    /// What was made of it.
    public struct Site: Sendable {
        /// Who has which address; nil where the build stopped before.
        public var routes: RouteTable?
        /// How many pages the site has.
        public var pages = 0
        /// How many files were made anew: those of a session's earlier run that come out the same are not.
        public var rendered = 0
        /// nil where nothing was to be written, or nothing could be.
        public var publishing: PublishingSummary?
        /// Whether the build stopped after some files had been replaced; the next one goes on from there.
        public var isPartlyWritten = false
    }

    /// In which language and by whose clock all of it is told, unless who reads it asks otherwise.
    public struct Locale: Sendable {
        /// The portal's first.
        public var firstLanguage = "zh-Hans"
        /// The portal's, by which its days begin.
        public var timezone = PortalSettings().timezone
    }

    public var errors: Int { diagnostics.count { $0.severity == .error } }
    public var warnings: Int { diagnostics.count { $0.severity == .warning } }
}
