/// What Lathe knows of a part of a ZIP file by its name, in packs whose rules say what their parts are called.
enum ArchivePart {
    /// Says who made the document and with what; this stands in its place.
    case properties(String)
    /// XML in which names of people stand among other things.
    case names(XMLNames.Rules)
    /// Settings, among which some keys say whose they are.
    case settings([StaticString])
    /// What an e-book is about, with its authors.
    case book
    /// Whom a lesson thanks, under a key of its own.
    case credits([StaticString])
    /// A printer's own settings, which begin with its name in a network.
    case printer
    /// What it is, its bytes say.
    case file

    /// What a ZIP file is packed for.
    enum Family {
        case office, openDocument, book, model, freeCAD, mindMap
        /// Apple's, which keep sums of their pictures.
        case sealed
        case plain

        init(_ names: Set<String>) {
            if names.contains(where: { $0.lowercased().hasSuffix(".model") }) {
                self = .model
            } else if names.contains("[Content_Types].xml") || names.contains("docProps/core.xml") {
                self = .office
            } else if names.contains("META-INF/container.xml") {
                self = .book
            } else if names.contains("META-INF/manifest.xml") && !names.isDisjoint(with: ["meta.xml", "settings.xml", "mimetype"]) {
                self = .openDocument
            } else if names.contains("Document.xml") {
                self = .freeCAD
            } else if !names.isDisjoint(with: ["content.json", "content.xml"]), !names.isDisjoint(with: ["metadata.json", "meta.xml"]) {
                self = .mindMap
            } else if names.contains(where: { $0.hasSuffix(".iwa") }) || names.contains("Index.zip") {
                self = .sealed
            } else {
                self = .plain
            }
        }
    }

    /// The macros of a document.
    static func isProgram(_ name: String, in family: Family) -> Bool {
        if family == .openDocument, name.hasPrefix("Basic/") || name.hasPrefix("Scripts/") { return !name.hasSuffix("/") }
        return name.lowercased().hasSuffix("vbaproject.bin")
    }

    static func isSignature(_ name: String) -> Bool {
        name.hasPrefix("_xmlsignatures/") || name == "META-INF/documentsignatures.xml" || name == "META-INF/signatures.xml"
    }

    /// App Inventor names the folder of a project's screens by the account of who made it.
    static func account(_ name: String) -> String? {
        let folders = name.split(separator: "/")
        guard let place = folders.firstIndex(of: "appinventor"), place + 1 < folders.count, folders[place + 1].hasPrefix("ai_") else {
            return nil
        }
        return String(folders[place + 1])
    }

    init(_ name: String, in family: Family) {
        let ending = FileName.endings(of: name).last ?? ""
        switch family {
        case .office: self = Self.office(name, ending)
        case .openDocument:
            self = name == "meta.xml" ? .properties(Self.noMeta) : ending == "xml" ? .names(Self.openDocument) : .file
        case .model: self = ending == "model" ? .names(Self.model) : ending == "config" ? .settings(Self.machines) : .file
        case .freeCAD: self = name == "Document.xml" ? .names(Self.freeCAD) : .file
        case .mindMap: self = name == "metadata.json" ? .settings(Self.creators) : name == "meta.xml" ? .names(Self.mindMap) : .file
        case .book: self = ending == "opf" ? .book : .file
        case .plain: self = Self.project(name, ending)
        case .sealed: self = .file
        }
    }

    /// Of programs that draw circuits, geometry and music.
    private static func project(_ name: String, _ ending: String) -> ArchivePart {
        switch name {
        case "geogebra.xml",
            _ where ending == "fz" || ending == "fzp":
            .names(drawings)
        case _ where ending == "mscx": .names(music)
        case "h5p.json": .credits(["authors"])
        // Of Scratch, as some of its editors write it.
        case "project.json": .credits(["author", "authors"])
        default: .file
        }
    }

    private static func office(_ name: String, _ ending: String) -> ArchivePart {
        switch name.lowercased() {
        case "docprops/core.xml": return .properties(noCore)
        case "docprops/app.xml": return .properties(noApp)
        case "docprops/custom.xml": return .properties(noCustom)
        // As programs call it that follow the rules of packages to the letter.
        case _ where ending == "psmdcp": return .properties(noCore)
        case let name where name.hasPrefix("xl/printersettings/"): return .printer
        default: return (ending == "xml" || ending == "rels") && !name.hasPrefix("xl/worksheets/") ? .names(office) : .file
        }
    }
}
