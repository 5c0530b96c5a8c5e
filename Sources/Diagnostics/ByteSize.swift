/// Sizes as messages show them.
public enum ByteSize {
    /// A size that is too large beside the largest, with as many digits as it takes to see the difference.
    public static func words(_ size: Int, over most: Int) -> (size: String, most: String) {
        for digits in 0...2 {
            let (shown, limit) = (megabytes(size, digits), megabytes(most, digits))
            if shown != limit { return (shown, limit) }
        }
        return (bytes(size), bytes(most))
    }

    /// `8 MB`, or less than one in KB.
    public static func words(_ size: Int) -> String { size >= 1 << 20 ? megabytes(size, 0) : "\(size >> 10) KB" }

    private static func megabytes(_ size: Int, _ digits: Int) -> String {
        let unit = [1, 10, 100][digits]
        let (whole, rest) = size.quotientAndRemainder(dividingBy: 1 << 20)
        let part = String((rest * unit) >> 20)
        return digits == 0 ? "\(whole) MB" : "\(whole).\(String(repeating: "0", count: digits - part.utf8.count))\(part) MB"
    }

    private static func bytes(_ size: Int) -> String {
        var text = String(size)
        var place = text.count - 3
        while place > 0 {
            text.insert(",", at: text.index(text.startIndex, offsetBy: place))
            place -= 3
        }
        return text + " B"
    }
}
