import Markdown
import Templates

/// The style sheets and scripts of features, and by what a page's need of them is known.
struct FeatureBundles: Sendable {
    struct Bundle: Sendable {
        let asset: AssetBundle.Asset
        let isScript: Bool
        /// The bit that stands for it among a page's marks.
        let mark: UInt64
        let feature: Feature
    }

    /// What is fetched when a reader asks for it.
    struct Later: Sendable {
        var style: AssetBundle.Asset?
        var script: AssetBundle.Asset?
    }

    /// In the order in which a page names them; those without a file are left out.
    let all: [Bundle]
    /// By the names of their features.
    private let later: [String: Later]
    let marks: TemplateMarks

    /// - Parameters:
    ///   - styles: for each feature, what its style sheet holds.
    ///   - core: what every page loads.
    init(styles: [[UInt8]], scripts: [[UInt8]], core: (style: [UInt8], script: [UInt8])) {
        var bundles: [Bundle] = []
        var bits: [String: UInt64] = [:]
        var later: [String: Later] = [:]
        var namesOfStyles = AssetNames.classes(core.style)
        var namesOfScripts = AssetNames.dataAttributes(core.script)
        for (index, feature) in Feature.all.enumerated() {
            func add(_ bytes: [UInt8], _ ending: String, _ names: Set<String>, _ known: inout Set<String>) -> AssetBundle.Asset? {
                guard !bytes.isEmpty else { return nil }
                let mark: UInt64 = 1 << UInt64(bundles.count)
                let asset = AssetBundle.named("lathe-\(feature.name)", ending, bytes)
                bundles.append(Bundle(asset: asset, isScript: ending == ".js", mark: mark, feature: feature))
                for name in names.subtracting(known) { bits[name, default: 0] |= mark }
                known.formUnion(names)
                return asset
            }
            let style = add(styles[index], ".css", AssetNames.classes(styles[index]), &namesOfStyles)
            // What a script loads later no page loads by itself, though its attributes stand in every page.
            let script = add(scripts[index], ".js", feature.isLater ? [] : AssetNames.dataAttributes(scripts[index]), &namesOfScripts)
            if feature.isLater { later[feature.name] = Later(style: style, script: script) }
        }
        all = bundles
        self.later = later
        marks = TemplateMarks(bits)
    }

    /// The search box, which every page's script fetches when a reader turns to it.
    var finder: Later { later["finder"] ?? Later() }

    /// What says beside a word of the glossary what it means.
    var notes: Later { later["notes"] ?? Later() }

    /// What is fetched where a browser can keep pages, or can't download.
    var device: Later { later["device"] ?? Later() }

    /// The elements that load what a page needs.
    ///
    /// - Parameters:
    ///   - marks: of the layout's text that was written.
    ///   - texts: what the entry's own text holds.
    ///   - up: the way from the page to the portal's root.
    ///   - word: the interface's word of a key, in the page's language.
    func links(for marks: UInt64, texts: Document.Features, up: String, word: (String) -> String) -> [UInt8] {
        var html: [UInt8] = []
        for bundle in all where bundle.mark & marks != 0 || !bundle.feature.texts.isDisjoint(with: texts) {
            let url = up + bundle.asset.path.encoded
            if bundle.isScript {
                html += "<script src=\"\(url)\" defer".utf8
                writeWants(of: bundle.feature, up: up, word: word, into: &html)
                html += "></script>\n".utf8
            } else {
                html += "<link rel=\"stylesheet\" href=\"\(url)\">\n".utf8
            }
        }
        return html
    }

    /// What a script is told on its element: where to fetch the rest, and in which words it speaks.
    private func writeWants(of feature: Feature, up: String, word: (String) -> String, into html: inout [UInt8]) {
        if let wanted = feature.fetches.flatMap({ later[$0] }) {
            for (name, asset) in [("data-style", wanted.style), ("data-script", wanted.script)] {
                if let asset { html.attribute(name, up + asset.path.encoded) }
            }
        }
        for name in feature.further {
            if let script = later[name]?.script { html.attribute("data-" + name, up + script.path.encoded) }
        }
        for (attribute, key) in feature.words { html.attribute("data-" + attribute, word(key)) }
    }
}

/// Names in style sheets and scripts by which to find where they matter.
enum AssetNames {
    /// The classes that selectors name.
    static func classes(_ css: [UInt8]) -> Set<String> {
        var names: Set<String> = []
        var index = 0
        while index < css.count {
            switch css[index] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): index = end(ofString: index, in: css)
            case UInt8(ascii: "/") where css[index...].starts(with: "/*".utf8):
                index += 2
                while index < css.count, !css[index...].starts(with: "*/".utf8) { index += 1 }
            case UInt8(ascii: "."):
                let name = self.name(in: css, from: index + 1)
                // In numbers no letter follows the point.
                if let first = name.utf8.first, !(0x30...0x39).contains(first) { names.insert(name) }
            default: break
            }
            index += 1
        }
        return names
    }

    /// The attributes that a script looks for in the whole page: `document.querySelectorAll("[data-…`.
    static func dataAttributes(_ script: [UInt8]) -> Set<String> {
        var names: Set<String> = []
        for start in ["document.querySelectorAll(\"[", "document.querySelector(\"["].map({ Array($0.utf8) }) {
            for index in script.indices where script[index] == start[0] && script[index...].starts(with: start) {
                let name = name(in: script, from: index + start.count)
                if name.hasPrefix("data-") { names.insert(name) }
            }
        }
        return names
    }

    private static func name(in bytes: [UInt8], from start: Int) -> String {
        String(decoding: bytes[start...].prefix { isNameByte($0) }, as: UTF8.self)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    /// The closing quote of a string.
    private static func end(ofString start: Int, in css: [UInt8]) -> Int {
        var index = start + 1
        while index < css.count, css[index] != css[start] { index += css[index] == UInt8(ascii: "\\") ? 2 : 1 }
        return index
    }
}
