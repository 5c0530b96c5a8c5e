import Content
import Diagnostics
import Media
import Portal
import Publishing
import Search

/// What one run leaves to the next.
struct BuildMemory: Sendable {
    /// When the run began, in seconds since 1970; nil where there is no next one.
    var now: Int?
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
    /// What was shown last, where nothing is published: the texts of the entries by path.
    var shown: [String: SourceText]?
    var looks = KeptLooks()
    /// Those of the portal that is shown.
    var photos: Photos?

    var isKept: Bool { now != nil }
}
