import Diagnostics

extension Diagnostic {
    /// The records are about another output, by whose list nothing here may be replaced or removed.
    static func stateOfAnotherOutput(_ path: String, about other: String?) -> Diagnostic {
        let zh = other.map { "关于 \($0)，不是关于这个输出文件夹" } ?? "没有说明是关于哪个输出文件夹"
        let en = other.map { "about \($0), not about this output" } ?? "without a word about which output they belong to"
        return Diagnostic(
            PublishingDiagnostics.stateOfAnotherOutput, at: .file(path),
            Words(
                zh: "这里的记录\(zh)；这次构建不会依照它们替换或删除任何文件。",
                en: "The records here are \(en); this build replaces and removes nothing by them."
            ),
            cure: Words(
                zh: "给每个输出文件夹一个自己的 --state 文件夹，或者不写 --state。",
                en: "Give each output a --state folder of its own, or leave --state out."
            )
        )
    }

    /// Another build, into another output, uses the same state folder at this moment.
    static func stateInUse(_ path: String, by owner: BuildLock.Owner) -> Diagnostic {
        Diagnostic(
            PublishingDiagnostics.stateInUse, at: .file(path),
            Words(
                zh: "另一次构建正在使用这个 --state 文件夹：计算机 \(owner.host) 上的进程 \(owner.process)，开始于 \(owner.since)，输出到 \(owner.output)。",
                en: "Another build uses this --state folder: process \(owner.process) on \(owner.host), "
                    + "since \(owner.since), into \(owner.output)."
            ),
            cure: Words(
                zh: "给每个输出文件夹一个自己的 --state 文件夹。", en: "Give each output a --state folder of its own."
            )
        )
    }
}
