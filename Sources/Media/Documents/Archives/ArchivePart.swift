/// What Lathe knows of a part of a ZIP file by its name.
enum ArchivePart {
    /// Says who made the document and with what; this stands in its place.
    case properties(String)
    /// XML in which names of people stand among other things.
    case names(XMLNames.Rules)
    case picture
    case other

    /// What a ZIP file is packed for.
    enum Family {
        case office, openDocument, book, model, freeCAD
        /// Apple's, which keep sums of their pictures.
        case sealed
        case plain

        init(_ names: Set<String>) {
            if names.contains("[Content_Types].xml") {
                self = names.contains { $0.hasSuffix(".model") } ? .model : .office
            } else if names.contains("META-INF/container.xml") {
                self = .book
            } else if names.contains("META-INF/manifest.xml") && names.contains("meta.xml") {
                self = .openDocument
            } else if names.contains("Document.xml") && names.contains("GuiDocument.xml") {
                self = .freeCAD
            } else if names.contains(where: { $0.hasSuffix(".iwa") }) || names.contains("Index.zip") {
                self = .sealed
            } else {
                self = .plain
            }
        }
    }

    static func isSignature(_ name: String) -> Bool {
        name.hasPrefix("_xmlsignatures/") || name == "META-INF/documentsignatures.xml" || name == "META-INF/signatures.xml"
    }

    init(_ name: String, in family: Family) {
        let ending = FileName.endings(of: name).last ?? ""
        if ["jpg", "jpeg", "jpe", "jfif", "png", "webp", "gif", "heic", "heif", "hif", "tif", "tiff", "dng"].contains(ending) {
            self = .picture
            return
        }
        switch family {
        case .office: self = Self.office(name, ending)
        case .openDocument:
            self = name == "meta.xml" ? .properties(Self.noMeta) : ending == "xml" ? .names(Self.openDocument) : .other
        case .model: self = ending == "model" || ending == "config" ? .names(Self.model) : .other
        case .freeCAD: self = name == "Document.xml" ? .names(Self.freeCAD) : .other
        case .book, .sealed, .plain: self = .other
        }
    }

    private static func office(_ name: String, _ ending: String) -> ArchivePart {
        switch name {
        case "docProps/core.xml": return .properties(noCore)
        case "docProps/app.xml": return .properties(noApp)
        case "docProps/custom.xml": return .properties(noCustom)
        default: return (ending == "xml" || ending == "rels") && !name.hasPrefix("xl/worksheets/") ? .names(office) : .other
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
        attributes: ["author": XMLNames.somebody, "initials": "A", "userId": "", "userName": XMLNames.somebody],
        attributesOfTags: [
            "cmAuthor name": XMLNames.somebody, "author name": XMLNames.somebody, "person displayName": XMLNames.somebody,
            "userInfo name": XMLNames.somebody,
        ],
        tags: ["author"], paths: ["Target", "url", "descr", "title"])
    private static let openDocument = XMLNames.Rules(
        tags: ["creator", "initial-creator", "creator-initials", "sender-initials", "printed-by"], paths: ["href"])
    /// Who made a document, as its properties say it.
    static let makers = XMLNames.Rules(tags: ["creator", "lastModifiedBy", "initial-creator", "Manager", "Company"])
    private static let model = XMLNames.Rules(
        named: ["Designer", "Author", "ProfileUserName", "DesignerUserId"], paths: ["value"], end: "resources")
    private static let freeCAD = XMLNames.Rules(named: ["CreatedBy", "LastModifiedBy", "Company"], paths: ["value"])
}
