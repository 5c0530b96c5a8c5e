/// The secret part of the editor's address: no page but those of this preview can know it, so that none can post to it.
struct EditorToken: Sendable {
    let text: String

    init() {
        var numbers = SystemRandomNumberGenerator()
        text = (0..<3).map { _ in String(numbers.next(), radix: 36) }.joined()
    }

    /// The folder of the editor's addresses.
    var folder: String { "\(InjectedPage.folder)/edit-\(text)/" }

    /// What an address names behind the folder; nil for every other one.
    func name(in path: String) -> String? {
        let (path, folder) = (Array(path.utf8), Array(folder.utf8))
        guard path.count >= folder.count else { return nil }
        // As long for a near guess as for a far one.
        let difference = zip(path, folder).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) }
        return difference == 0 ? String(decoding: path[folder.count...], as: UTF8.self) : nil
    }
}
