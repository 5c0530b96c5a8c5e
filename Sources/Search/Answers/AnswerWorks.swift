import Content
import HTML
import Services

/// The tutorials with what decides whether somebody can make them: time, grade, campus, training.
struct AnswerWorks {
    let json: [UInt8]
    let isEmpty: Bool

    init(_ book: AnswerBook) {
        let source = book.source
        let things = Set(source.things)
        let works = source.makerspace.works.filter { $0.isTutorial && things.contains($0.group) }
        isEmpty = works.isEmpty
        let campuses = source.makerspace.campuses.map(\.group)
        var json = JSONText()
        json.array { json in
            for work in works {
                let entry = book.entry(work.group)
                let ready = source.making.feasibilities(of: work.group).filter { $0.status != .notReady }.map(\.campus)
                let isFree =
                    source.making.trainings(of: work).isEmpty && source.making.unknownTrainings(of: work).isEmpty
                    && work.unknownTools.isEmpty
                json.array { json in
                    json.string(entry.title)
                    json.string(entry.address.encoded)
                    json.string(book.measure(of: work.group))
                    json.number(entry["minutes"]?.integer ?? 0)
                    json.number((entry["grades"]?.grades ?? []).reduce(0) { (0...30).contains($1) ? $0 | 1 << $1 : $0 })
                    json.number(isFree ? 1 : 0)
                    json.array { json in
                        for (position, campus) in campuses.enumerated() where ready.contains(campus) { json.number(position) }
                    }
                }
            }
        }
        self.json = json.bytes
    }
}
