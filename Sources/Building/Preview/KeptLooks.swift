import Content
import Limits

/// What looking at the files beside entries found, for those that are still the same.
struct KeptLooks: Sendable {
    private var looks: [String: (file: ContentFolder.FoundFile, look: MediaStage.Look)] = [:]

    init() {}

    /// - Parameter now: when the folder was looked through, in seconds since 1970: what changed shortly before is not kept.
    init(_ found: [(file: ContentFolder.FoundFile?, look: MediaStage.Look)], at now: Int) {
        looks.reserveCapacity(found.count)
        for (file, look) in found {
            guard let file, look.withheld == nil, file.version?.isSettled(at: now) == true else { continue }
            // What may be otherwise next time: a disk that reads again, a portal that takes larger films.
            switch look.refusal {
            case .unreadable, .tooLarge(Limits.filmFile): continue
            default: looks[file.path] = (file, look)
            }
        }
    }

    func look(at file: ContentFolder.FoundFile?) -> MediaStage.Look? {
        guard let file, let kept = looks[file.path], kept.file == file else { return nil }
        return kept.look
    }
}
