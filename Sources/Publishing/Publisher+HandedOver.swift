extension Publisher {
    /// A file that the site will have.
    public struct HandedOver: Sendable {
        public let path: String
        public let size: Int
        /// By what is in it; another for every other content.
        public let mark: String
    }

    /// What has been handed over or is kept, sorted by path.
    public var handedOver: [HandedOver] {
        let entries = state.withLock { state in
            var entries = state.written.mapValues(\.entry)
            for path in state.kept where entries[path] == nil { entries[path] = manifest?.entries[path] }
            return entries
        }
        return entries.map { HandedOver(path: $0.text, size: $1.size, mark: $1.hash.mark) }.sorted { $0.path < $1.path }
    }
}

extension ContentHash {
    /// Fifty of its bits, enough to tell files of one name apart.
    var mark: String { String(high >> 14, radix: 36) }
}

extension Publisher {
    /// Reads what the site will have at a path, in pieces.
    public func read(_ path: String, _ piece: (UnsafeRawBufferPointer) -> Void) throws {
        let place = OutputPath(path)
        let file: Descriptor
        if let staged = state.withLock({ $0.written[place]?.stagedName }) {
            file = try staging.folder().file(staged)
        } else {
            file = try output.folder(place.folder).file(place.name)
        }
        try file.readAll { (bytes: UnsafeRawBufferPointer) throws(SystemFailure) in piece(bytes) }
    }

    /// Hands over what an earlier build wrote at a path, for who knows that it would come out the same.
    ///
    /// - Returns: false where something else stands there now: then the bytes have to be handed over.
    public func leaveEarlier(_ text: String) -> Bool {
        let path = OutputPath(text)
        guard let known = manifest?.entries[path], let status = try? output.status(path), (try? isIntact(path, known, status)) == true
        else {
            return false
        }
        let stamps = FileStamps.Entry(published: .init(published: status), source: nil)
        return attempt(path, isAsset: false) { () throws(TakingFailure) in
            Written(entry: known, stamps: stamps, state: .unchanged, source: .copy)
        }
    }
}
