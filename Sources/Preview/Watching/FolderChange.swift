/// What has changed in some folders, as far as it is known.
enum FolderChange: Equatable {
    case none
    /// Files were written, or laid in the place of others; with their paths.
    case files(Set<String>)
    /// Whatever may be there.
    case anything

    mutating func add(file: String) {
        switch self {
        case .none: self = .files([file])
        case .files(let files): self = .files(files.union([file]))
        case .anything: break
        }
    }
}
