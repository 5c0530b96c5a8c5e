import Publishing

/// A file as the list names it.
struct ListedFile {
    enum Kind: String {
        case page = "p"
        case look = "a"
        case picture = "i"
        case search = "s"
        case download = "f"
    }

    let path: String
    let mark: String
    let size: Int
    let kind: Kind
}

extension ListedFile {
    init(_ file: Publisher.HandedOver, kind: Kind) {
        self.init(path: file.path, mark: file.mark, size: file.size, kind: kind)
    }
}
