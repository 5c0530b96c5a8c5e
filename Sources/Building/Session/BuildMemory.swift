import Content
import Diagnostics
import Media
import Portal
import Publishing
import Search

/// What one run leaves to the next.
struct BuildMemory: Sendable {
    var place = Place.alone
    var earlier = Earlier.published
    /// The content as the run found it.
    var folder: ContentFolder?
    var templates = KeptTemplates()
    var readings = KeptReadings()
    /// Those of the last publication, as the state folder had them before or after it.
    var texts: EarlierTexts?
    var unexposed = UnexposedTexts()
    var links = KeptLinking()
    var terms = KeptTerms()
    var pages = KeptPages()
    var index = KeptIndex()
    /// The last publication.
    var published: PublishedRecords?
    var standing: StandingRun?
    var looks = KeptLooks()
    /// Those of the portal that is shown.
    var photos: Photos?

    /// What a run is.
    enum Place {
        /// The only one: nothing is kept for a next.
        case alone
        /// One of a session, begun so many seconds after 1970.
        case inSession(since: Int)
    }

    /// What stands in for files that can't be read.
    enum Earlier {
        case published
        /// Where nothing is published, what was shown last: the texts of the entries by path.
        case shown([String: SourceText])
    }

    /// When the run began, in seconds since 1970; nil where there is no next one.
    var now: Int? { if case .inSession(let since) = place { since } else { nil } }

    var isKept: Bool { now != nil }
}
