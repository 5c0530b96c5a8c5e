import Content
import Services

/// The weeks of a portal's places and people in the form that scripts read, each once.
struct AnswerSchedules {
    private(set) var all: [EncodedSchedule] = []
    private var positions: [EncodedSchedule: Int] = [:]
    private let book: AnswerBook

    init(_ book: AnswerBook) { self.book = book }

    mutating func position(of group: GroupID) -> Int? {
        guard let schedule = book.schedule(of: group) else { return nil }
        let encoded = EncodedSchedule(schedule, known: book.source.known, noted: book.source.noted.upperBound)
        if let position = positions[encoded] { return position }
        positions[encoded] = all.count
        all.append(encoded)
        return all.count - 1
    }
}
