import Templates

/// The files of one kind, joined in name order: what every page loads, what each feature brings, what is a portal's own.
struct FeatureFiles {
    private(set) var core: [UInt8] = []
    /// By position in `Feature.all`.
    private(set) var features: [[UInt8]] = Array(repeating: [], count: Feature.all.count)
    /// Files beside the built-in ones. As style sheets they come last, so that they may say otherwise.
    private(set) var own: [UInt8] = []

    init(_ files: [TemplateSet.File], folder: String, ending: String, isSplit: Bool) {
        for file in files {
            guard let name = Self.name(of: file, in: folder, ending: ending) else { continue }
            if let feature = Feature.ofFile[name], isSplit {
                Self.append(file.bytes, to: &features[feature])
            } else if TemplateFolder.isBuiltIn(file.path) {
                Self.append(file.bytes, to: &core)
            } else {
                Self.append(file.bytes, to: &own)
            }
        }
    }

    /// The files directly in a folder, one after the other, each ended by a line break.
    static func joined(_ files: [TemplateSet.File], folder: String, ending: String) -> [UInt8] {
        var joined: [UInt8] = []
        for file in files where name(of: file, in: folder, ending: ending) != nil { append(file.bytes, to: &joined) }
        return joined
    }

    private static func name(of file: TemplateSet.File, in folder: String, ending: String) -> String? {
        guard file.path.hasPrefix(folder), file.path.hasSuffix(ending) else { return nil }
        let name = file.path.dropFirst(folder.count)
        return name.contains("/") ? nil : String(name)
    }

    private static func append(_ bytes: [UInt8], to joined: inout [UInt8]) {
        joined += bytes
        if joined.last != UInt8(ascii: "\n") { joined.append(UInt8(ascii: "\n")) }
    }
}
