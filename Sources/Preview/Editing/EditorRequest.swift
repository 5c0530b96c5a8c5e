import Authoring

/// What the editor's script sends.
struct EditorRequest: Decodable {
    /// The entry's file, under the content folder.
    var file: String
    /// Of the bytes that were opened.
    var hash = ""
    /// The fields that the writer has changed; those to go are null.
    var fields: [String: YAMLTree?] = [:]
    /// The text, where it has changed.
    var text: String?

    private enum Key: CodingKey { case file, hash, fields, text }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        file = try values.decode(String.self, forKey: .file)
        hash = try values.decodeIfPresent(String.self, forKey: .hash) ?? ""
        fields = try values.decodeIfPresent([String: YAMLTree?].self, forKey: .fields) ?? [:]
        text = try values.decodeIfPresent(String.self, forKey: .text)
    }
}

/// A wish for a new entry.
struct NewEntryRequest: Decodable {
    var type: String
    var title: String
}

/// A wish for another file name.
struct RenameRequest: Decodable {
    var file: String
    var hash: String
    var name: String
}

/// A wish to take an entry, or a member of its team, off the portal.
struct WithdrawRequest: Decodable {
    var file: String
    var hash: String
    var person: String?
    var deletesPhotos: Bool
    /// Whether it is to be done, rather than told what would be.
    var isMeant: Bool
}

/// A wish for a sure cure that was offered.
struct MendRequest: Decodable {
    var file: String
    var hash: String
    var cure: String
}

/// A wish for what a file held before.
struct RestoreRequest: Decodable {
    var file: String
    var hash: String
    var version: Int
}
