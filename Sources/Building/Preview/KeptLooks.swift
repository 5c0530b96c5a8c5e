import Content

/// What looking at the files beside entries found, for those that are still the same.
struct KeptLooks: Sendable {
    private var looks: [String: (file: ContentFolder.FoundFile, look: MediaStage.Look)] = [:]

    init() {}

    /// - Parameter now: when the folder was looked through, in seconds since 1970: what changed shortly before is not kept.
    init(_ found: [(file: ContentFolder.FoundFile?, look: MediaStage.Look)], at now: Int) {
        looks.reserveCapacity(found.count)
        for (file, look) in found {
            guard let file, look.withheld == nil, file.version?.isSettled(at: now) == true else { continue }
            if case .unreadable = look.refusal { continue }
            looks[file.path] = (file, look)
        }
    }

    func look(at file: ContentFolder.FoundFile?) -> MediaStage.Look? {
        guard let file, let kept = looks[file.path], kept.file == file else { return nil }
        return kept.look
    }
}
