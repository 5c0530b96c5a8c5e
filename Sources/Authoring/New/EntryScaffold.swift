import Content
import Diagnostics
import Foundation

/// The first text of a new entry: what is known of it, and every other field of its type as a comment with its help.
public struct EntryScaffold {
    public let type: ContentType
    public let language: Words.Language
    private let example: FieldExample

    /// - Parameter names: the names of the entries there are, by the name of their type.
    public init(_ type: ContentType, language: Words.Language, today: Day, types: ContentTypes = .builtIn, names: [String: [String]] = [:])
    {
        self.type = type
        self.language = language
        example = FieldExample(
            language: language, today: today, vocabularies: types.vocabularies,
            names: { wanted in wanted.isEmpty ? [] : wanted.flatMap { names[$0] ?? [] }.sorted() })
    }

    /// The fields that the entry can't do without, beside its title.
    public var required: [Field] { type.fields.filter(\.isRequired) }

    /// What a field is for and what may be written, in a line.
    public func help(_ field: Field) -> String { help(field, in: language) }

    public func help(_ field: Field, in language: Words.Language) -> String {
        let choices = example.choices(of: field.kind)
        switch language {
        case .chinese: return "\(field.label.zh)：\(field.help.zh)" + (choices.map { "可以写：\($0)" } ?? "")
        case .english: return "\(field.label.en): \(field.help.en)" + (choices.map { " One of: \($0)" } ?? "")
        }
    }

    /// The whole file.
    ///
    /// - Parameter values: what the writer has said, by the field's key.
    public func text(title: String, values: [String: String] = [:]) -> String {
        var lines = ["---", "title: \(YAMLScalar.written(title))"]
        var own = type.fields.filter { !$0.isPrivate }
        if type.isByStudents {
            // Whoever names somebody has to say whether they agree.
            let asked = ContentTypes.commonFields.filter { ["consent", "faces"].contains($0.key) && !own.map(\.key).contains($0.key) }
            own.insert(contentsOf: asked, at: own.firstIndex { $0.key == "team" }.map { $0 + 1 } ?? own.count)
        }
        let common = Self.common.compactMap { key in ContentTypes.commonFields.first { $0.key == key } }
            .filter { field in !own.contains { $0.key == field.key } }
        var values = values
        for field in required where values[field.key] == nil { values[field.key] = only(field) }
        let isDraft = isDraft(values)
        let given = own.filter { $0.isRequired || values[$0.key] != nil } + common.filter { $0.key == "summary" || values[$0.key] != nil }
        for field in given {
            if values[field.key] == nil { lines.append("# \(help(field))") }
            lines.append("\(field.key): \(values[field.key].map { written($0, field.kind) } ?? "")".trimmingCharacters(in: .whitespaces))
        }
        if isDraft {
            lines.append(draftNote(values)[language])
            lines.append("status: draft")
        }
        lines.append(
            Words(
                zh: "# 下面每一项都可以不写。要用哪一项，去掉那一行开头的“# ”再填写。",
                en: "# All that follows may be left out. To use a field, take the “# ” off its line and fill it in.")[language])
        for field in own + common where !given.contains(where: { $0.key == field.key }) && !(isDraft && field.key == "status") {
            lines.append("# \(help(field))")
            lines += "\(field.key): \(example.value(of: field.kind))".split(separator: "\n").map {
                "# \($0)".trimmingCharacters(in: .whitespaces)
            }
        }
        lines += ["---", ""] + body
        return lines.joined(separator: "\n") + "\n"
    }

    /// The required fields for which there is no value, neither a given one nor the only one there can be.
    public func missing(_ values: [String: String]) -> [Field] { required.filter { values[$0.key] == nil && only($0) == nil } }

    /// Whether the new entry waits: until its fields are filled in, and its text is written where a page would be blank without one.
    public func isDraft(_ values: [String: String]) -> Bool {
        values["status"] == nil && (wantsText || !missing(values).isEmpty)
    }

    /// Whether a page of this type is nothing without a text.
    public var wantsText: Bool { type.fieldsForText != nil }

    private func draftNote(_ values: [String: String]) -> Words {
        switch (missing(values).isEmpty, wantsText) {
        case (true, _):
            Words(
                zh: "# 写着 draft 就是草稿，不会发布。正文写好以后，删掉下面这一行。",
                en: "# A draft is not published. Once the text is written, take the next line out.")
        case (false, false):
            Words(
                zh: "# 写着 draft 就是草稿，不会发布。上面空着的填好以后，删掉下面这一行。",
                en: "# A draft is not published. Once what is empty above is filled in, take the next line out.")
        case (false, true):
            Words(
                zh: "# 写着 draft 就是草稿，不会发布。上面空着的填好、正文写好以后，删掉下面这一行。",
                en: "# A draft is not published. Once what is empty above is filled in and the text is written, take the next line out.")
        }
    }

    /// The one entry that a required reference can mean: a school's only campus.
    private func only(_ field: Field) -> String? {
        guard case .reference(let types, _) = field.kind, !types.isEmpty else { return nil }
        let names = example.names(types)
        return names.count == 1 ? names[0] : nil
    }

    /// Answers that hold several things are lists; numbers and days stay as they are.
    private func written(_ answer: String, _ kind: Field.Kind) -> String {
        switch kind {
        case .list(let item):
            let parts = answer.split(whereSeparator: { "、，,;；".contains($0) }).map { $0.trimmingCharacters(in: .whitespaces) }
            return "[\(parts.map { written($0, item) }.joined(separator: ", "))]"
        default: return YAMLScalar.written(answer)
        }
    }

    private var body: [String] {
        guard type.hasSteps else {
            return [Words(zh: "%% 正文写在这里；这一行读者看不到。 %%", en: "%% The text goes here; readers don't see this line. %%")[language]]
        }
        return Words(
            zh: "## 步骤 1：\n\n%% 这一步怎么做。读者看不到两边有百分号的话。 %%\n\n## 步骤 2：",
            en: "## Step 1:\n\n%% How this step is done. Readers don't see words between percent signs. %%\n\n## Step 2:")[language]
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// Those of the common fields that writers use most, in their order.
    private static let common = ["summary", "date", "authors", "by", "tags", "grades", "subjects", "cover", "campus", "license", "status"]
}
