import Diagnostics
import Templates
import Testing

@Suite("The public Mustache suites")
struct SpecTests {
    /// What a case gives: its page, or the first error of loading.
    private enum Outcome: Equatable {
        case page(String)
        case error(String)
    }

    @Test("agree but for the listed differences, and each of those is real", .enabled(if: SpecSuite.folder != nil))
    func agree() throws {
        var differing: [String: String] = [:]
        let cases = try SpecSuite.cases()
        #expect(cases.count >= 180)
        for test in cases {
            switch outcome(of: test) {
            case .page(test.expected): continue
            case .page: differing[test.id] = "another page"
            case .error(let name): differing[test.id] = name
            }
        }
        let listed = Dictionary(uniqueKeysWithValues: SpecDifferences.all.map { ($0.id, $0.outcome) })
        for (id, found) in differing.sorted(by: { $0.key < $1.key }) {
            #expect(listed[id] == found, "\(id)")
        }
        for id in listed.keys.sorted() {
            #expect(differing[id] != nil, "\(id) agrees now: take it off the list")
        }
    }

    private func outcome(of test: SpecCase) -> Outcome {
        var files = ["layouts/page.mustache": test.template]
        for (name, text) in test.partials { files["partials/\(name).mustache"] = text }
        let (table, record) = SpecInference.infer(test.data, rawNames: rawNames(in: files.values))
        let (set, diagnostics) = load(files, ["page": table])
        if let error = diagnostics.first(where: { $0.severity == .error }) { return .error(error.name) }
        return .page(set.text("page", record))
    }

    private func rawNames(in texts: some Sequence<String>) -> Set<String> {
        var names: Set<String> = []
        for text in texts {
            for match in text.matches(of: /\{\{(?:\{|&)\s*([^}\s]+)\s*\}/) {
                names.insert(String(match.1.split(separator: ".").last ?? ""))
            }
        }
        return names
    }
}
