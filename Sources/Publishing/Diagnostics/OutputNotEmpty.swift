import Diagnostics

extension Diagnostic {
    /// A first portal in a folder where something lies already: perhaps another folder was meant.
    static func outputNotEmpty(_ output: String, _ names: [String]) -> Diagnostic {
        Diagnostic(
            PublishingDiagnostics.outputNotEmpty, at: .file(output),
            Words(
                zh: "门户第一次发布到这个文件夹，可是里面已经有 \(names.count) 样东西，它们原样留着，读者也看得到：\(Self.names(names, "、", "等"))。",
                en:
                    "The portal is published here for the first time, and \(names.count) \(names.count == 1 ? "thing lies" : "things lie") in the "
                    + "folder already. They stay as they were, for every reader to see: \(Self.names(names, ", ", "and more"))."
            ),
            cure: Words(
                zh: "本来就要和它们放在一起，就不用管；放错了地方，就用 --output 指定一个单独的文件夹，再删掉这里多出来的网页。",
                en:
                    "If the portal belongs beside them, leave it. If another folder was meant, name it with --output, and delete the pages here."
            )
        )
    }
}
