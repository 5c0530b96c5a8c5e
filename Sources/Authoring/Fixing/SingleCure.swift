import Building
import Content
import Diagnostics

/// The sure cure of one message, for who asks for one at a time.
public struct SingleCure {
    /// The file with all of its changes.
    public let mended: [UInt8]
    private let cure: SureCures.Cure
    private let source: SourceText

    /// Nil where the writer has to decide.
    ///
    /// - Parameter source: the text that the message is about.
    public init?(_ diagnostic: Diagnostic, in source: SourceText) {
        guard let cure = SureCures.cure(for: diagnostic, in: source) else { return nil }
        self.cure = cure
        self.source = source
        mended = source.bytes.applying(cure.edits)
    }

    /// Whether the page says what it said, where the text was read as meant.
    ///
    /// - Parameter reader: reads texts as the portal does.
    public func keepsMeaning(_ reader: EntryReader) -> Bool {
        guard cure.isReadAsMeant, let before = meaning(of: source.bytes, reader) else { return true }
        return meaning(of: mended, reader).map(before.isSame) ?? false
    }

    private func meaning(of text: [UInt8], _ reader: EntryReader) -> Meaning? {
        Meaning(reader.read(text, of: ContentFolder.FoundFile(path: source.path, size: text.count)))
    }

    /// Whether the message is gone without an error in its place.
    ///
    /// - Parameters:
    ///   - before: what the portal was told with the text as it is.
    ///   - after: the same with the cure.
    public func helps(_ before: BuildReport, _ after: BuildReport) -> Bool {
        let outcome = CureOutcome(before, after)
        return !outcome.leaves(cure.diagnostic) && !outcome.worsens(source.path)
    }
}
