import Diagnostics

extension Diagnostic {
    /// A list or a mapping where one value is wanted, or the other way round.
    ///
    /// - Parameter written: what stands there, where words are wanted.
    static func wrongKindOfValue(_ field: Field, at place: SourcePlace, written: String? = nil) -> Diagnostic {
        let consequence = field.ifUnreadable.consequence
        return Diagnostic(
            ContentDiagnostics.wrongKindOfValue, at: place,
            Words(
                zh: "「\(field.key)」的值写法不对，\(consequence?.zh ?? "没有用上")。",
                en: "The value of “\(field.key)” has the wrong form\(consequence.map { "; " + $0.en } ?? " and is not used")."),
            cure: written.map { text in
                let quoted = FrontMatterLine.quoted(text)
                return Words(zh: "是一句话，就加上引号：\(field.key): \(quoted)", en: "Put words between quotes: \(field.key): \(quoted)")
            } ?? field.help)
    }

    /// A latitude without a longitude, or words that are neither.
    static func notALocation(_ text: String, _ field: Field, at place: SourcePlace) -> Diagnostic {
        let latitude = Double(text).map { abs($0) <= 90 ? text : "30.2741" } ?? "30.2741"
        return Diagnostic(
            ContentDiagnostics.wrongKindOfValue, at: place,
            Words(
                zh: "「\(field.key)」写的是「\(text)」：位置要有纬度和经度两个数，没有用上。",
                en: "“\(field.key)” is “\(text)”: a place has a latitude and a longitude; it is not used."),
            cure: Words(
                zh: "改成（… 换成经度）：\(field.key): {latitude: \(latitude), longitude: …}",
                en: "Write, with the longitude for …: \(field.key): {latitude: \(latitude), longitude: …}"))
    }
}
