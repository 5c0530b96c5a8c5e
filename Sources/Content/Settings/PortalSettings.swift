import Diagnostics
import Yams

/// The settings of a portal: `content/portal.yml`, or what holds where there is none.
public struct PortalSettings: Sendable {
    /// As read, by field key.
    public var fields: [String: Value] = [:]
    /// Tags in order, the first at the root.
    public var languages: [String]
    public var types: ContentTypes = .builtIn
    /// Which of the content's files have names of which a part is left out.
    public var exported = ExportedNames()
    /// The files that are in another language than the first without saying so.
    public var unnamed = UnnamedLanguages()
    /// The file itself, for messages about its values.
    public var source: SourceText?

    public static let fileName = "portal.yml"
    /// How much things were used: for the staff's report alone, never on the site.
    public static let usageFile = "usage.csv"

    public init(languages: [String] = ["zh-Hans", "en"]) {
        self.languages = languages
    }

    public subscript(key: String) -> Value? { fields[key] }

    /// Words in a language, else in the first language that has them.
    public func words(_ key: String, in language: String) -> String? {
        guard let words = fields[key]?.words else { return nil }
        return words[language] ?? words[""] ?? languages.lazy.compactMap { words[$0] }.first
            ?? words.sorted { $0.key < $1.key }.first?.value
    }

    /// Without a slash at its end.
    public var url: String? {
        fields["url"]?.text.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
    }

    public var timezone: String { fields["timezone"]?.text ?? "Asia/Shanghai" }
    /// In which prices stand unless a material says otherwise; an ISO 4217 code.
    public var currency: String { fields["currency"]?.term?.id ?? "CNY" }
    public var navigation: [String] { fields["nav"]?.items.compactMap(\.text) ?? [] }
    public var highlighting: Bool { fields["highlighting"]?.boolean ?? true }
    public var usesPinyinAddresses: Bool { fields["addresses"]?.term?.id == "pinyin" }

    /// How a check is to be taken: `off`, `warning` or `error`; nil where the portal doesn't say.
    public func severity(ofCheck name: String) -> String? {
        fields["checks"]?.record[name]?.text
    }
}

extension PortalSettings {
    /// Reads `portal.yml`; without one the languages are those that the content's names show.
    ///
    /// - Parameter types: those to which the portal adds its own.
    public static func read(from folder: ContentFolder, types: ContentTypes = .builtIn) -> (PortalSettings, [Diagnostic]) {
        var (settings, diagnostics) = declared(in: folder, types)
        let paths = folder.markdown.map(\.path)
        settings.exported = ExportedNames(paths)
        settings.unnamed = UnnamedLanguages(paths, settings.languages) { path in
            switch TextDecoding.decode((try? folder.head(of: path, 16 << 10)) ?? []) {
            case .utf8(let text), .converted(let text, _): String(decoding: text, as: UTF8.self)
            case .unreadable: ""
            }
        }
        return (settings, diagnostics)
    }

    private static func declared(in folder: ContentFolder, _ types: ContentTypes) -> (PortalSettings, [Diagnostic]) {
        let misnamed = folder.files.keys.filter { isMisnamed($0) }.sorted()
        guard folder.files[fileName] != nil else {
            // Of several, none is surely the one that counts.
            guard misnamed.count == 1, let name = misnamed.first else {
                let told = misnamed.map { Diagnostic.settingsMisnamed($0, isRead: false) }
                var settings = PortalSettings(languages: LanguageDiscovery.languages(of: folder))
                settings.types = types
                return (settings, told)
            }
            let (settings, diagnostics) = read(name, in: folder, types)
            return (settings, [.settingsMisnamed(name, isRead: true)] + diagnostics)
        }
        let (settings, diagnostics) = read(fileName, in: folder, types)
        return (settings, diagnostics + misnamed.map { .settingsMisnamed($0, isRead: false) })
    }

    private static func read(_ name: String, in folder: ContentFolder, _ types: ContentTypes) -> (PortalSettings, [Diagnostic]) {
        let (source, diagnostics) = folder.text(of: name)
        return source.map { read($0, folder, types: types) } ?? (PortalSettings(), diagnostics)
    }

    /// Whether a file at the top was surely meant as the portal's settings: `portal.yaml`, `Portal.yml`, `portal.yml.txt`.
    static func isMisnamed(_ path: String) -> Bool {
        guard path.utf8.count <= 40, path != fileName, !path.utf8.contains(UInt8(ascii: "/")) else { return false }
        let bare = path.lowercased().filter { $0 != " " }
        return bare == fileName || misnamings.contains(bare)
    }

