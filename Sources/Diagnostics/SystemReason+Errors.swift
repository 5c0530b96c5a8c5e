import Foundation

extension SystemReason {
    /// Why something failed, in the system's own English words, whatever Foundation makes of it.
    public static func text(of error: any Error) -> String {
        var next: NSError? = error as NSError
        var known: Int32?
        // An error may say what it came from, and that one, too.
        for _ in 0..<8 {
            guard let error = next else { break }
            if error.domain == NSPOSIXErrorDomain { return String(cString: strerror(Int32(truncatingIfNeeded: error.code))) }
            if error.domain == NSCocoaErrorDomain, known == nil { known = codes[error.code] }
            next = (error.userInfo[NSUnderlyingErrorKey] as? any Error).map { $0 as NSError }
        }
        return known.map { String(cString: strerror($0)) } ?? "the system didn't say why"
    }

    /// What Foundation calls what the system has said.
    private static let codes: [Int: Int32] = [
        CocoaError.fileNoSuchFile.rawValue: ENOENT, CocoaError.fileReadNoSuchFile.rawValue: ENOENT,
        CocoaError.fileReadNoPermission.rawValue: EACCES, CocoaError.fileWriteNoPermission.rawValue: EACCES,
        CocoaError.fileWriteFileExists.rawValue: EEXIST, CocoaError.fileWriteOutOfSpace.rawValue: ENOSPC,
        CocoaError.fileWriteVolumeReadOnly.rawValue: EROFS, CocoaError.fileWriteInvalidFileName.rawValue: EINVAL,
        CocoaError.fileReadTooLarge.rawValue: EFBIG,
    ]
}
