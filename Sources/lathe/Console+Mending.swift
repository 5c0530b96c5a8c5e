import Authoring
import Building
import Diagnostics
import Foundation

/// What `check --fix` says of the files that it changed.
extension Console {
    /// The changes go to standard output: line by line for people, or as a patch where nothing was written.
    func print(_ mending: Mending, written: Int?, content: String) {
        guard format == .text else { return }
        let folder = content.hasSuffix("/") ? content : content + "/"
        for file in mending.files {
            if written == nil {
                write(file.diff.text(path: folder + file.path))
            } else {
                for change in file.diff.changedLines {
                    let lines =
                        ["\(folder)\(file.path):\(change.number):"] + change.old.map { "  - " + $0 } + change.new.map { "  + " + $0 }
                    write(Array((lines.joined(separator: "\n") + "\n").utf8))
                }
            }
        }
        let language = Self.language(of: mending.report)
        if !mending.inOtherEncodings.isEmpty { say(waiting(mending.inOtherEncodings)[language]) }
        say(sum(mending, written)[language])
    }

    /// What keeps files from being mended whose bytes are no UTF-8.
    private func waiting(_ paths: [String]) -> Words {
        let named = paths.prefix(3)
        let (zh, en) = (named.joined(separator: "、"), named.joined(separator: ", "))
        let isMore = paths.count > named.count
        return Words(
            zh: "这些文件不是 UTF-8 编码，没有改；另存为 UTF-8 以后再运行一次：\(zh)\(isMore ? " 等 \(paths.count) 个" : "")",
            en: "These files are not UTF-8, so nothing was mended in them; save them as UTF-8 and run this again: "
                + "\(en)\(isMore ? " and \(paths.count - named.count) more" : "")")
    }

    private func sum(_ mending: Mending, _ written: Int?) -> Words {
        let mended = count(mending.mended, "mistake")
        guard !mending.files.isEmpty else {
            return Words(zh: "没有哪里有把握改。", en: "There is nothing that could be mended for sure.")
        }
        guard let written else {
            let files = mending.files.count
            return Words(
                zh: "可以改好 \(mending.mended) 处（\(files) 个文件），还没有写；去掉 --dry-run 就改。",
                en: "\(mended) can be mended in \(count(files, "file")); nothing is written yet. Leave --dry-run out to do it.")
        }
        return Words(
            zh: "改好了 \(mending.mended) 处（\(written) 个文件）。剩下的：", en: "Mended \(mended) in \(count(written, "file")). What is left:")
    }

    /// Writers' text must not steer a terminal; a file or `patch` takes it as it is.
    private func write(_ text: [UInt8]) {
        let isTerminal = isatty(STDOUT_FILENO) == 1
        let bytes = isTerminal ? Array(TerminalPrinter.harmless(String(decoding: text, as: UTF8.self), keepsLines: true).utf8) : text
        try? FileHandle.standardOutput.write(contentsOf: Data(bytes))
    }
}
