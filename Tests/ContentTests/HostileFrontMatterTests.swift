import Diagnostics
import Limits
import Testing

@testable import Content

/// Sizes that would take minutes if a value cost as much as there are values.
@Suite("Front matter written to exhaust")
struct HostileFrontMatterTests {
    @Test("tens of thousands of wrong values on one line are each told at their own place")
    func wrongValuesOnOneLine() {
        let found = read("---\ntitle: A\ntags: [" + String(repeating: "[],", count: 20_000) + "x]\n---\n").diagnostics
        #expect(found.count == 20_000)
        #expect(found.first?.place.column == 8 && found.last?.place.column == 8 + 19_999 * 3)
        #expect(found.allSatisfy { $0.place.line == 3 })
    }

    @Test("a wrong value of a long vocabulary is told with the nearest term")
    func longVocabulary() {
        let types = ContentTypes.builtIn.adding(
            [], vocabularies: [Vocabulary("subjects", (0..<5000).map { Term("subject-\($0)", zh: "学科\($0)", en: "Subject \($0)") })])
        let items = (0..<10_000).map { "- subjetc-\($0)\n" }.joined()
        let found = read("---\ntitle: A\nsubjects:\n\(items)---\n", types: types).diagnostics.sortedForReading()
        #expect(found.count == 10_000)
        #expect(found.first?.suggestions.first?.replacement == "subject-0")
        #expect(found.filter { !$0.suggestions.isEmpty }.count <= Limits.guesses.value)
    }

    @Test("records, unknown keys and lines to mend by the ten thousand")
    func many() {
        let units = (0..<10_000).map { "- {code: U\($0), x: 5}\n" }.joined()
        #expect(read("---\ntitle: A\nunits:\n\(units)---\n", path: "equipment/a.md").entry?["units"]?.items.count == 10_000)
        let keys = (0..<10_000).map { "titel\($0): x\n" }.joined()
        #expect(read("---\ntitle: A\n\(keys)---\n").diagnostics.count == 10_000)
        let lines = (0..<4_000).map { "- x\($0)\n" }.joined()
        let mended = read("---\ntitle： A\nrubric:\n\(lines)summary: |\n  a: b: c\n\n  d： e\n---\n")
        #expect(mended.entry?["rubric"]?.items.count == 4_000)
        #expect(mended.entry?["summary"]?.text?.contains("d： e") == true, "a text in | stays as it is, also behind a blank line")
    }

    @Test("a long list of choices is looked up, and a portal's own field keeps the bounds of the one that it replaces")
    func declared() {
        let choices = (0..<5_000).map { "        - way\($0)\n" }.joined()
        let text =
            "types:\n  tutorial:\n    fields:\n      way:\n        kind: choice\n        choices:\n\(choices)      minutes: {kind: integer, max: 1e15}\n      own: {kind: integer}\n"
        let types = PortalSettings.read(SourceText(path: "portal.yml", text: text), ContentFolder(root: "/nowhere")).0.types
        let reading = read("---\nway: way4999\nminutes: 999999999999999\nown: 999999999999999\n---\n", types: types)
        #expect(reading.entry?["way"]?.term?.id == "way4999")
        #expect(reading.entry?["minutes"] == nil && reading.entry?["own"]?.integer == 999_999_999_999_999)
    }

    @Test("more languages and codes than a portal may have are left out, and that is said")
    func limits() {
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        let tags = (0..<Limits.languages.value + 5).map { "\(letters[$0 / 26])\(letters[$0 % 26])" }.joined(separator: ", ")
        let (settings, found) = PortalSettings.read(
            SourceText(path: "portal.yml", text: "languages: [\(tags)]\n"), ContentFolder(root: "/nowhere"))
        #expect(settings.languages.count == Limits.languages.value && found.contains { $0.name == "too-many-languages" })
        let codes = (0..<Limits.codes.value + 2).map { "C\($0): a\n" }.joined()
        let (register, told) = CodeRegister.read(SourceText(path: "codes.yml", text: codes))
        #expect(register.items.count == Limits.codes.value)
        #expect(told.map(\.name) == ["too-many-codes"] && told.first?.place.line == Limits.codes.value + 1)
    }
}
