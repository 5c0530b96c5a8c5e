/// How surnames are read that are of two characters or read otherwise than their characters usually are, by what they are written with.
enum Surnames {
    static let text = SearchData.text("surnames.txt")

    /// In small letters, as one word: `ouyang`.
    private static let readings: [String: String] = {
        var readings: [String: String] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: " ")
            if let surname = parts.first { readings[String(surname)] = parts.dropFirst().joined() }
        }
        return readings
    }()

    /// The surname of a name, read; nil for one that is read as its first character is.
    static func read(of name: String) -> (length: Int, reading: String)? {
        for length in [2, 1] where name.unicodeScalars.count > length {
            if let reading = readings[String(name.prefix(length))] { return (length, reading) }
        }
        return nil
    }
}
