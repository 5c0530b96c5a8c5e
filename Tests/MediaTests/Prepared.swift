@testable import Media

/// What is published of a file of these bytes; a film or sound already with its changes.
func prepare(_ bytes: [UInt8], path: String) -> PublishableFile {
    let prepared = PreparedFile(bytes, path: path).content
    guard case .edited(let edits) = prepared else { return prepared }
    return (try? edits.applied(to: bytes)).map { $0 == bytes ? .asItIs : .bytes($0) } ?? .refused(.film)
}
