/// What lies beside a film under its own name.
public enum FilmFile {
    private static func stem(_ path: String) -> Substring { path[..<(path.lastIndex(of: ".") ?? path.endIndex)] }

    public static func captions(of path: String) -> String { stem(path) + ".vtt" }

    /// All that may lie beside a film.
    public static func companions(of path: String) -> [String] { [captions(of: path)] + posters(of: path) }

    /// The names that a film's first picture may have.
    public static func posters(of path: String) -> [String] {
        ["jpg", "JPG", "jpeg", "png", "PNG", "webp"].map { "\(stem(path)).\($0)" }
    }
}
