import Content
import Services

/// The days that have a name in the portal's own notes, `2027-01-01/2027-01-03=元旦放假`, from all languages.
struct AnswerDays {
    let all: [String]

    init(_ book: AnswerBook) {
        var days: [String] = []
        var seen: Set<String> = []
        for campus in book.makerspace.campuses {
            for entry in book.portal.groups[campus.group].entries {
                for exception in (book.portal.entries[entry]["exceptions"]?.items ?? []).compactMap({ HoursException($0.record) }) {
                    guard let note = exception.note, !exception.isOpenEnded, exception.days.overlaps(book.source.noted) else { continue }
                    let text = "\(exception.days.lowerBound)/\(exception.days.upperBound)=\(note)"
                    if seen.insert(text).inserted { days.append(text) }
                }
            }
        }
        all = days
    }
}
