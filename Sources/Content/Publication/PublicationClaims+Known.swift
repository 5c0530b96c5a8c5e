import Diagnostics
import Foundation

/// Whether a value is one that people write under such a key.
extension PublicationClaims {
    /// Whether a value is of the kind that a key has where it is about publication.
    func isKnown(_ written: Written, _ meaning: PublicationWords.Meaning, _ key: String) -> Bool {
        switch (meaning, written) {
        case (.build, .mapping): true
        case (.build, .text(let text)): PublicationWords.boolean(text) == false
        case (.hides, .list(let words)): words.allSatisfy(PublicationWords.isPartOrBoolean)
        case (.hides, .text(let text)): PublicationWords.isPartOrBoolean(text)
        case (.withholds, .text(let text)):
            Self.isAnswer(text, to: key) || Self.isWithdrawn(key) || Self.isPast(key) && Self.looksLikeDay(text)
                || Self.isHiddenUntil(text, key)
        case (.publishes, .text(let text)):
            Self.isAnswer(text, to: key) || Self.day(text) != nil || PublicationWords.folded(key) == "permalink"
        case (.stage, .text(let text)):
            PublicationWords.stage(text) != nil || PublicationWords.isApproval(key) && PublicationWords.boolean(text) == false
        case (.visibility, .text(let text)): PublicationWords.isClosed(text)
        // A day that doesn't exist was meant for one; `6 months` wasn't.
        case (.date, .text(let text)):
            Self.isHeld(text, key) || Self.looksLikeDay(text) || Self.isTimeInWords(text) && !PublicationWords.wantsDay(key)
        case (.expires, .text(let text)):
            Self.isHeld(text, key) || Self.looksLikeDay(Self.withoutUntil(text))
                || !PublicationWords.wantsDay(key) && (Self.isNever(text) || Self.isTimeInWords(text))
        default: false
        }
    }

    /// `embargo: true`, for good.
    static func isHeld(_ text: String, _ key: String) -> Bool {
        PublicationWords.isHold(key) && PublicationWords.boolean(text) == true
    }

    /// Whether a value answers who may see the page, if not in a word that can be read: `否。`, `仅教师`, `ture`, `yes please`.
    static func isAnswer(_ text: String, to key: String) -> Bool {
        guard text.utf8.count <= 60 else { return false }
        let bare = TraditionalWords.simplified(text).trimmingCharacters(in: .punctuationCharacters.union(.whitespaces)).lowercased()
        if PublicationWords.isLater(bare) { return true }
        if PublicationWords.boolean(bare) != nil || PublicationWords.isPublic(bare) != nil || PublicationWords.status(bare) != nil {
            return true
        }
        if ["真", "假", "yess", "yep", "yeah", "nope"].contains(bare) || PublicationWords.folded(bare) == PublicationWords.folded(key) {
            return true
        }
        if ["不", "未", "暂", "非", "仅", "只限", "否"].contains(where: bare.hasPrefix) { return true }
        let first = bare.prefix { $0.isLetter }
        if first.count < bare.count, ["yes", "no", "true", "false", "only"].contains(first) { return true }
        // `xtrue`, `t、rue`
        let letters = bare.utf8.filter { (0x61...0x7A).contains($0) }
        guard letters.count > 2, bare.utf8.count - letters.count <= 3 else { return false }
        return bare != "tree"
            && ["true", "false"].contains { letters == Array($0.utf8) || PublicationWords.isOneSlip(letters, Array($0.utf8)) }
    }

    /// `until June`, 开学后: a time was meant, and nobody can read it.
    static func isTimeInWords(_ text: String) -> Bool {
        guard text.utf8.count <= 60 else { return false }
        let words = text.lowercased().split { !$0.isLetter }
        return words.contains { ["until", "till", "soon", "after", "tba", "tbd", "later"].contains($0) }
            || ["后", "起", "之后", "以后", "待定"].contains { text.hasSuffix($0) }
    }

    /// `archived: 2025-03-01` says since when.
    static func isPast(_ key: String) -> Bool { ["archived", "withdrawn"].contains(PublicationWords.status(key)) }

    /// `withdrawn: at her wish` says why.
    static func isWithdrawn(_ key: String) -> Bool {
        ["withdrawn", "withdraw", "retracted", "takendown", "撤回", "已撤回", "下架", "已下架"].contains(PublicationWords.folded(key))
    }

    /// `hidden: 2099-01-01`: until then, or since, and nobody can tell which.
    static func isHiddenUntil(_ text: String, _ key: String) -> Bool {
        ["hidden", "ishidden", "expired", "隐藏"].contains(PublicationWords.folded(key)) && looksLikeDay(text)
    }

    static func isNever(_ text: String) -> Bool {
        ["never", "none", "no", "false", "永不", "无", "不过期", "长期"].contains(text.lowercased())
    }

    static func looksLikeDay(_ text: String) -> Bool {
        if Self.day(text) != nil || WrittenDay(text) != nil { return true }
        let digits = text.utf8.prefix { (0x30...0x39).contains($0) }.count
        return digits == 4 && text.utf8.dropFirst(4).first.map { "-/.".utf8.contains($0) } ?? false
    }
}
