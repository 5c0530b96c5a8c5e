import Foundation

extension Array where Element == UInt8 {
    /// Where a word stands, at most so many times.
    func places(of word: StaticString, most: Int) -> [Int] {
        var places: [Int] = []
        var start = 0
        while places.count < most, let place = place(of: word, from: start) {
            places.append(place)
            start = place + 1
        }
        return places
    }

    /// Where a word stands next.
    func place(of word: StaticString, from start: Int) -> Int? {
        withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return nil }
            let last = buffer.count - word.utf8CodeUnitCount
            var at = Swift.max(start, 0)
            while at <= last, let found = memchr(base + at, Int32(word.utf8Start[0]), last + 1 - at) {
                let place = UnsafeRawPointer(found) - base
                if memcmp(found, word.utf8Start, word.utf8CodeUnitCount) == 0 { return place }
                at = place + 1
            }
            return nil
        }
    }

    /// The same with other bytes in the place of some, which ascend; of two that overlap the first counts.
    func replacing(_ places: [Range<Int>], with other: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var done = 0
        for place in places where place.lowerBound >= done {
            output += self[done..<place.lowerBound] + other
            done = place.upperBound
        }
        return output + self[done...]
    }
}
