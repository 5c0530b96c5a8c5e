extension Language {
    static let html = Language("html", aliases: ["htm", "xhtml", "vue", "svelte"], .markup(embedsCode: true))
    static let xml = Language(
        "xml", aliases: ["svg", "rss", "atom", "xsd", "xsl", "xslt", "plist"], .markup(embedsCode: false))
}
