#if os(Linux)
    import Content
    import Foundation

    /// What Linux tells of changes in folders and all folders inside them; the one file that knows inotify.
    final class FolderSignals {
        private let descriptor: Int32
        private(set) var hasNewFolders = false
        /// The folder behind each watch.
        private var folders: [Int32: String] = [:]
        private var change = FolderChange.none

        /// A file is told of once it is written and closed, not when it is begun. Links are not told of, which the looks through the
        /// folders find.
        private static let wanted = UInt32(
            IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF)

        /// nil where the system allows no more watching.
        init?() {
            descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
            if descriptor < 0 { return nil }
        }

        deinit { close(descriptor) }

        /// Watches folders with all that is in them; what is watched already stays so.
        func watch(_ folders: [String]) {
            hasNewFolders = false
            for folder in folders { watch(folder, depth: 0) }
        }

        private func watch(_ folder: String, depth: Int) {
            guard depth < 64 else { return }
            let number = inotify_add_watch(descriptor, folder, Self.wanted | UInt32(IN_ONLYDIR))
            guard number >= 0 else { return }
            folders[number] = folder
            guard let directory = opendir(folder) else { return }
            defer { closedir(directory) }
            while let item = readdir(directory) {
                guard item.pointee.d_type == UInt8(DT_DIR) || item.pointee.d_type == UInt8(DT_UNKNOWN) else { continue }
                let name = withUnsafePointer(to: &item.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
                }
                if !ContentName.isPassedOver(name) { watch(folder + "/" + name, depth: depth + 1) }
            }
        }

        /// How many changes were told of; 0 where there was none in that time.
        func wait(milliseconds: Int) -> Int {
            var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&request, 1, Int32(milliseconds)) > 0 else { return 0 }
            var count = 0
            var buffer = [UInt8](repeating: 0, count: 64 << 10)
            while true {
                let read = read(descriptor, &buffer, buffer.count)
                guard read > 0 else { return count }
                buffer.withUnsafeBytes { count += take($0[..<read]) }
            }
        }

        /// What was told of since this was asked last.
        func taken() -> FolderChange {
            defer { change = .none }
            return change
        }

        /// Each event is four numbers (watch, mask, cookie, length of the name) and a name that ends with zeros.
        private func take(_ bytes: Slice<UnsafeRawBufferPointer>) -> Int {
            let header = 16
            var offset = bytes.startIndex
            var count = 0
            while bytes.endIndex - offset >= header {
                let watch = bytes.base.loadUnaligned(fromByteOffset: offset, as: Int32.self)
                let mask = bytes.base.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)
                let length = Int(bytes.base.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
                let name = Array(bytes.base[(offset + header)..<min(offset + header + length, bytes.endIndex)].prefix { $0 != 0 })
                if isOfInterest(mask, name) {
                    count += 1
                    note(mask, name, in: folders[watch])
                }
                offset += header + length
            }
            return count
        }

        private func note(_ mask: UInt32, _ name: [UInt8], in folder: String?) {
            if let folder, mask & UInt32(IN_CLOSE_WRITE | IN_MOVED_TO) != 0, mask & UInt32(IN_ISDIR) == 0 {
                change.add(file: folder + "/" + String(decoding: name, as: UTF8.self))
            } else {
                change = .anything
            }
        }

        private func isOfInterest(_ mask: UInt32, _ name: [UInt8]) -> Bool {
            if mask & UInt32(IN_Q_OVERFLOW | IN_DELETE_SELF | IN_MOVE_SELF) != 0 {
                hasNewFolders = true
                return true
            }
            // What editors lay beside a file while it is open.
            if !name.isEmpty, ContentName.isPassedOver(String(decoding: name, as: UTF8.self)) { return false }
            if mask & UInt32(IN_ISDIR) != 0 {
                hasNewFolders = true
                return true
            }
            return mask & UInt32(IN_CREATE) == 0
        }
    }
#else
    /// Elsewhere the folders are looked through again and again.
    final class FolderSignals {
        let hasNewFolders = false

        init?() { return nil }

        func watch(_ folders: [String]) {}
        func wait(milliseconds: Int) -> Int { 0 }
        func taken() -> FolderChange { .none }
    }
#endif
