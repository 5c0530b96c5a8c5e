/// What a portal does for readers without a network.
public enum OfflineUse: String, Sendable {
    /// Nothing: no search from a stick, no pages kept by browsers.
    case none = "no"
    case kept = "yes"
    /// The whole portal as one file besides, for schools whose own network has no https.
    case zip
}

extension PortalSettings {
    public var offlineUse: OfflineUse { self["offline"]?.term.flatMap { OfflineUse(rawValue: $0.id) } ?? .kept }
}

extension Term {
    static let offlineUses = [
        Term(OfflineUse.kept.rawValue, zh: "是", en: "Yes", aliases: ["true", "on", "开"]),
        Term(OfflineUse.none.rawValue, zh: "否", en: "No", aliases: ["false", "off", "关"]),
        Term(OfflineUse.zip.rawValue, zh: "压缩包", en: "Zip file"),
    ]
}
