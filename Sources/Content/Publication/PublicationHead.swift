import Diagnostics
import Limits

/// Finds what the head of a file says about being published where it can't be read as front matter: YAML with a mistake,
/// TOML, JSON, `Status: draft` without any fence, `:draft: true` of AsciiDoc, a fence under an empty line. Nobody means such
/// a page to go out.
enum PublicationHead {
    /// - Parameters:
    ///   - range: the front matter, where one was found; else the whole text is looked at from its beginning.
    ///   - asksConsent: whether what it says of consent is said nowhere else, and counts.
    ///   - isKey: whether a word is a key that front matter may have.
    static func claims(in source: SourceText, _ range: Range<Int>?, asksConsent: Bool = false, isKey: (String) -> Bool) -> PublicationClaims
    {
        var claims = PublicationClaims(source: source)
        let head = PublicationHeadLines(source, range) {
            isKey($0) || PublicationWords.key($0) != nil || asksConsent && ConsentWords.isAboutConsent($0)
        }
        // Prose that begins with a date and a place tells of an event; with a title, it is the head of a text.
        let hasDays = !head.isPlain || head.lines.contains { ["title", "标题"].contains($0.key.lowercased()) }
        for line in head.lines {
            switch line.context {
            case .other: continue
            case .build:
                let values = [line.key.lowercased(): line.value]
                claims.take(.mapping(values), as: PublicationWords.Key(meaning: .build, isSure: true), under: line.key, at: line.place)
            case .container: claims.take(inside: [(line.key, line.value)], at: line.place)
            case .top: take(line, hasDays: hasDays, &claims)
            }
        }
        // Prose may begin with `Status: wonderful`; between fences, every word counts.
        if head.isPlain, claims.values["status"]?.term == .unclear { claims = PublicationClaims(source: source) }
        if asksConsent { claims.withhold(for: refusals(in: head, of: source)) }
        return claims
    }

    /// What it says of consent: where it can't be prose, whatever is no plain yes.
    private static func refusals(in head: PublicationHeadLines, of source: SourceText) -> [Diagnostic] {
        head.lines.compactMap { line in
            switch line.context {
            case .top, .container: break
            case .build, .other: return nil
            }
            guard ConsentWords.isAboutConsent(line.key), head.isPlain ? ConsentWords.isNo(line.value) : !ConsentWords.isYes(line.value)
            else {
                return nil
            }
            return .consentUnclear(line.key, at: source.place(line.place))
        }
    }

    private static func take(_ line: PublicationHeadLines.Line, hasDays: Bool, _ claims: inout PublicationClaims) {
        // `extra = {draft = true}` of Zola.
        if PublicationWords.isContainer(line.key), line.value.hasPrefix("{") {
            claims.take(inside: PublicationHeadLines.pairs(line.value).map { ($0.key, $0.value) }, at: line.place)
        }
        guard let word = PublicationWords.key(line.key) ?? field(line.key) else {
            return claims.take(line.value, underMisspelt: line.key, at: line.place)
        }
        guard hasDays || word.meaning != .date && word.meaning != .expires else { return }
        if word.meaning == .build, line.value.hasPrefix("{") {
            let pairs = PublicationHeadLines.pairs(line.value).map { ($0.key.lowercased(), $0.value) }
            claims.take(.mapping(Dictionary(pairs) { first, _ in first }), as: word, under: line.key, at: line.place)
            return
        }
        guard word.meaning != .build, word.meaning != .hides else { return }
        if line.value.isEmpty || ["~", "null"].contains(line.value.lowercased()) {
            claims.takeNothing(as: word, under: line.key, at: line.place)
        } else {
            claims.take(.text(line.value), as: word, under: line.key, at: line.place)
        }
    }

    /// One of the portal's own fields about publication.
    static func field(_ key: String) -> PublicationWords.Key? {
        fields[PlainKey.of(key).lowercased()].map { PublicationWords.Key(meaning: $0, isSure: true) }
    }

    private static let fields: [String: PublicationWords.Meaning] = [
        "status": .status, "状态": .status, "date": .date, "日期": .date, "发布日期": .date, "expires": .expires, "失效日期": .expires,
    ]
}
