import Building
import Content
import Diagnostics

/// The texts of a portal while they are mended.
struct MendedTexts {
    /// A file's text before some cures, and these.
    typealias Tried = (text: [UInt8], cures: [Diagnostic])

    /// The files that may be mended: what a link leads to is somebody else's, or mended under its own name.
    private let found: [String: ContentFolder.FoundFile]
    private let folder: ContentFolder
    private let settings: PortalSettings
    private var before: [String: [UInt8]]
    /// As they are now, where they differ from the disk.
    private(set) var unsaved: [String: [UInt8]]
    /// The messages whose cures were tried in vain.
    private var vain: Set<ToldMessage> = []
    /// Those with cures that can't be put in, for their bytes are of another encoding than their text.
    private(set) var inOtherEncodings: Set<String> = []

    init(_ options: BuildOptions) {
        folder = ContentFolder.discover(options.content).with(unsaved: options.unsaved)
        settings = PortalSettings.read(from: folder).0
        let own = folder.files[PortalSettings.fileName].map { [$0] } ?? []
        found = Dictionary((folder.markdown + own).filter { $0.target == nil }.map { ($0.path, $0) }) { first, _ in first }
        before = options.unsaved
        unsaved = options.unsaved
    }

    var changed: [Mending.MendedFile] {
        unsaved.compactMap { path, after in
            guard let before = before[path], before != after else { return nil }
            return Mending.MendedFile(path: path, before: before, after: after)
        }.sorted { $0.path < $1.path }
    }

    /// Puts the sure cures in.
    mutating func mend(_ diagnostics: [Diagnostic]) -> [String: Tried] {
        var tried: [String: Tried] = [:]
        for (path, told) in Dictionary(grouping: diagnostics, by: \.place.path) {
            guard let file = found[path] else { continue }
            guard let text = text(of: path) else {
                if told.contains(where: { !$0.suggestions.isEmpty }) { inOtherEncodings.insert(path) }
                continue
            }
            let cures = cures(of: told, in: SourceText(path: path, bytes: text))
            let sure = path == PortalSettings.fileName ? cures : keepingMeaning(cures, file, text)
            guard !sure.isEmpty else { continue }
            tried[path] = (text, sure.map(\.diagnostic))
            unsaved[path] = text.applying(sure)
            if before[path] == nil { before[path] = text }
        }
        return tried
    }

    /// In the order of their places, none of which meets another.
    private func cures(of told: [Diagnostic], in source: SourceText) -> [SureCures.Cure] {
        let all = told.filter { !vain.contains(ToldMessage($0)) }.compactMap { SureCures.cure(for: $0, in: source) }
            .sorted { ($0.first.lowerBound, $0.first.upperBound) < ($1.first.lowerBound, $1.first.upperBound) }
        var cures: [SureCures.Cure] = []
        // Where the last cure ends that changes one place, and what those change that change several.
        var (end, apart) = (-1, [Range<Int>]())
        func isFree(_ place: Range<Int>) -> Bool {
            end < place.lowerBound && !apart.contains { $0.lowerBound <= place.upperBound && place.lowerBound <= $0.upperBound }
        }
        for cure in all where cure.edits.allSatisfy({ isFree($0.range) }) {
            cures.append(cure)
            if cure.edits.count == 1 { end = cure.first.upperBound } else { apart += cure.edits.map(\.range) }
        }
        return cures
    }

    /// Those after which the page says what it said; where all together change it, each is looked at by itself.
    private mutating func keepingMeaning(
        _ cures: [SureCures.Cure], _ file: ContentFolder.FoundFile, _ text: [UInt8]
    ) -> [SureCures.Cure] {
        let certain = cures.filter(\.isReadAsMeant)
        guard let meaning = meaning(of: file, text), !certain.isEmpty else { return cures }
        func keeps(_ cures: [SureCures.Cure]) -> Bool {
            self.meaning(of: file, text.applying(cures)).map(meaning.isSame) ?? false
        }
        guard !keeps(certain) else { return cures }
        let lost = certain.prefix(Self.mostLookedAt).filter { !keeps([$0]) } + certain.dropFirst(Self.mostLookedAt)
        vain.formUnion(lost.map { ToldMessage($0.diagnostic) })
        return cures.filter { !vain.contains(ToldMessage($0.diagnostic)) }
    }

    /// In one file, one by one.
    private static let mostLookedAt = 100

    private func meaning(of file: ContentFolder.FoundFile, _ text: [UInt8]) -> Meaning? {
        let folder = folder.with(unsaved: [file.path: text])
        return Meaning(EntryReader(folder: folder, settings: settings).read(ContentFolder.FoundFile(path: file.path, size: text.count)))
    }

    /// Takes back what made nothing better; whether there was any.
    mutating func takeBack(_ tried: [String: Tried], knowing earlier: BuildReport, _ later: BuildReport) -> Bool {
        let outcome = CureOutcome(earlier, later)
        var isBack = false
        for (path, (text, cures)) in tried {
            let stays = cures.filter(outcome.leaves)
            guard !stays.isEmpty || outcome.worsens(path) else { continue }
            isBack = true
            unsaved[path] = text
            vain.formUnion((stays.isEmpty ? cures : stays).map(ToldMessage.init))
        }
        return isBack
    }

    /// A text as it is saved, for cures count its bytes; nil of one in another encoding.
    private func text(of path: String) -> [UInt8]? {
        if let text = unsaved[path] { return text }
        guard let bytes = try? FileReading.bytes(of: folder.absolutePath(of: path)), FileReading.isReadAsSaved(bytes) else { return nil }
        return bytes
    }
}

extension SureCures.Cure {
    /// Where it changes something first.
    fileprivate var first: Range<Int> { edits[0].range }
}

extension [UInt8] {
    /// With all changes of some cures, of which none meets another.
    fileprivate func applying(_ cures: [SureCures.Cure]) -> [UInt8] {
        applying(cures.flatMap(\.edits).sorted { $0.range.lowerBound < $1.range.lowerBound })
    }
}
