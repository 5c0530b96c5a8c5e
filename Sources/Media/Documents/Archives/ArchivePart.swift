/// What Lathe knows of a part of a ZIP file by its name, in packs whose rules say what their parts are called.
enum ArchivePart {
    /// Says who made the document and with what; this stands in its place.
    case properties(String)
    /// XML in which names of people stand among other things.
    case names(XMLNames.Rules)
    /// What an e-book is about, with its authors.
    case book
    /// What it is, its bytes say.
    case file

    /// What a ZIP file is packed for.
    enum Family {
        case office, openDocument, book, model, freeCAD
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
            } else if names.contains("META-INF/manifest.xml") && names.contains("meta.xml") {
                self = .openDocument
            } else if names.contains("Document.xml") {
                self = .freeCAD
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

    init(_ name: String, in family: Family) {
        let ending = FileName.endings(of: name).last ?? ""
        switch family {
        case .office: self = Self.office(name, ending)
        case .openDocument:
            self = name == "meta.xml" ? .properties(Self.noMeta) : ending == "xml" ? .names(Self.openDocument) : .file
        case .model: self = ending == "model" || ending == "config" ? .names(Self.model) : .file
        case .freeCAD: self = name == "Document.xml" ? .names(Self.freeCAD) : .file
        case .book: self = ending == "opf" ? .book : .file
        case .sealed, .plain: self = .file
        }
    }

    private static func office(_ name: String, _ ending: String) -> ArchivePart {
        switch name.lowercased() {
        case "docprops/core.xml": return .properties(noCore)
        case "docprops/app.xml": return .properties(noApp)
        case "docprops/custom.xml": return .properties(noCustom)
        // As programs call it that follow the rules of packages to the letter.
        case _ where ending == "psmdcp": return .properties(noCore)
        default: return (ending == "xml" || ending == "rels") && !name.hasPrefix("xl/worksheets/") ? .names(office) : .file
        }
    }

    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    private static let package = "http://schemas.openxmlformats.org/"
    private static let noCore = "\(head)<c:coreProperties xmlns:c=\"\(package)package/2006/metadata/core-properties\"/>"
    private static let noApp = "\(head)<Properties xmlns=\"\(package)officeDocument/2006/extended-properties\"/>"
    private static let noCustom = "\(head)<Properties xmlns=\"\(package)officeDocument/2006/custom-properties\"/>"
    private static let noMeta = "\(head)<o:document-meta xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" o:version=\"1.2\"/>"

    /// Comments, tracked changes, those who share a table, and the folders of templates and linked files.
    private static let office = XMLNames.Rules(
        attributes: [
            "author": XMLNames.somebody, "Author": XMLNames.somebody, "initials": "A", "userId": "", "userName": XMLNames.somebody,
            "refreshedBy": XMLNames.somebody, "printerSettings": "",
        ],
        attributesOfTags: [
            "cmAuthor name": XMLNames.somebody, "author name": XMLNames.somebody, "person displayName": XMLNames.somebody,
            "userInfo name": XMLNames.somebody, "chgData name": XMLNames.somebody, "chgData userId": "",
            "scenario user": XMLNames.somebody, "docVar val": "",
        ],
        // The properties may lie under any name.
        tags: ["author", "creator", "lastModifiedBy", "DisplayName"], paths: ["Target", "url", "descr", "title", "sourceFile", "odcFile"])
    private static let openDocument = XMLNames.Rules(
        attributesOfTags: ["version-entry creator": XMLNames.somebody],
        tags: ["creator", "initial-creator", "creator-initials", "sender-initials", "printed-by"], paths: ["href"])
    /// Who made a document, as its properties say it.
    static let makers = XMLNames.Rules(tags: ["creator", "contributor", "lastModifiedBy", "initial-creator", "Manager", "Company"])
    private static let model = XMLNames.Rules(
        named: ["designer", "author", "creator", "contributor", "profileusername", "designeruserid", "user", "username"],
        paths: ["value"], hasPathsAnywhere: true, end: "resources")
    private static let freeCAD = XMLNames.Rules(named: ["createdby", "lastmodifiedby", "company"], paths: ["value"])
}
