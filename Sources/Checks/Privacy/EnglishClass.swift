/// A class in English words beside a name: Anna Berg (Class 7B), Grade 8, Class 3: Anna Berg.
enum EnglishClass {
    /// - Parameter at: where the words of the class may begin.
    static func find(_ text: ScannedText, _ at: Int) -> Range<Int>? {
        guard !text.isLatin(at - 1), !text.isDigit(at - 1), let end = classEnd(text, at) else { return nil }
        if let name = nameBefore(text, at) { return name.lowerBound..<end }
        return nameAfter(text, end).map { at..<$0.upperBound }
    }

    private static func classEnd(_ text: ScannedText, _ start: Int) -> Int? {
        var at = start
        var hasGrade = false
        if let grade = text.word(["Grade ", "grade ", "Year ", "year "], at: at) {
            at += grade
            guard let end = digits(text, at) else { return nil }
            hasGrade = true
            at = text.skipping([","], from: end)
        }
        guard let length = text.word(["Class", "class", "CLASS"], at: at), !text.isLatin(at + length) else { return nil }
        let number = text.skipping(["-"], from: at + length)
        guard var end = digits(text, number) else { return nil }
        var isOfSchool = hasGrade
        if text.isLatin(end), !text.isLatin(end + 1) {
            end += 1
            isOfSchool = true
        } else if let mark = text[end], ".-/(".unicodeScalars.contains(mark), let more = digits(text, end + 1) {
            end = text[more] == ")" ? more + 1 : more
            isOfSchool = true
        }
        // Lasers have classes, too: 1, 2, 3B, 4.
        guard isOfSchool, !text.isLatin(end), !text.isDigit(end), !isAboutLasers(text, start..<end) else { return nil }
        return end
    }

    private static func digits(_ text: ScannedText, _ start: Int) -> Int? {
        var end = start
        while text.isDigit(end), end - start < 3 { end += 1 }
        return end > start && end - start < 3 ? end : nil
    }

    private static func isAboutLasers(_ text: ScannedText, _ range: Range<Int>) -> Bool {
        text.plain((range.lowerBound - 40)..<(range.upperBound + 40)).lowercased().contains("laser")
    }

    // MARK: The name

    private static func nameBefore(_ text: ScannedText, _ at: Int) -> Range<Int>? {
        var end = at
        while text[end - 1] == " " || text[end - 1] == "(" || text[end - 1] == "," { end -= 1 }
        let isInBrackets = end < at && text[end..<at].contains("(")
        for word in ["of", "from", "in"] where end < at && ends(text, end, with: word) {
            end -= word.count
            while text[end - 1] == " " { end -= 1 }
        }
        var start = end
        var words: [String] = []
        while words.count < 3, let word = wordBefore(text, start), isName(word) {
            start -= word.unicodeScalars.count
            words.append(word)
            guard text[start - 1] == " " else { break }
            start -= 1
        }
        if text[start] == " " { start += 1 }
        guard end < at, words.count > 1 || isInBrackets && words.count == 1 else { return nil }
        return start..<end
    }

    private static func nameAfter(_ text: ScannedText, _ start: Int) -> Range<Int>? {
        let first = text.skipping([":", ",", "-", "(", "–"], from: start)
        guard first > start else { return nil }
        var end = first
        var words = 0
        while words < 3, let word = wordAfter(text, end), isName(word) {
            end += word.unicodeScalars.count
            words += 1
            guard text[end] == " ", wordAfter(text, end + 1).map(isName) ?? false else { break }
            end += 1
        }
        // A heading goes on in small letters, a list of names doesn't.
        guard words > 1, text[end].map({ ",.;)(、，。\n".unicodeScalars.contains($0) }) ?? true || text.word([" and ", " & "], at: end) != nil
        else {
            return nil
        }
        return first..<end
    }

    private static func wordBefore(_ text: ScannedText, _ end: Int) -> String? {
        var start = end
        while end - start < 20, text.isLatin(start - 1) { start -= 1 }
        return start < end ? text.text(start..<end) : nil
    }

    private static func wordAfter(_ text: ScannedText, _ start: Int) -> String? {
        var end = start
        while end - start < 20, text.isLatin(end) { end += 1 }
        return end > start ? text.text(start..<end) : nil
    }

    private static func ends(_ text: ScannedText, _ end: Int, with word: String) -> Bool {
        !text.isLatin(end - word.count - 1) && text.plain((end - word.count)..<end) == word
    }

    private static func isName(_ word: String) -> Bool {
        guard let first = word.unicodeScalars.first, first.properties.isUppercase, word.unicodeScalars.count > 1 else { return false }
        return word.unicodeScalars.dropFirst().contains { $0.properties.isLowercase } && !others.contains(word)
    }

    /// Words with a capital letter that are no names.
    private static let others: Set<String> = [
        "Class", "Grade", "Year", "School", "Middle", "High", "Primary", "Group", "Team", "Project", "Projects", "Students", "Pupils",
        "Student",
        "Teacher", "Mr", "Mrs", "Ms", "Miss", "Dr", "The", "Our", "We", "By", "In", "At", "For", "And", "From", "With", "All", "Every",
        "This",
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May",
        "June",
        "July", "August", "September", "October", "November", "December", "Design", "Safety", "Making", "Workshop", "Library", "Club",
        "Room",
        "Lesson", "Science", "Maths", "Physics", "Biology", "Chemistry", "History", "Art", "Music", "English", "Chinese", "Report", "Photo",
    ]
}

extension ScannedText {
    fileprivate subscript(_ range: Range<Int>) -> ArraySlice<Unicode.Scalar> { scalars[range.clamped(to: 0..<count)] }
}
