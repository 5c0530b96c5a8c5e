import Content
import Diagnostics
import Interface
import Templates
import Workers

/// The layouts, the interface words and the assets of a portal, loaded and checked once.
public struct PortalTemplates: Sendable {
    let set: TemplateSet
    /// The interface's words in each language.
    public let interface: InterfaceLanguages
    let bundle: AssetBundle
    /// How each type is shown.
    let presentations: Presentations

    /// By which to tell the templates of two runs apart.
    public let mark: Mark

    /// Assets with their place under `site/`.
    public var assets: [(path: SitePath, bytes: [UInt8])] { bundle.all.map { ($0.path, $0.bytes) } }

    /// The script of the worker between pages and network, without what it is to know of the portal.
    public var worker: [UInt8] { bundle.worker }

    /// The scripts of the search's client with their place under `site/`.
    public var searchClient: [(path: SitePath, bytes: [UInt8])] { bundle.searchClient.map { ($0.path, $0.bytes) } }

    /// The portal's small icon, where it has one.
    public var favicon: SitePath? { bundle.favicon?.path }

    /// The interface's words in a language.
    public func words(_ language: String) -> InterfaceWords { interface[language] }

    /// The type whose entries are the occasions of the calendar.
    public func agendaType(among types: ContentTypes) -> TypeID? {
        types.all.firstIndex { presentations[$0.name]?.listing.isAgenda ?? false }
    }

    /// Files of a folder of templates, or the built-in ones; nil where a mistake in them stops the build.
    ///
    /// - Parameters:
    ///   - folder: a folder whose files replace built-in ones of the same path, and those of presentations.
    ///   - presentations: `.builtIn`, with those of a school's own types.
    public static func load(
        folder: String?, settings: PortalSettings, presentations: [Presentation] = .builtIn, workers: Workers = Workers(1)
    ) -> (templates: PortalTemplates?, diagnostics: [Diagnostic]) {
        let presentations = Presentations(presentations)
        let (given, found) = TemplateFolder.files(replacedBy: folder)
        let files = presentations.files(besides: given)
        let words = files.compactMap { file in
            InterfaceLanguages.language(ofFile: file.path).map { ($0, SourceText(path: "templates/" + file.path, bytes: file.bytes)) }
        }
        let (interface, wordDiagnostics) = InterfaceLanguages.read(words, builtIn: builtInWords, languages: settings.languages)
        let tables = Tables.all(of: presentations)
        let strays = LayoutNames.strays(files, known: tables.keys.sorted())
        let isSplit = files.contains {
            $0.path.hasSuffix(".mustache") && String(decoding: $0.bytes, as: UTF8.self).contains("{{{features}}}")
        }
        let bundle = AssetBundle(files: files, colours: PortalColours(settings), isSplit: isSplit)
        let own = OwnLayouts.read(settings, files, presentations)
        let (set, templateDiagnostics) = TemplateSet.load(
            files: files, tables: tables.merging(own.tables) { made, _ in made }, words: interface.table, marks: bundle.features.marks,
            workers: workers)
        let diagnostics = found + wordDiagnostics + strays + own.diagnostics + templateDiagnostics
        guard !diagnostics.contains(where: { $0.severity == .error }) else { return (nil, diagnostics) }
        return (
            PortalTemplates(set: set, interface: interface, bundle: bundle, presentations: presentations, mark: Mark(files)), diagnostics
        )
    }

    /// What the templates were loaded from, in short.
    public struct Mark: Sendable, Equatable {
        private let hash: Int

        init(_ files: [TemplateSet.File]) {
            var hasher = Hasher()
            for file in files {
                hasher.combine(file.path)
                hasher.combine(file.bytes)
            }
            hash = hasher.finalize()
        }
    }

    /// The words that travel inside the executable.
    private static let builtInWords: [String: [String: String]] = Dictionary(
        uniqueKeysWithValues: BuiltInTemplates.files.compactMap { file in
            InterfaceLanguages.language(ofFile: file.path).map { language in
                (language, InterfaceLanguages.texts(SourceText(path: file.path, bytes: Array(file.text.utf8))))
            }
        })
}
