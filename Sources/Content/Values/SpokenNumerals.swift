/// Times of day whose numbers are written in Chinese: 下午三点半, 十点一刻, 九点四十分.
enum SpokenNumerals {
    /// The same with digits, 下午3点半, 10点15分, 9点40分; whatever else stands there stays.
    static func inDigits(_ text: String) -> String {
        var result: [Character] = []
        var numeral: [Character] = []
        func value(_ characters: some Collection<Character>) -> Int? { ChineseNumeral.value(of: characters.flatMap(\.unicodeScalars)) }
        func flush(before next: Character?) {
            defer { numeral.removeAll() }
            guard !numeral.isEmpty else { return }
            var own = numeral[...]
            let isHour = next.map { "点點时時".contains($0) } ?? false
            let isMinute = result.last.map { "点點时時".contains($0) } ?? false
            // Of 周二十点 the first belongs to the day.
            if isHour, own.count > 1, let last = result.last, "周期拜".contains(last) {
                result.append(own[0])
                own = own.dropFirst()
            }
            if isMinute, next == "刻", let quarter = value(own), quarter == 1 || quarter == 3 {
                result += Array(String(quarter * 15))
            } else if isHour || isMinute, let number = value(own), number < 60 {
                result += Array(isMinute && number < 10 ? "0\(number)" : String(number))
            } else {
                result += own
            }
        }
        for character in text {
            if let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1, ChineseNumeral.isPart(scalar) {
                numeral.append(character)
                continue
            }
            let isQuarter = character == "刻" && !numeral.isEmpty && (result.last.map { "点點时時".contains($0) } ?? false)
            flush(before: character)
            result.append(isQuarter ? "分" : character)
        }
        flush(before: nil)
        return String(result)
    }
}
