/// What a file's name alone makes of it on a web server.
public enum FileName {
    public enum Fault: Sendable, Equatable {
        /// Servers and browsers would have to guess.
        case noEnding
        case unknownEnding(String)
        /// Somewhere in the name stands an ending that makes servers run the file or send it as a page.
        case activeEnding(String)
        /// At the top of a site it tells a host how to serve it, or others who owns it.
        case ofHost(String)
    }

    /// The name of a file without its folders.
    static func last(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    /// Everything after a dot, in small letters: Apache heeds each of them.
    static func endings(of path: String) -> [String] {
        last(of: path).split(separator: ".", omittingEmptySubsequences: false).dropFirst().map { part in
            part.lowercased().filter { !$0.isWhitespace && $0 != "-" }
        }
    }

    static func fault(_ path: String) -> Fault? {
        if hosts.contains(path.lowercased()) { return .ofHost(path) }
        let endings = endings(of: path)
        guard let last = endings.last, !last.isEmpty else { return .noEnding }
        for (index, whole) in endings.enumerated() {
            // Of `x.asp;.txt` some servers read no further than the semicolon.
            let ending = String(whole.prefix { $0 != ";" })
            // The drawing's own ending; before another one it would be served as it is, or unpacked.
            if ending == "svg", index == endings.count - 1 { continue }
            if active.contains(ending) || ending.hasPrefix("php") || ending.hasPrefix("phtm") { return .activeEnding(ending) }
        }
        return FileKind.named(path) == nil ? .unknownEnding(last) : nil
    }

    /// Photos, films and sound of which Lathe can't take out where and by whom they were taken.
    static let uncleaned: [String: FileKind.Group] = {
        let pictures =
            "avif tif tiff dng raw cr2 cr3 crw nef nrw arw sr2 srf orf rw2 raf pef srw x3f psd psb xcf jxl jp2 j2k jpx jpf"
            + " jps jpm mpo pns jfi jif jpg_large bmp dib thm insp ico exr hdr pcx tga"
        let films =
            "avi mkv wmv asf flv f4v mpg mpeg m2v mts m2ts ts vob ogv rm rmvb insv lrv 360 mxf dv wma amr aif aiff aifc caf ape wv ac3 mka"
        var groups: [String: FileKind.Group] = [:]
        for ending in pictures.split(separator: " ") { groups[String(ending)] = .picture }
        for ending in films.split(separator: " ") { groups[String(ending)] = .film }
        return groups
    }()

    /// Files by which hosts, browsers and advertisers are told what to do with a site, at its top.
    private static let hosts: Set<String> = [
        "vercel.json", "now.json", "netlify.toml", "staticwebapp.config.json", "firebase.json", "wrangler.toml", "wrangler.json",
        "app.yaml",
        "app.yml", "render.yaml", "render.yml", "amplify.yml", "fly.toml", "serve.json", "_config.yml", "_config.toml", "security.txt",
        "ads.txt", "app-ads.txt", "sellers.json", "manifest.json", "assetlinks.json", "package.json", "composer.json",
    ]

    /// Of Apache's and nginx's examples, of common languages on servers, and of what they send as pages, styles and scripts.
    private static let active: Set<String> = [
        "html", "htm", "shtml", "shtm", "stm", "xhtml", "xht", "xhtm", "dhtml", "mhtml", "mht", "hta", "htc", "htmls", "ssi",
        "xml", "xsl", "xslt", "xsd", "dtd", "rdf", "rss", "atom", "owl", "mml", "mathml", "xul", "xbl", "xpdl", "wsdl", "smil", "smi",
        "svg", "svgz", "swf", "wml", "wbxml",
        "js", "mjs", "cjs", "jsx", "wasm", "css", "vbs", "wsf", "appcache", "webmanifest",
        "php", "phps", "phar", "pht", "inc", "module", "jsp", "jspx", "jspf", "jhtml", "jws", "do", "asp", "aspx", "asa", "asax", "ascx",
        "ashx", "asmx",
        "axd", "cshtml", "cer", "cdx", "cfm", "cfml", "cfc", "cgi", "fcgi", "fpl", "pl", "pm", "rb", "rhtml", "erb", "lua", "tcl", "sh",
        "bash",
        "asis", "var", "htaccess", "htpasswd", "htgroup", "jnlp",
    ]
}
