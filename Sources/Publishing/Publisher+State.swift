extension Publisher {
    /// A small file that the last publication of this site kept; nil where there is none.
    ///
    /// - Parameter name: of small letters, digits and hyphens.
    public func earlier(_ name: String) -> [UInt8]? {
        guard !isForeignState, StateFile.isPlain(name) else { return nil }
        return try? records.kept(name)
    }

    /// Keeps a small file for the next build, in the state folder where no reader sees it. All that is kept changes
    /// together, with the site: after a build that was stopped it is what it was, or all of it is new.
    ///
    /// - Parameter bytes: made when they are written, one file after the other, so that large ones are never held together.
    public func keepInState(_ name: String, _ bytes: @autoclosure @escaping @Sendable () -> [UInt8]) {
        guard StateFile.isPlain(name) else { return assertionFailure("“\(name)” is no plain name") }
        state.withLock { $0.small[name] = bytes }
    }

    /// Puts aside what is to be kept and differs from what was; gives its names.
    func draftSmallFiles(_ files: [String: @Sendable () -> [UInt8]]) throws(SystemFailure) -> [String] {
        var names: [String] = []
        for (name, made) in files.sorted(by: { $0.key < $1.key }) {
            let bytes = made()
            if earlier(name) == bytes { continue }
            let draft = StateFile.keptDraft(name)
            try records.writeWhole(bytes, to: draft, by: draft + ".part")
            names.append(name)
        }
        return names
    }
}

extension Descriptor {
    /// Ends a publication: the small files get their names, and the coming manifest is the manifest.
    func finishKeeping() throws(SystemFailure) {
        for name in try names() where name.hasPrefix("kept.") && name.hasSuffix(".new") {
            try rename(name, to: self, String(name.dropLast(4)))
        }
        try rename(StateFile.keeping, to: self, StateFile.manifest)
    }
}
