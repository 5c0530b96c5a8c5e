/// The words by which parts name people.
extension ArchivePart {
    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    private static let package = "http://schemas.openxmlformats.org/"
    static let noCore = "\(head)<c:coreProperties xmlns:c=\"\(package)package/2006/metadata/core-properties\"/>"
    static let noApp = "\(head)<Properties xmlns=\"\(package)officeDocument/2006/extended-properties\"/>"
    static let noCustom = "\(head)<Properties xmlns=\"\(package)officeDocument/2006/custom-properties\"/>"
    static let noMeta = "\(head)<o:document-meta xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" o:version=\"1.2\"/>"

    /// Comments, tracked changes, those who share a table, and the folders of templates and linked files.
    static let office = XMLNames.Rules(
        attributes: [
            "author": XMLNames.somebody, "Author": XMLNames.somebody, "initials": "A", "userId": "", "userName": XMLNames.somebody,
            "refreshedBy": XMLNames.somebody, "printerSettings": "",
        ],
        attributesOfTags: [
            "cmAuthor name": XMLNames.somebody, "author name": XMLNames.somebody, "person displayName": XMLNames.somebody,
            "userInfo name": XMLNames.somebody, "chgData name": XMLNames.somebody, "chgData userId": "",
            "scenario user": XMLNames.somebody, "docVar val": "", "connectString val": "", "query val": "",
        ],
        // The properties may lie under any name.
        tags: ["author", "creator", "lastModifiedBy", "DisplayName"], named: people, namedTags: ["tag"],
        paths: ["Target", "url", "descr", "title", "sourceFile", "odcFile"])
    static let openDocument = XMLNames.Rules(
        attributesOfTags: ["version-entry creator": XMLNames.somebody],
        tags: ["creator", "initial-creator", "creator-initials", "sender-initials", "printed-by"],
        named: ["printername", "printersetup"], namedTags: ["config-item"], paths: ["href"])
    /// Who made a document, as its properties say it.
    static let makers = XMLNames.Rules(tags: ["creator", "contributor", "lastModifiedBy", "initial-creator", "Manager", "Company"])
    static let model = XMLNames.Rules(
        named: people, paths: ["value"], hasPathsAnywhere: true, end: "resources")
    static let freeCAD = XMLNames.Rules(named: ["createdby", "lastmodifiedby", "company"], paths: ["value"])
    static let mindMap = XMLNames.Rules(tags: ["Name", "Email", "Org"])
    static let drawings = XMLNames.Rules(attributesOfTags: ["construction author": ""], tags: ["author"], hasPathsAnywhere: true)
    static let music = XMLNames.Rules(named: ["creator", "source"], namedTags: ["metaTag"])

    /// Whose something is, as programs for models and slides call it.
    private static let people: Set<String> = [
        "designer", "author", "creator", "contributor", "profileusername", "designeruserid", "user", "username",
    ]
    static let creators: [StaticString] = ["creator", "author", "authors", "owner", "user", "username"]
    /// Slicers: where their printers stand in the network, and with which key one gets in.
    static let machines: [StaticString] = [
        "print_host", "print_host_webui", "printhost_apikey", "printhost_cafile", "printhost_port", "printhost_user",
        "printhost_password", "Author", "Designer", "Creator", "host", "serial_port", "dev_id", "user_id", "printer_notes", "notes",
        "designer", "author", "creator",
        "owner", "user",
        "username",
    ]
}
