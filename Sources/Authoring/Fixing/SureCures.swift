import Content
import Diagnostics
import Portal

/// The cures that a program may follow by itself: of slips that can only have been meant in one way, and of names that are spelt
/// wrong by one letter.
enum SureCures {
    /// What to write where.
    struct Cure {
        var diagnostic: Diagnostic
        /// All of them are made, or none; in the order of their places, none of which meets another.
        var edits: [TextEdit]
        /// Whether the page says the same as before, since it was read as meant already.
        var isReadAsMeant: Bool
    }

    /// What is wrong with a name of these kinds may be a misspelling, and the place is that of the name alone.
    private static let misspelt: [any DiagnosticKind] = [
        ContentDiagnostics.unknownField, PortalDiagnostics.unknownReference, PortalDiagnostics.brokenLink,
    ]

    /// Names of these kinds are those of files, which may have moved or be written in another form.
    private static let ofFiles: [PortalDiagnostics] = [.unknownReference, .brokenLink, .missingFile]

    /// Cures of these kinds change what is published, choose for the writer among several, or move words about.
    private static let forTheWriter: [any DiagnosticKind] = [
        PortalDiagnostics.ambiguousReference, ContentDiagnostics.badValue, ContentDiagnostics.publicationUnclear,
        ContentDiagnostics.unusableSlug, ContentDiagnostics.unknownTimezone,
    ]

    /// Fields that decide whether and since when a page is seen.
    private static let publicationKeys: Set<String> = ["status", "date", "expires", "slug", "consent", "faces"]

    /// Nil where the writer has to decide.
    ///
    /// - Parameter source: the text as it is mended now.
    static func cure(for diagnostic: Diagnostic, in source: SourceText) -> Cure? {
        guard diagnostic.place.line > 0, !diagnostic.is(oneOf: forTheWriter),
            // What was told of an earlier state of the file holds nothing of this one.
            source.place(diagnostic.place.range) == diagnostic.place,
            let suggestion = diagnostic.isGuess ? guess(diagnostic, in: source) : diagnostic.suggestions.only
        else { return nil }
        let edit = TextEdit(range: suggestion.range ?? diagnostic.place.range, text: Array(suggestion.replacement.utf8))
        let further = suggestion.further.map { TextEdit(range: $0.range, text: Array($0.replacement.utf8)) }
        let edits = (further + [edit]).sorted { $0.range.lowerBound < $1.range.lowerBound }
        guard edits.allSatisfy({ $0.fits(source.bytes) && !losesComment($0, source) }), !isDoubtful(edit, source),
            zip(edits, edits.dropFirst()).allSatisfy({ $0.range.upperBound <= $1.range.lowerBound })
        else { return nil }
        return Cure(diagnostic: diagnostic, edits: edits, isReadAsMeant: !diagnostic.isGuess)
    }

    /// The one name that a wrong one can have been meant to be.
    private static func guess(_ diagnostic: Diagnostic, in source: SourceText) -> Diagnostic.Suggestion? {
        let wrong = source.text(diagnostic.place.range)
        let near = diagnostic.suggestions
        if diagnostic.is(oneOf: ofFiles), let moved = near.filter({ isSameName(wrong, $0.replacement) }).only {
            // The part of the page that was meant goes along.
            let part =
                diagnostic.is(PortalDiagnostics.brokenLink) ? wrong.firstIndex { $0 == "#" || $0 == "?" }.map { String(wrong[$0...]) } : nil
            return Diagnostic.Suggestion(moved.replacement + (part ?? ""), range: moved.range)
        }
        guard diagnostic.is(oneOf: misspelt), let only = near.only,
            isMisspelt(wrong, only.replacement, isKey: diagnostic.is(ContentDiagnostics.unknownField))
        else { return nil }
        return only
    }

    /// Whether two names are those of one file, which lies elsewhere or is written in another form: in capitals, with blanks or
    /// underscores for hyphens.
    static func isSameName(_ wrong: String, _ right: String) -> Bool {
        guard wrong != right, let (a, b) = Optional((fileName(wrong), fileName(right))), !a.isEmpty,
            !["index", "readme"].contains(a.prefix { $0 != "." })
        else { return false }
        return a.filter { !isJoint($0) } == b.filter { !isJoint($0) } && numbers(a) == numbers(b)
    }

    private static func fileName(_ path: String) -> String {
        let bare = path.prefix { $0 != "#" && $0 != "?" }
        let name = bare.split(separator: "/").last.map(String.init) ?? ""
        return (name.removingPercentEncoding ?? name).lowercased()
    }

    private static func isJoint(_ character: Character) -> Bool { character == "-" || character == "_" || character == " " }

    /// `lamp-1-2` is none of the forms of `lamp-12`.
    private static func numbers(_ name: String) -> [Substring] { name.split { !$0.isNumber } }

    /// Whether a longer word in Latin letters differs by one letter that is added, lost, changed or swapped: names in Han, short ones
    /// and those with other digits may well be names of something else.
    static func isMisspelt(_ wrong: String, _ right: String, isKey: Bool) -> Bool {
        let (a, b) = (Array(wrong.utf8), Array(right.utf8))
        let isName = { (name: [UInt8]) in name.allSatisfy { $0 > 0x20 && $0 < 0x80 && !"[]|#?!<>\"'(){}:,".utf8.contains($0) } }
        guard isName(a), isName(b), a.first == b.first, a.filter(isDigit) == b.filter(isDigit) else { return false }
        if isKey, publicationKeys.contains(right) { return false }
        let letters = a.split(whereSeparator: { $0 == 0x2F }).last?.filter { !isDigit($0) }.count ?? 0
        return letters >= (isKey ? 5 : 8) && isOneLetterApart(a, b)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isOneLetterApart(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        let start = zip(a, b).prefix { $0 == $1 }.count
        let end = min(zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count, min(a.count, b.count) - start)
        let (left, right) = (Array(a[start..<a.count - end]), Array(b[start..<b.count - end]))
        return left.count + right.count == 1 || left.count == 1 && right.count == 1
            || left.count == 2 && right.count == 2 && left[0] == right[1] && left[1] == right[0]
    }

    /// Whether a remark of the writer's would go.
    private static func losesComment(_ edit: TextEdit, _ source: SourceText) -> Bool {
        [" #", "\n#"].contains { source.text(edit.range).contains($0) } && !String(decoding: edit.text, as: UTF8.self).contains("#")
    }
}

extension Array {
    /// The element of an array that has no other.
    fileprivate var only: Element? { count == 1 ? self[0] : nil }
}
