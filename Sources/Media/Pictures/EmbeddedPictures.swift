import Foundation

/// Photos that stand as letters in a text: in a `data:` address of a drawing or a page, among the outputs of a notebook.
enum EmbeddedPictures {
    /// The text with its photos cleaned as files are, and what could not be.
    static func cleaned(_ bytes: [UInt8]) -> (bytes: [UInt8], traces: FileTraces) {
        var traces = FileTraces()
        var result: [UInt8] = []
        var done = 0
        for run in runs(in: bytes) where run.lowerBound >= done {
            guard let photo = Data(base64Encoded: Data(bytes[run]), options: .ignoreUnknownCharacters).map(Array.init) else { continue }
            guard let cleaned = PictureFormat.cleaned(photo) else {
                guard PhotoPosition.isIn(photo) else { continue }
                traces.keepsPosition = true
                traces.obstacle = traces.obstacle ?? .uncleaned
                continue
            }
            guard cleaned != photo else { continue }
            result += bytes[done..<run.lowerBound]
            result += Data(cleaned).base64EncodedData()
            done = run.upperBound
            traces.isCleaned = true
        }
        return done == 0 ? (bytes, traces) : (result + bytes[done...], traces)
    }

    /// Where such letters stand.
    private static func runs(in bytes: [UInt8]) -> [Range<Int>] {
        marks.flatMap { mark in bytes.places(of: mark, most: mostPhotos).map { $0 + mark.utf8CodeUnitCount } }.sorted().compactMap {
            start in
            guard let first = payload(in: bytes, from: start) else { return nil }
            let end = bytes[first...].firstIndex { !isLetter($0) && $0 > 0x20 } ?? bytes.count
            return end - first < least ? nil : first..<end
        }
    }

    /// `data:image/jpeg;base64,…` and `"image/png": "…"`.
    private static let marks: [StaticString] = ["data:image/", "\"image/"]
    private static let mostPhotos = 1000
    /// A photo that says anything has more.
    private static let least = 120

    private static func payload(in bytes: [UInt8], from start: Int) -> Int? {
        let head = bytes[start..<min(start + 80, bytes.count)]
        guard let end = head.firstIndex(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ":") }) else { return nil }
        if bytes[end] == UInt8(ascii: ",") { return end + 1 }
        let rest = bytes[(end + 1)...].drop { $0 <= 0x20 || $0 == UInt8(ascii: "[") }
        return rest.first == UInt8(ascii: "\"") ? rest.startIndex + 1 : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || "+/=".utf8.contains(byte)
    }
}
