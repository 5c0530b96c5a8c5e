import CXXHash
import Content
import HTML
import Interface
import Portal
import Services

/// The files of the answers in one language: what there is to be asked about, and shards with what is known of it.
struct AnswerFiles: Sendable {
    private(set) var head: [UInt8] = []
    private(set) var shards: [[UInt8]] = []
    /// nil where there are no tutorials.
    private(set) var works: [UInt8]?

    /// A shard is closed when it holds so many bytes: few files, of which most questions read one.
    private static let shardBytes = 24_000

    /// One thing in the list, by whose position the files speak of it.
    private struct Thing {
        var group: GroupID?
        var title: String
        var url: String
        var type: String
        var names: [String]
        var answers: [Answer]
        var shard = 0
    }

    private let book: AnswerBook
    private let positions: [GroupID: Int]

    init(_ book: AnswerBook, _ names: AnswerNames) {
        self.book = book
        let groups = book.source.things
        positions = Dictionary(groups.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var things = groups.map { group in
            Thing(
                group: group, title: names.title(of: group, in: book), url: book.url(group),
                type: book.portal.settings.types.all[book.portal.groups[group].type].name,
                names: names.names(of: group), answers: book.answers(about: group))
        }
        things += Self.topics(book, names)
        let bodies = fill(&things)
        let tutorials = AnswerWorks(book)
        let works = tutorials.json
        let hash = ([works] + bodies).reduce(into: UInt64(0)) { hash, body in
            hash = hash &* 31 &+ body.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }
        }
        let list = list(things)
        let stamp = String(hash ^ list.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }, radix: 36)
        head = stamped(stamp, "things", list) { write(&$0, hasWorks: !tutorials.isEmpty) }
        shards = bodies.map { stamped(stamp, "answers", $0) }
        self.works = tutorials.isEmpty ? nil : stamped(stamp, "works", works)
    }

    /// What people can do and teach, which has no page of its own.
    private static func topics(_ book: AnswerBook, _ names: AnswerNames) -> [Thing] {
        let known = names.skills
        let stuffs = names.stuffs(among: known.map(\.name))
        let skills = known.compactMap { name, machines -> Thing? in
            let answers = [book.helpers(with: machines), book.place(ofMachines: machines)].compactMap(\.self)
            return answers.isEmpty
                ? nil : Thing(title: name, url: "", type: stuffs.contains(name) ? "stuff" : "skill", names: [name], answers: answers)
        }
        let subjects = names.subjects.compactMap { term in
            book.teachers(of: term.id).map { answer in
                Thing(
                    title: book.words.text(term.label), url: "", type: "subject", names: [term.label.zh, term.label.en] + term.aliases,
                    answers: [answer])
            }
        }
        return skills + subjects
    }

    /// Deals the things out to shards, those of a type side by side, for they are asked of together; gives what each shard holds.
    private func fill(_ things: inout [Thing]) -> [[UInt8]] {
        let order = things.indices.filter { !things[$0].answers.isEmpty }.sorted { (things[$0].type, $0) < (things[$1].type, $1) }
        var bodies: [[UInt8]] = []
        var open: [(position: Int, json: [UInt8])] = []
        func close() {
            var whole = JSONText()
            whole.object { whole in
                for (position, json) in open {
                    whole.key(String(position))
                    whole.raw(json)
                }
            }
            bodies.append(whole.bytes)
            open.removeAll()
        }
        var size = 0
        for position in order {
            things[position].shard = bodies.count
            open.append((position, json(things[position].answers)))
            size += open.last?.json.count ?? 0
            guard size > Self.shardBytes else { continue }
            close()
            size = 0
        }
        if !open.isEmpty { close() }
        return bodies
    }

    private func json(_ answers: [Answer]) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            for answer in answers {
                json.key(answer.kind.rawValue)
                json.array { json in
                    json.string(answer.text ?? "")
                    for item in answer.items { write(item, to: &json) }
                }
            }
        }
        return json.bytes
    }

    private func write(_ item: Answer.Item, to json: inout JSONText) {
        json.array { json in
            json.string(item.title)
            json.string(item.url)
            json.string(item.detail)
            let campus = item.campus.flatMap { positions[$0] }
            guard campus != nil || item.occasion != nil else { return }
            json.number(campus ?? -1)
            guard let occasion = item.occasion else { return }
            let last = occasion.end ?? Moment(day: occasion.start.day, minutes: nil)
            for moment in [occasion.start, last] {
                json.number(moment.day.daysSince1970)
                json.number(moment.minutes ?? -1)
            }
        }
    }

    private func list(_ things: [Thing]) -> [UInt8] {
        var schedules = AnswerSchedules(book)
        var json = JSONText()
        json.array { json in
            for thing in things {
                json.array { json in
                    json.string(thing.title)
                    json.string(thing.url)
                    json.string(thing.type)
                    json.number(thing.answers.isEmpty ? -1 : thing.shard)
                    json.number(thing.group.flatMap { schedules.position(of: $0) } ?? -1)
                    json.string(thing.names.filter { $0 != thing.title }.joined(separator: "|"))
                    guard let group = thing.group else { return }
                    json.string(campuses(of: group))
                    // As the page's choice of a campus knows it.
                    if book.portal.type(of: group).traits.contains(.campuses) { json.string(book.portal.groups[group].id) }
                }
            }
        }
        return json.bytes
    }

    /// Where a thing belongs, or all that is known of its units and lots, as positions; none where of one of them nobody knows.
    private func campuses(of group: GroupID) -> String {
        let makerspace = book.makerspace
        let campuses =
            makerspace.campus(ofSpace: group).map { [$0] } ?? makerspace.service(group).map { makerspace.campuses(of: $0) }
            ?? makerspace.person(group)?.campuses ?? makerspace.event(group)?.campuses ?? held(group)
        return campuses.compactMap { positions[$0] }.map(String.init).joined(separator: " ")
    }

    /// The campuses at which a machine's units stand, or a material or a book lies.
    private func held(_ group: GroupID) -> [GroupID] {
        let makerspace = book.makerspace
        let all: [GroupID?] =
            makerspace.machine(group)?.units.filter { $0.condition != .retired }.map { $0.space.flatMap(makerspace.campus(ofSpace:)) }
            ?? makerspace.material(group)?.stock.map(\.campus) ?? makerspace.resource(group)?.holdings.map(\.campus) ?? []
        guard !all.contains(nil) else { return [] }
        var campuses: [GroupID] = []
        campuses.appendNew(all.compactMap(\.self))
        return campuses
    }

    private func stamped(_ stamp: String, _ key: String, _ body: [UInt8], _ more: (inout JSONText) -> Void = { _ in }) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.member("stamp", stamp)
            more(&json)
            json.key(key)
            json.raw(body)
        }
        return json.bytes
    }

    private func write(_ json: inout JSONText, hasWorks: Bool) {
        let (portal, words) = (book.portal, book.words)
        json.member("asOf", portal.today.description)
        json.member("zone", portal.settings.timezone)
        json.member("from", book.source.known.lowerBound.description)
        json.member("until", book.source.known.upperBound.description)
        json.key("words")
        json.object { json in
            for key in AnswerWords.keys { json.member(key, words[key]) }
            json.member("condition.out-of-order", words.text(Machine.Condition.outOfOrder))
            json.member("note", words("answer.as_of", ("date", words.shortText(portal.today))))
        }
        json.key("schedules")
        var schedules = AnswerSchedules(book)
        json.array { json in
            for group in book.source.things { _ = schedules.position(of: group) }
            for texts in schedules.all {
                json.array { json in
                    json.string(texts.week)
                    json.string(texts.days)
                }
            }
        }
        json.member("strange", AnswerData.strange.joined(separator: "|"))
        json.key("days")
        json.array { json in for day in AnswerDays(book).all { json.string(day) } }
        json.key("contact")
        json.array { json in for channel in book.ownChannels { json.string(channel) } }
        if hasWorks, let lessons = portal.settings.types.ids(with: .lessons).first {
            json.member("lists", portal.addresses(book.language).list(folder: portal.settings.types.all[lessons].folder).encoded)
        }
    }
}
