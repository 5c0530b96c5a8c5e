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
