import ArgumentParser

/// The index of a portal that outgrows one machine, made in pieces.
struct IndexCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "index",
        abstract: Speech.text(zh: "分成几份做搜索索引，再合起来。", en: "Make the search index in pieces, and put them together."),
        discussion: Speech.text(
            zh: """
                `lathe build` 自己就做索引。门户大到一台机器太慢的，用几台机器各做一份，再合起
                来；合出来的和一台机器做的一个字节也不差。两个命令都读全部内容，要用同一个
                lathe、同样的内容、同一天。

                例子
                  lathe index map 1/2 > one.run
                  lathe index map 2/2 > two.run
                  lathe index merge one.run two.run --output ../index
                """,
            en: """
                `lathe build` makes the index itself. For a portal that is too large for one machine, several make a piece \
                each, and one puts them together; not a byte differs from what one machine makes. Both commands read all of \
                the content and want the same lathe, content and day.

                EXAMPLES
                  lathe index map 1/2 > one.run
                  lathe index map 2/2 > two.run
                  lathe index merge one.run two.run --output ../index
                """),
        subcommands: [Map.self, Merge.self])
}