    static let misnamings: Set<String> = [
        "portal.yaml", "portal.yml.txt", "portal.yaml.txt", "portal.yml.yml", "portal.yaml.yml",
        "portal.ymal", "portal.yam",
        "portal.yml.yaml", "portal。yml", "portal.yaml.yaml",
    ]

    /// The YAML of a file that has it between fences, as a page has its front matter; where words follow them, the whole file.
    private static func withoutFences(_ source: SourceText, from start: Int) -> Range<Int> {
        let whole = start..<source.bytes.count
        var lines = LineScanner(source.bytes, at: start)
        guard let first = lines.next(), FrontMatterFence.isFence(source.bytes[first], "-") else { return whole }
        while let line = lines.next() {
            guard FrontMatterFence.isFence(source.bytes[line], "-") else { continue }
            while let rest = lines.next() { if !FrontMatterFence.isBlank(source.bytes[rest]) { return whole } }
            return start..<line.lowerBound
        }
        return whole
    }

    /// Whether what was told of the settings allows no portal: one bad language is left out, a file that can't be read is no settings.
    public static func allowNoPortal(_ diagnostics: [Diagnostic]) -> Bool {
        diagnostics.contains { $0.severity == .error && !$0.is(ContentDiagnostics.notALanguage) }
    }

    static func read(
        _ source: SourceText, _ folder: ContentFolder, types: ContentTypes = .builtIn
    ) -> (PortalSettings, [Diagnostic]) {
        var settings = PortalSettings(languages: LanguageDiscovery.languages(of: folder))
        settings.types = types
        settings.source = source
        let table = FieldTable(ContentType.portal.fields)
        let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let parsed = FrontMatterParser(
            source: source, range: withoutFences(source, from: start), isKey: { table[$0] != nil }, field: { table[$0] }
        )
        .parse()
        var diagnostics = parsed.diagnostics
        guard let mapping = parsed.root?.mapping else { return (settings, diagnostics) }
        var reader = FieldReader(source: source, firstLine: 1, vocabularies: [:])
        var consent = ConsentRule(source: source, table: table, fields: reader)
        settings.fields = reader.values(of: consent.take(from: mapping), table, typeLabel: ContentType.portal.label)
        if let rule = consent.value, settings["consent"]?.term?.id != "required" { settings.fields["consent"] = rule }
        diagnostics += consent.diagnostics + reader.diagnostics + settings.wrongAudiences(source)
        settings.readLanguages(source, &diagnostics)
        settings.readTimezone(source, &diagnostics)
        let declared = TypeDeclarations(settings: settings, source: source)
        settings.types = declared.types
        settings.nameFoldersOfNavigation(folder)
        return (settings, diagnostics + declared.diagnostics)
    }

    /// Puts the folders of types into the navigation for what people call them: 教程, `Tutorials/`, `教程、项目`.
    private mutating func nameFoldersOfNavigation(_ folder: ContentFolder) {
        guard let nav = fields["nav"] else { return }
        let items = nav.items.flatMap { item -> [Value] in
            let text = item.text ?? ""
            let parts = text.split { "、，,;；".contains($0) }.map { $0.trimmingSpaces }.filter { !$0.isEmpty }
            return (parts.count > 1 ? parts : [text]).map { name in
                let bare = name.hasSuffix("/") ? String(name.dropLast()) : name
                guard folder.files[bare + ".md"] == nil, let type = types.all.first(where: { $0.folderNames.contains(bare.lowercased()) })
                else { return Value(.text(name), at: item.place) }
                return Value(.text(type.folder), at: item.place)
            }
        }
        fields["nav"] = Value(.list(items), at: nav.place)
    }
}

/// Which languages a content folder shows by its names, where `portal.yml` does not say.
enum LanguageDiscovery {
    static func languages(of folder: ContentFolder) -> [String] {
        var found: Set<String> = []
        for file in folder.markdown {
            let parts = file.path.split(separator: "/")
            if parts.count > 1, let first = parts.first, let tag = LanguageTag.wellKnown(first) { found.insert(tag) }
            if let tag = LanguageTag.suffix(ofFileName: parts.last ?? "").flatMap({ LanguageTag.wellKnown($0) }) { found.insert(tag) }
        }
        let rest = found.subtracting(["zh-Hans", "en", "zh"]).sorted()
        let first = found.contains("zh") && !found.contains("zh-Hans") ? "zh" : "zh-Hans"
        return [first, "en"] + rest
    }
}

extension LanguageTag {
    /// The `en` of `x.en.md`; nil where the name has one dot only.
    static func suffix(ofFileName name: Substring) -> Substring? {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 3 else { return nil }
        return parts[parts.count - 2]
    }
}

extension PortalSettings {
    /// Takes another public address than the one in `portal.yml`.
    public mutating func replaceURL(_ url: String) {
        fields["url"] = Value(.url(url), at: 0..<0)
    }
}
