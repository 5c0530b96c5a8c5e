import Foundation

/// The first picture of a film, taken by ffmpeg where that is installed: players of phones show a black field until a film runs.
enum FilmFrame {
    /// Whether there is a program that can take one.
    static let isToBeHad = program != nil

    private static let program = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { String($0) + "/ffmpeg" }.first { $0.hasPrefix("/") && access($0, X_OK) == 0 }

    /// Among so many pictures the one is taken that is most like the others, for films begin in the dark, or in a pocket.
    private static let pictures = 60

    /// - Parameters:
    ///   - film: opened; nothing is read but this file, whatever it refers to.
    ///   - size: in which the picture is wanted.
    /// - Returns: a JPEG file; nil where ffmpeg can't read the film, or takes too long.
    static func jpeg(of film: OpenFile, _ format: FilmFormat, _ size: PictureSize) -> [UInt8]? {
        guard let program else { return nil }
        let bounded = BoundedProgram(path: program, arguments: arguments(format, size), seconds: 20, memory: 3 << 20, most: 16 << 20)
        return film.lent { bounded.answer(reading: $0) }
    }

    /// The form of the file is given, so that none is taken for a list of other files or addresses.
    private static func arguments(_ format: FilmFormat, _ size: PictureSize) -> [String] {
        [
            "-nostdin", "-v", "error", "-protocol_whitelist", "file", "-threads", "1", "-f", format.rawValue, "-i", "/dev/stdin",
            "-map_metadata", "-1", "-an", "-sn", "-dn", "-vf", "thumbnail=\(pictures),scale=\(size.width):\(size.height)",
            "-frames:v", "1", "-bitexact", "-c:v", "mjpeg", "-q:v", "2", "-f", "image2pipe", "-",
        ]
    }
}
