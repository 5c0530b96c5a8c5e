/// A place on earth in one line, as maps give it: `30.2741, 120.1551`, 北纬 30.2741°，东经 120.1551°, and the longitude first where only that can be.
struct SpokenLocation: Equatable {
    /// As they were written, in degrees.
    var latitude: String
    var longitude: String

    /// nil for a single number, for minutes and seconds of arc, and for what no place has.
    init?(_ text: String) {
        guard text.utf8.count <= 100 else { return nil }
        var words = text.lowercased()
        let isLongitudeFirst = words.firstIndex(where: { "经e".contains($0) }).map { east in
            words.firstIndex(where: { "纬n".contains($0) }).map { east < $0 } ?? false
        }
        for word in ["北纬", "东经", "纬度", "经度", "latitude", "longitude", "lat", "lng", "lon"] { words = words.replacing(word, with: " ") }
        let parts = words.split { " ,，、;；:：°度()（）[]/\tne\u{3000}\u{A0}".contains($0) }.map { ScalarReader.plainDigits(String($0)) }
        guard parts.count == 2, let first = Double(parts[0]), let second = Double(parts[1]), first.isFinite, second.isFinite else {
            return nil
        }
        let isSwapped = isLongitudeFirst ?? (abs(first) > 90)
        (latitude, longitude) = isSwapped ? (parts[1], parts[0]) : (parts[0], parts[1])
        guard abs(isSwapped ? second : first) <= 90, abs(isSwapped ? first : second) <= 180 else { return nil }
    }
}
