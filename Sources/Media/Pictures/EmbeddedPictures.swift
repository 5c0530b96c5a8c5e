import Foundation
import Limits

/// Photos, and packs and documents with their notes, that stand as letters in a text: in a `data:` address of a drawing or a page, among
/// the outputs of a notebook, in a mail, in a program.
///
/// They are found by the letters with which such a file begins, whatever is said before it.
enum EmbeddedPictures {
    /// The text with its photos cleaned as files are, and what could not be.
    static func cleaned(_ bytes: [UInt8]) -> (bytes: [UInt8], traces: FileTraces) {
        var room = ArchiveFile.Room()
        return cleaned(bytes, &room)
    }

    static func cleaned(_ bytes: [UInt8], _ room: inout ArchiveFile.Room) -> (bytes: [UInt8], traces: FileTraces) {
        // A text may go on in other bytes.
        var traces = PhotosAmongBytes.traces(behind: bytes)
        var result: [UInt8] = []
        var done = 0
        // What begins within a run that was read is part of it; such marks in a row are made to be read over and over.
        var (read, isRead) = (0, false)
        var scattered = ScatteredLetters(bytes)
        for start in places(in: bytes) where start >= read || !isRead {
            let run = start >= read ? LetteredBytes(in: bytes, from: start) : nil
            read = max(read, run?.end ?? 0)
            isRead = false
            if let run, run.letters.count >= least, let file = run.bytes, let (cleaned, isPicture) = cleaned(file: file, &room) {
                // A pack in pieces is read as a whole.
                isRead = isPicture || !scattered.goesOn(beyond: run)
                if isRead { traces.take(cleaned.traces) }
                if isRead, cleaned.bytes != file {
                    result += bytes[done..<start]
                    result += run.written(cleaned.bytes)
                    done = run.end
                    traces.isCleaned = true
                }
            }
            if !isRead { traces.take(told(scattered.bytes(from: start), &room)) }
        }
        if scattered.isExhausted { traces.obstacle = traces.obstacle ?? .uncleaned }
        for photo in HexadecimalPhotos(in: bytes) { traces.take(PhotosAmongBytes.traces(photo)) }
        return done == 0 ? (bytes, traces) : (result + bytes[done...], traces)
    }

    /// nil for a photo that breaks off, or that can't be cleaned and says no place, and for words.
    private static func cleaned(
        file: [UInt8], _ room: inout ArchiveFile.Room
    ) -> (cleaned: ArchiveFile.Cleaned, isPicture: Bool)? {
        guard let packed = PackedFile("", Array(file.prefix(Limits.fileHead.value)), count: file.count), !packed.isText else { return nil }
        let cleaned = packed.cleaned(file, &room)
        if packed.isPicture, cleaned.traces.obstacle == .uncleaned, !cleaned.traces.keepsPosition { return nil }
        return (cleaned, packed.isPicture)
    }

    /// What is told of a file that can be read and not written anew.
    private static func told(_ file: [UInt8], _ room: inout ArchiveFile.Room) -> FileTraces {
        var traces = PhotosAmongBytes.traces(file)
        guard let (cleaned, _) = cleaned(file: file, &room) else { return traces }
        traces.take(cleaned.traces)
        guard cleaned.bytes != file else { return traces }
        traces.obstacle = traces.obstacle ?? .uncleaned
        if PhotoPosition.isIn(file) { traces.keepsPosition = true }
        return traces
    }

    /// A photo that says anything has more letters.
    private static let least = 120

    /// Where letters begin that may be a photo's.
    private static func places(in bytes: [UInt8]) -> [Int] {
        marks.flatMap { mark in bytes.places(of: mark.letters, most: Limits.embeddedPhotos.value).map { $0 - mark.offset } }
            .filter { $0 >= 0 && ($0 == 0 || !isInRun(bytes, at: $0)) }.sorted()
    }

    /// The first letters of JPEG, also as some programs write slashes into JSON, or into addresses; of PNG, GIF, WebP, TIFF; of HEIC and
    /// its kin, whose first bytes are a size; of ZIP, gzip and PDF.
    private static let marks: [(letters: StaticString, offset: Int)] = [
        ("/9j/", 0), ("\\/9j\\/", 0), ("_9j_", 0), ("iVBORw0KGgo", 0), ("R0lGOD", 0), ("UklGR", 0), ("SUkqA", 0), ("TU0AK", 0),
        ("Z0eXB", 6),
        ("UEsDB", 0), ("H4sIA", 0), ("H4sIC", 0), ("JVBERi0", 0),
    ]

    private static func isInRun(_ bytes: [UInt8], at start: Int) -> Bool {
        let before = bytes[start - 1]
        // A photo's own first letter may be a slash, so that one before it says nothing.
        return LetteredBytes.isLetter(before) && before != UInt8(ascii: "/")
            // The end of a line break within a text of JSON.
            && !(start > 1 && bytes[start - 2] == UInt8(ascii: "\\"))
    }
}
