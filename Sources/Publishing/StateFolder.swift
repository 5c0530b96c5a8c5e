/// Lathe's own records of an output: what it wrote there, how far a publication is, and what the next build wants to
/// know. They stand beside the output, never in it, since readers are served all that is in it.
public enum StateFolder {
    /// Where the records of an output are: `OUTPUT.lathe` beside the folder that the output really is,
    /// unless another folder is named.
    public static func place(output: String, state: String?) -> String {
        state.map { RealPath.resolved($0) } ?? RealPath.resolved(output) + ".lathe"
    }

    /// The folder among them for what is made of photos, which may be deleted at any time.
    public static func photos(output: String, state: String?) -> String {
        place(output: output, state: state) + "/" + StateFile.photos
    }

    /// The folder among them for earlier versions of writers' files.
    public static func versions(output: String, state: String?) -> String {
        place(output: output, state: state) + "/" + StateFile.versions
    }

    /// A small file that a build kept with the site that it published; nil where there is none.
    ///
    /// Takes no lock and makes nothing, so that whoever only looks may ask.
    ///
    /// - Parameter name: of small letters, digits and hyphens.
    public static func read(output: String, state: String? = nil, name: String) -> [UInt8]? {
        guard StateFile.isPlain(name), let records = try? Descriptor.folder(place(output: output, state: state)) else {
            return nil
        }
        let bond = OutputBond(
            path: RealPath.resolved(output), root: try? .folder(absolutePath(output)), isBeside: state == nil)
        guard let isForeign = try? bond.isForeign(records), !isForeign else { return nil }
        return try? records.kept(name)
    }

    /// Whether Lathe published a portal in a folder, now or in an earlier version, wherever the records of it are.
    public static func isSite(_ folder: String) -> Bool {
        guard let root = try? Descriptor.folder(folder), let portal = try? root.file("portal.json") else { return false }
        for records in [folder + "/" + EarlierState.name, folder + ".lathe"] {
            if (try? Descriptor.folder(records).status(StateFile.manifest)) != nil { return true }
        }
        var head = [UInt8](repeating: 0, count: 64)
        let count = head.withUnsafeMutableBytes { (try? portal.read(into: $0)) ?? 0 }
        return String(decoding: head.prefix(count), as: UTF8.self).contains("\"$schema\":\"portal.schema.json\"")
    }

    /// The records of some output in which a folder lies, or which it is; the folder resolved.
    public static func records(around folder: String) -> String? {
        RealPath.andAbove(folder).first { folder in
            guard let folder = try? Descriptor.folder(folder) else { return false }
            func holds(_ name: String) -> Bool { (try? folder.status(name)) ?? nil != nil }
            return holds(StateFile.identity) && holds(StateFile.lock) && StateFile.manifests.contains(where: holds)
        }
    }

    /// Why a folder can't hold the records of an output.
    public enum Fault: Sendable {
        case inOutput, holdsOutput, inContent, inTemplates, holdsOtherFiles, someoneElses, notFolder
        /// No shell has read it as a home folder.
        case tilde
        case inSite(String)
    }

    /// What can be said against a folder for the records of an output before anything is made.
    public static func fault(_ state: String?, output: String) -> Fault? {
        guard let state else { return nil }
        if state == "~" || state.hasPrefix("~/") { return .tilde }
        let (place, output) = (RealPath.resolved(state), RealPath.resolved(output))
        if RealPath.isWithin(place, output) { return .inOutput }
        if RealPath.isWithin(output, place) { return .holdsOutput }
        guard let folder = try? Descriptor.folder(place), let names = try? folder.names() else { return nil }
        return StateFile.areRecords(names) ? nil : .holdsOtherFiles
    }
}

/// The files in a state folder.
enum StateFile {
    static let lock = "lock"
    static let staging = "staging"
    static let photos = "photos"
    static let versions = "versions"
    /// What was in an output without records and had to make way.
    static let aside = "aside"
    /// Which output the records are about.
    static let identity = "output"
    static let identityDraft = "output.new"
    static let manifest = "manifest"
    static let stamps = "stamps"
    /// A manifest being written; it says nothing yet.
    static let draft = "manifest.new"
    static let stampsDraft = "stamps.new"
    /// The coming manifest while new files get their places: no page of the site points at them yet.
    static let adding = "manifest.adding"
    /// The coming manifest while files are replaced and then removed: every new file has its place.
    static let replacing = "manifest.replacing"
    /// The coming manifest while the small files that are kept with the site get their names.
    static let keeping = "manifest.keeping"

    /// The manifest, whatever a publication is at.
    static let manifests = [manifest, adding, replacing, keeping]

    static func kept(_ name: String) -> String { "kept." + name }
    static func keptDraft(_ name: String) -> String { "kept." + name + ".new" }

    static func isPlain(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
            }
    }

    /// Whether a folder with these names holds records, or nothing yet.
    static func areRecords(_ names: [String]) -> Bool {
        let marks = [lock, identity] + manifests
        // A build that was killed at its very beginning left a draft alone; the top of a disk has a folder of its own.
        let others = [staging, photos, versions, aside, EarlierSites.folderName, stamps, identityDraft, draft, stampsDraft, "lost+found"]
        return names.contains(where: marks.contains) || names.allSatisfy { others.contains($0) || $0.hasPrefix("kept.") }
    }
}

extension Descriptor {
    /// A small file that was kept with the site, in the state folder.
    func kept(_ name: String) throws(SystemFailure) -> [UInt8]? {
        // The publication that it belongs to is past its end but for the names.
        if try content(StateFile.keeping) != nil, let coming = try content(StateFile.keptDraft(name)) { return coming }
        return try content(StateFile.kept(name))
    }
}
