import Diagnostics
import Limits

extension Diagnostic {
    /// A file that is not published, and why.
    ///
    /// - Parameters:
    ///   - written: as the page names it.
    ///   - size: of the file, in bytes.
    ///   - mostOfFilm: the portal's limit, in bytes.
    ///   - drawing: the text of a drawing that is refused.
    public static func fileRefused(
        _ refusal: PublishableFile.Refusal, _ path: String, as written: String, at place: SourcePlace, size: Int, mostOfFilm: Int,
        drawing: () -> SourceText
    ) -> Diagnostic {
        switch refusal {
        case .name(.activeEnding(let ending)): .activeFile(written, path, ending: ending, at: place)
        case .markup: .activeFile(written, path, ending: nil, at: place)
        case .name(.ofHost(let name)): .fileOfHost(written, name, at: place)
        case .name(.noEnding): .kindNotPublished(written, path, ending: nil, at: place)
        case .name(.unknownEnding(let ending)): .kindNotPublished(written, path, ending: ending, at: place)
        case .otherContent(let kind): .notWhatItIsCalled(written, path, kind, at: place)
        case .format, .broken, .film, .photoWithPosition: .pictureNotPublished(path, refusal)
        case .tooLarge(Limits.filmFile): .filmTooLarge(path, size: size, most: mostOfFilm)
        case .tooLarge(let limit): .fileTooLarge(path, limit, size: size)
        case .unreadable(let reason): .unreadableFile(path, reason: reason, .download)
        case .drawing(let refusal): .drawingNotPublished(refusal, in: drawing())
        }
    }
}

extension PublishableFile.Refusal {
    /// Whether its writer is told at the link, since the link must change; else at the file.
    public var isOfTheLink: Bool {
        switch self {
        case .name, .markup, .otherContent: true
        case .format, .broken, .film, .photoWithPosition, .tooLarge, .drawing, .unreadable: false
        }
    }
}
