import Content
import Foundation

/// What a build is asked to do.
public struct BuildOptions: Sendable {
    /// The folder with the content.
    public var content: String
    /// A folder of templates that replace built-in ones; nil for the built-in ones alone.
    public var templates: String?
    /// The folder for the site; nil to read and link only.
    public var output: String?
    /// The folder in which an earlier build published, for what only looks; `output` stands for it where there is one.
    public var site: String?
    /// Whether one that only looks is to say, too, that nothing could be written there.
    public var asksForPlaces = true
    /// The folder for Lathe's own records of the site; beside the site if left out.
    public var state: String?
    /// How many earlier sites are kept, so that one can be put back.
    public var keeps = 0
    /// Whether it is meant that a great part of the earlier site goes.
    public var allowsRemovals = false
    /// Whether a site whose records are lost is to be taken over.
    public var takesOver = false
    /// The portal's public address, in place of the one in `portal.yml`.
    public var url: String?
    /// Whether drafts, entries under review and scheduled ones are shown.
    public var drafts: Bool
    /// Texts that an editor or a cure holds and that are not saved yet, by path under the content folder; they stand in for those on
    /// the disk.
    public var unsaved: [String: [UInt8]] = [:]
    /// Files that are being written just now, by path under the content folder: they are left unread, and stay as they were before.
    public var changing: Set<String> = []
    public var now: Now
    /// Whether any error, or with `check` any warning, counts as failure before anything is written.
    public var strict: Bool
    /// Whether advice is wanted besides mistakes.
    public var advice = false
    public var jobs: Int

    /// The present, handed in: no stage of a build looks at a clock.
    public enum Now: Sendable {
        case day(Day)
        /// The day is that of the portal's time zone.
        case instant(Date)

        /// The day on which it is that moment.
        public func day(in timezone: String) -> Day {
            switch self {
            case .day(let day): return day
            case .instant(let date):
                let zone = TimeZone(identifier: timezone) ?? TimeZone(secondsFromGMT: 0)
                let offset = zone?.secondsFromGMT(for: date) ?? 0
                return Day(daysSince1970: Int(((date.timeIntervalSince1970 + Double(offset)) / 86_400).rounded(.down)))
            }
        }
    }

    public init(
        content: String, templates: String? = nil, output: String? = nil, url: String? = nil, drafts: Bool = false,
        now: Now, strict: Bool = false, jobs: Int = ProcessInfo.processInfo.activeProcessorCount
    ) {
        self.content = content
        self.templates = templates
        self.output = output
        self.url = url
        self.drafts = drafts
        self.now = now
        self.strict = strict
        self.jobs = jobs
    }
}
