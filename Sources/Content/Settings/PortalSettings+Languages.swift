import Diagnostics
import Foundation
import Limits

/// The languages and the time zone that the settings name, also as people call them.
extension PortalSettings {
    /// Puts those that `languages` names in the place of those that the folder has.
    mutating func readLanguages(_ source: SourceText, _ diagnostics: inout [Diagnostic]) {
        var named: [String] = []
        var isFirstKept = false
        for value in self["languages"]?.items ?? [] {
            if let meant = meantLanguages(value, source, &diagnostics) {
                for tag in meant where !named.contains(tag) { named.append(tag) }
                continue
            }
            guard let tag = value.text.flatMap(LanguageTag.normalized) else {
                diagnostics.append(.notALanguage(value.text ?? "", at: source.place(value.place)))
                // The first is at the root: with another in its place every address would change.
                if named.isEmpty { isFirstKept = true }
                continue
            }
            if named.contains(tag) { continue }
            guard named.count < Limits.languages.value else {
                diagnostics.append(.tooManyLanguages(most: Limits.languages.value, at: source.place(value.place)))
                break
            }
            named.append(tag)
        }
        if isFirstKept, !named.isEmpty, let first = languages.first {
            named = [first] + named.filter { $0 != first }.prefix(Limits.languages.value - 1)
        }
        if !named.isEmpty { languages = named }
    }

    /// What is meant by languages that aren't named by their tags: `中文、英文`, `English`; nil of those that are.
    private func meantLanguages(_ value: Value, _ source: SourceText, _ diagnostics: inout [Diagnostic]) -> [String]? {
        let text = value.text ?? ""
        if let several = Self.severalLanguages(text) {
            let written = several.joined(separator: ", ")
            let isItem = source.text(value.place).hasPrefix("[") || self["languages"]?.place != value.place
            diagnostics.append(.languageReadAsMeant(text, isItem ? written : "[\(written)]", at: source.place(value.place)))
            return several
        }
        let tag = LanguageTag.normalized(text)
        guard let meant = LanguageTag.meant(text) ?? (tag == nil ? LanguageTag.named(text) : nil), !languages.contains(tag ?? "") else {
            return nil
        }
        diagnostics.append(.languageReadAsMeant(text, meant, at: source.place(value.place)))
        return [meant]
    }

    /// The tags of `中文、英文`; nil for a value that is one word.
    private static func severalLanguages(_ text: String) -> [String]? {
        let parts = text.split { "、，,;；/／和".contains($0) || $0.isWhitespace }.map(String.init)
        let tags = parts.compactMap { LanguageTag.meant($0) ?? LanguageTag.named($0) }
        return parts.count > 1 && tags.count == parts.count && tags.count <= Limits.languages.value ? tags : nil
    }

    /// Puts the name of a time zone in the place of what people call it.
    mutating func readTimezone(_ source: SourceText, _ diagnostics: inout [Diagnostic]) {
        guard let zone = self["timezone"], let name = zone.text else { return }
        if let meant = TimezoneName.meant(name) {
            diagnostics.append(.timezoneReadAsMeant(name, meant, at: source.place(zone.place)))
            fields["timezone"] = Value(.text(meant), at: zone.place)
        } else if TimeZone(identifier: name) == nil {
            diagnostics.append(.unknownTimezone(name, at: source.place(zone.place)))
        }
    }
}
