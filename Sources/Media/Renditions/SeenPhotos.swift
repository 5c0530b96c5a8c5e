import Foundation

/// Which photos the last build saw, by their stamps, so that one that is still the same need not even be read.
struct SeenPhotos: Sendable {
    private(set) var photos: [String: Seen] = [:]

    struct Seen: Sendable {
        var status: OpenFile.Status
        var plan: RenditionPlan
        var hasPosition: Bool
    }

    init() {}

    func photo(_ path: String, _ status: OpenFile.Status) -> Seen? {
        guard let seen = photos[path], seen.status == status else { return nil }
        return seen
    }

    mutating func add(_ seen: Seen, at path: String) { photos[path] = seen }

    // MARK: As text

    private static let head = "lathe photos 1"

    init(text: String) {
        let lines = text.split(separator: "\n")
        guard lines.first == Self.head[...] else { return }
        for line in lines.dropFirst() {
            let words = line.split(separator: " ", maxSplits: 6)
            guard words.count == 7, let status = OpenFile.Status(text: words[0]), let width = Int(words[3]), let height = Int(words[4]),
                let format = PhotoFormat(rawValue: String(words[2])), width > 0, height > 0
            else { continue }
            let plan = RenditionPlan(name: String(words[1]), size: PictureSize(width: width, height: height), format: format)
            photos[String(words[6])] = Seen(status: status, plan: plan, hasPosition: words[5] == "position")
        }
    }

    /// - Parameter now: in seconds since 1970; what changed shortly before may change again without another stamp.
    func text(at now: Int) -> String {
        var text = Self.head + "\n"
        for (path, seen) in photos.sorted(by: { $0.key < $1.key }) where seen.status.isSettled(at: now) && !path.contains("\n") {
            let (plan, size) = (seen.plan, seen.plan.source)
            text += "\(seen.status.text) \(plan.name) \(plan.format.rawValue) \(size.width) \(size.height) "
            text += "\(seen.hasPosition ? "position" : "-") \(path)\n"
        }
        return text
    }
}

extension OpenFile.Status {
    fileprivate var text: String { ([size] + modified).map(String.init).joined(separator: ",") + ",\(number),\(device)" }

    fileprivate init?(text: Substring) {
        let numbers = text.split(separator: ",")
        let times = numbers.dropFirst().prefix(4).compactMap { Int($0) }
        guard numbers.count == 7, times.count == 4, let size = Int(numbers[0]), let number = UInt64(numbers[5]),
            let device = UInt64(numbers[6])
        else { return nil }
        self.init(size: size, modified: times, number: number, device: device)
    }

    /// File systems count in steps of up to two seconds.
    fileprivate func isSettled(at now: Int) -> Bool {
        let (limit, overflow) = now.subtractingReportingOverflow(3)
        return !overflow && modified.count == 4 && modified[0] <= limit && modified[2] <= limit
    }
}
