import Content
import Diagnostics
import Services

/// An exception to opening hours that ends before it begins, or that is closed and has hours as well.
enum ExceptionContradicts: Rule {
    static let name = "contradictory-exception"
    static let isAdvice = false
    static let help = Words(
        zh: "开放时间的例外自相矛盾：结束早于开始，或者又关闭又有时段。",
        en: "An exception to opening hours that ends before it begins, or is closed and has hours.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.portal.entries.filter { $0["exceptions"] != nil && !$0.inherited.contains("exceptions") }.flatMap { entry in
            (entry["exceptions"]?.items ?? []).compactMap { item -> Diagnostic? in
                let fields = item.record
                if let first = fields["date"]?.date, let until = fields["until"], let last = until.date, last < first {
                    return .exceptionEndsEarly(first, last, at: entry.place(of: "exceptions", until))
                }
                guard fields["closed"]?.boolean == true, let other = fields["hours"] ?? fields["as"] else { return nil }
                return .exceptionClosedWithHours(at: entry.place(of: "exceptions", other))
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func exceptionEndsEarly(_ first: Day, _ last: Day, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ExceptionContradicts.kind, at: place,
            Words(
                zh: "这条例外从 \(first) 到 \(last)，结束早于开始，没有用上。",
                en: "This exception goes from \(first) to \(last), ending before it begins; it is not used."),
            cure: Words(zh: "改正 until；只有一天就不写 until。", en: "Mend until, or leave it out for a single day."))
    }

    fileprivate static func exceptionClosedWithHours(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ExceptionContradicts.kind, at: place,
            Words(zh: "这一天既写了关闭，又写了时段，按关闭算。", en: "This day is said to be closed and to have hours; it counts as closed."),
            cure: Words(zh: "去掉 closed，或去掉时段。", en: "Leave out closed, or the hours."))
    }
}
