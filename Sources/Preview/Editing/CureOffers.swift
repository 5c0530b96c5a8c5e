import Authoring
import Content
import Diagnostics

/// A sure cure that a page may ask for: of which state of which file, and which of that file's.
struct CureOffer: Encodable, Equatable {
    var hash: String
    var cure: String

    /// - Parameter hash: of the file's bytes.
    init(_ diagnostic: Diagnostic, _ cure: SingleCure, of hash: String) {
        self.hash = hash
        self.cure = PageSignature.hash(Array(diagnostic.name.utf8) + cure.mended)
    }
}

/// Which of the messages of a reading can be mended from where they are shown: those with a sure cure, in files that still hold what
/// was read.
struct CureOffers {
    private let snapshot: Snapshot
    private var sources: [String: SourceText?] = [:]

    init(_ snapshot: Snapshot) { self.snapshot = snapshot }

    mutating func offer(for diagnostic: Diagnostic) -> CureOffer? {
        guard !diagnostic.suggestions.isEmpty, let source = source(diagnostic.place.path), let cure = SingleCure(diagnostic, in: source)
        else { return nil }
        return CureOffer(diagnostic, cure, of: PageSignature.hash(source.bytes))
    }

    private mutating func source(_ path: String) -> SourceText? {
        if let known = sources[path] { return known }
        let source = snapshot.sourceAsRead(path)
        sources[path] = .some(source)
        return source
    }
}

extension Snapshot {
    /// The text of an entry's file, unless it is another than the one that the messages are about.
    fileprivate func sourceAsRead(_ path: String) -> SourceText? {
        // What a link leads to is somebody else's, or mended under its own name.
        guard let found = read?.markdown.first(where: { $0.path == path }), found.target == nil,
            let disk = portal?.diskPath(ofMarkdown: path),
            let bytes = try? FileReading.bytes(of: disk), FileReading.isReadAsSaved(bytes),
            found.version != nil, FileVersion(ofFileAt: disk) == found.version
        else { return nil }
        return SourceText(path: path, bytes: bytes)
    }
}
