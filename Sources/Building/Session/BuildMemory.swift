import Content
import Diagnostics
import Media
import Portal
import Publishing
import Search

/// What one run leaves to the next.
struct BuildMemory: Sendable {
    var place = Place.alone
    var reading = ReadingMemory()
    var linking = LinkingMemory()
    var publication = PublicationMemory()
    /// nil where the runs publish, or look as if they did.
    var showing: ShowingMemory?

    /// What a run is.
    enum Place {
        /// The only one: nothing is kept for a next.
        case alone
        /// One of a session, begun so many seconds after 1970.
        case inSession(since: Int)
    }

    /// When the run began, in seconds since 1970; nil where there is no next one.
    var now: Int? { if case .inSession(let since) = place { since } else { nil } }

    var isKept: Bool { now != nil }
}

/// What is kept of the files that a portal is read from.
struct ReadingMemory: Sendable {
    /// The content as the run found it.
    var folder: ContentFolder?
    var templates = KeptTemplates()
    var entries = KeptReadings()
    var unexposed = UnexposedTexts()
}

/// What is kept of linking.
struct LinkingMemory: Sendable {
    var links = KeptLinking()
    var terms = KeptTerms()
}

/// What is kept of what was made and published.
struct PublicationMemory: Sendable {
    /// The texts of the last publication, as the state folder had them before or after it.
    var texts: EarlierTexts?
    var pages = KeptPages()
    var index = KeptIndex()
    /// The last publication.
    var records: PublishedRecords?
    var standing: StandingRun?
}

/// What is kept of a portal that is shown and not published.
struct ShowingMemory: Sendable {
    /// The texts of the entries by path, which stand in for files that can't be read.
    var texts: [String: SourceText] = [:]
    var looks = KeptLooks()
    var photos: Photos?
}
