import Diagnostics

extension Diagnostic {
    /// Something stands where the register belongs that was not read as a file: codes on labels would lose their pages.
    static func registerIsNoFile() -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.codeRegisterNoFile, at: .file(CodeRegister.fileName),
            Words(
                zh: "编号登记不是一个能读的文件（是文件夹、管道，或没有跟随的符号链接）；印过的编号都会失去网页，所以什么也没有写。",
                en:
                    "The register of codes is not a file that can be read but a folder, a pipe or a symbolic link that was not followed; every printed code would lose its page, so nothing was written."
            ),
            cure: Words(
                zh: "把 codes.yml 文件本身放进 content 文件夹；从来没有印过编号，就把它移走。",
                en: "Put the file codes.yml itself into the content folder; if no code was ever printed, move what stands there away."))
    }

    /// A line of `codes.yml` that names no code; it is passed over.
    static func notACodeLine(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.notACodeLine, at: place,
            Words(zh: "这一行读不出编号和它的对象。", en: "No code and no thing can be read from this line."),
            cure: Words(
                zh: "每行写一个编号，例如 LC-01: {thing: equipment/laser-cutter, printed: 2026-11-25}。",
                en: "Write one code a line, such as LC-01: {thing: equipment/laser-cutter, printed: 2026-11-25}."))
    }

    /// A code that stands in `codes.yml` twice, also where only capital letters differ; the first counts.
    static func codeGivenTwice(_ code: String, _ other: String, firstAt first: SourcePlace, at place: SourcePlace) -> Diagnostic {
        let same = code == other
        return Diagnostic(
            ContentDiagnostics.codeGivenTwice, at: place,
            Words(
                zh: "编号「\(code)」第 \(first.line) 行已经登记过\(same ? "" : "（写作「\(other)」，只差大小写）")，这一行没有用上。",
                en:
                    "The code “\(code)” is in line \(first.line) already\(same ? "" : " (as “\(other)”, which differs by capitals only)"); this line is not used."
            ),
            cure: Words(
                zh: "印出去的编号只能有一个意思：删去一行，或者给后来的东西换一个编号。",
                en: "A printed code has one meaning: remove one of the lines, or give the later thing another code."))
    }
}
