import Media
import Publishing

/// What the files beside entries are looked at for, which says how far each is read and where it goes.
enum MediaPurpose: Sendable {
    /// What may be published goes to the publisher at once.
    case publishing(Publisher)
    /// The same is found as by publishing; what an earlier build read whole need not be read again.
    case checking(PublishedSources?)
    /// Only what pages show of a file is wanted, and not again what an earlier look found.
    case previewing(KeptLooks)

    var publisher: Publisher? {
        if case .publishing(let publisher) = self { publisher } else { nil }
    }

    var ofPhotos: Photos.Purpose {
        switch self {
        case .publishing: .publishing
        case .checking: .checking
        case .previewing: .planning
        }
    }
}
