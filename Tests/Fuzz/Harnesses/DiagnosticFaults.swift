import Diagnostics

/// What must hold for every message: it can be printed, and its place lies in the file.
enum DiagnosticFaults {
    static func find(_ diagnostics: [Diagnostic], in source: SourceText) -> String? {
        for diagnostic in diagnostics {
            let place = diagnostic.place
            guard place.range.lowerBound >= 0, place.range.upperBound <= source.bytes.count || place.line == 0 else {
                return "\(diagnostic.name) at \(place.range) of \(source.bytes.count) bytes"
            }
            guard place.excerpt.utf8.count <= 2_000 else { return "\(diagnostic.name) shows \(place.excerpt.utf8.count) bytes" }
            guard !diagnostic.message.zh.isEmpty, !diagnostic.message.en.isEmpty else { return "\(diagnostic.name) says nothing" }
        }
        return nil
    }
}
