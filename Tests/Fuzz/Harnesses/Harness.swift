/// What hands any bytes to one part of Lathe and looks at what becomes of them. A trap, a hang or a fault is a defect.
///
/// The same harnesses are driven by libFuzzer (`make fuzz`) and by a small mutator of our own (`make test`).
struct Harness: Sendable {
    let name: String
    /// Inputs to begin with.
    let seeds: @Sendable () -> [[UInt8]]
    /// Words of the format, for mutations to put in.
    let words: [String]
    /// What is wrong with what became of the bytes; nil where all is well.
    let fault: @Sendable ([UInt8]) -> String?

    static let all: [Harness] = [
        .frontMatter, .settings, .markdown, .linking, .formula, .diagrams, .glossary, .rawHTML, .drawing, .media, .documents, .usage,
        .codes,
        .templates, .dates,
        .textDecoding,
        .manifest,
    ]
}
