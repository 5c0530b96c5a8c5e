#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Makes a folder and those above it, like `mkdir -p`.
func makeFolders(_ path: String) throws(SystemFailure) {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.utf8.dropLast().lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex
    else { throw .last }
    try makeFolders(String(path[..<slash]))
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw .last }
}

/// Of a folder and those above it the ones that don't exist, the innermost first.
func missingFolders(_ path: String) -> [String] {
    var missing: [String] = []
    var place = path
    var status = stat()
    while place != "/", !place.isEmpty, lstat(place, &status) != 0, errno == ENOENT {
        missing.append(place)
        place = RealPath.parent(of: place)
    }
    return missing
}

func removeFolderIfEmpty(_ path: String) { rmdir(path) }

/// Whether the user who builds may make and remove things in a folder.
func mayWrite(in folder: String) throws(SystemFailure) {
    guard access(folder, W_OK | X_OK) == 0 else { throw .last }
}

/// The path from the root, for messages that make sense in any folder.
func absolutePath(_ path: String) -> String {
    if path.utf8.first == UInt8(ascii: "/") { return path }
    guard let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return String(cString: folder) + "/" + path
}
