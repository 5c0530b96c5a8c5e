extension Language {
    static let css = Language("css", aliases: ["scss", "less", "sass"], .style)
}
