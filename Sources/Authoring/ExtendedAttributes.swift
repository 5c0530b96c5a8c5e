#if os(Linux)
    import CLinux
#elseif canImport(Darwin)
    import Darwin
#endif

/// What a file system keeps of a file beside its bytes: lists of who may do what, and what Samba and others note there.
enum ExtendedAttributes {
    /// Gives a file those of another; what the system doesn't let be copied stays behind.
    static func copy(from source: String, to target: String) {
        #if os(Linux)
            let (wanted, present) = (names(of: source), names(of: target))
            // A folder may give a new file rights that the old one has not.
            for name in present where name.hasPrefix("system.posix_acl") && !wanted.contains(name) { removexattr(target, name) }
            for name in wanted {
                let size = getxattr(source, name, nil, 0)
                guard size >= 0 else { continue }
                var value = [UInt8](repeating: 0, count: size)
                let read = getxattr(source, name, &value, value.count)
                if read >= 0 { setxattr(target, name, value, read, 0) }
            }
        #elseif canImport(Darwin)
            copyfile(source, target, nil, copyfile_flags_t(COPYFILE_ACL | COPYFILE_XATTR))
        #endif
    }

    #if os(Linux)
        private static func names(of path: String) -> [String] {
            let size = listxattr(path, nil, 0)
            guard size > 0 else { return [] }
            var list = [CChar](repeating: 0, count: size)
            let read = listxattr(path, &list, list.count)
            return list.prefix(max(0, read)).split(separator: 0).map { String(decoding: $0.map(UInt8.init(bitPattern:)), as: UTF8.self) }
        }
    #endif
}
