import ArgumentParser
import Building
import Search

extension IndexCommand {
    struct Map: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: Speech.text(zh: "把几份网页的词写到标准输出。", en: "Write what the pages of some pieces say to standard output."),
            discussion: Speech.text(
                zh: """
                    2/5 是五份里的第二份；不写就是全部。写 - 就从标准输入读份号，一行一个。写出来
                    的是几行一段的文字，词已经排好序，格式见手册「搜索服务器」；消息都写到标准错
                    误。

                    例子
                      lathe index map 2/5 > two.run
                      seq -f '%g/5' 1 5 | lathe index map - > all.run

                    退出状态
                      0  写好了，没有错误（可能有警告）
                      1  有错误；能发布的都写了，除非另有说明
                      64 命令行写错了
                    """,
                en: """
                    2/5 is the second of five pieces; without any, all pages are one. With -, pieces are read from standard \
                    input, one a line. What is written is text, a run of lines for each piece, its terms in order; the manual's \
                    page “Search servers” tells the format. Messages go to standard error.

                    EXAMPLES
                      lathe index map 2/5 > two.run
                      seq -f '%g/5' 1 5 | lathe index map - > all.run

                    EXIT STATUS
                      0  it was written without errors (there may be warnings)
                      1  there were errors; what can be published was written
                      64 the command line was wrong
                    """))

        @Argument(
            help: ArgumentHelp(
                Speech.text(zh: "哪几份，如 2/5；- 是从标准输入读。", en: "Which pieces, such as 2/5; - reads them from standard input."),
                valueName: "PIECE"))
        var pieces: [String] = []

        @OptionGroup var common: CommonOptions

        @OptionGroup var site: LookedAtSite

        func validate() throws {
            for piece in pieces where piece != "-" { _ = try Self.piece(piece) }
        }

        private static func piece(_ text: String) throws -> IndexPiece {
            guard let piece = IndexPiece(text) else {
                throw ValidationError(
                    Speech.text(
                        zh: "份号要写成 2/5 的样子，前面的数不大于后面的，后面的不大于 \(IndexPiece.most)，不能是「\(text)」。",
                        en: "A piece is written as 2/5, from 1/1 to \(IndexPiece.most)/\(IndexPiece.most), not “\(text)”."))
            }
            return piece
        }

        private func named() throws -> [IndexPiece] {
            guard !pieces.isEmpty else { return [.whole] }
            var named: [IndexPiece] = []
            for piece in pieces {
                guard piece == "-" else {
                    named.append(try Self.piece(piece))
                    continue
                }
                while let line = readLine() {
                    if !line.allSatisfy(\.isWhitespace) {
                        named.append(try Self.piece(line.split(whereSeparator: \.isWhitespace).joined()))
                    }
                }
            }
            return named
        }

        func run() throws {
            let console = Console(format: common.format, quiet: false, isBesideData: true)
            var build = try common.buildOptions(output: nil)
            site.apply(to: &build)
            let report = IndexPieces(of: build, progress: console.progress()).map(try named())
            console.finishProgress()
            console.print(report, content: common.content, templates: common.templateFolder)
            console.end(report, failed: report.errors > 0 || report.isStopped)
        }
    }
}
