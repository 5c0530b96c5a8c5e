import ArgumentParser

/// What is made of a portal for other programs that look things up.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: Speech.text(zh: "把门户交给别的程序，如搜索服务器。", en: "Hand the portal to other programs, such as a search server."),
        discussion: Speech.text(
            zh: """
                门户自己的搜索不要服务器。学校已经有一个搜索服务器（OpenSearch 等）、想连门户一
                起搜的，用 `lathe export search` 把门户的内容交给它。

                例子
                  lathe export search --output ../search.ndjson
                """,
            en: """
                The portal's own search needs no server. Where a school has one (OpenSearch or another) and wants it to \
                find the portal, too, `lathe export search` hands the content over.

                EXAMPLES
                  lathe export search --output ../search.ndjson
                """),
        subcommands: [Search.self])
}
