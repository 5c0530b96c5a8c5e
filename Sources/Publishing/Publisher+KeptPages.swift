extension Publisher {
    /// Earlier pages that stay must not point at what goes: the assets they use stay with them, and where they
    /// point at another page or file that is removed, a withdrawn one maybe, they lose the link and keep its words.
    func mendKeptPages(_ kept: Set<OutputPath>, _ plan: inout CommitPlan) throws(SystemFailure) {
        var going = Set(plan.removals)
        guard !going.isEmpty else { return }
        var pages: [(path: OutputPath, bytes: [UInt8], pointers: [PagePointers.Pointer])] = []
        for path in kept.sorted() where path.isPage {
            guard let entry = plan.manifest.entries[path], manifest?.entries[path] == entry,
                let bytes = try bytes(of: path), hash(bytes) == entry.hash
            else { continue }
            let pointers = PagePointers.inPage(bytes, at: path)
            pages.append((path, bytes, pointers))
            for target in pointers.flatMap(\.targets) { try rescueAsset(target, &going, &plan) }
        }
        plan.removals.removeAll { !going.contains($0) }
        for page in pages {
            let dead = page.pointers.filter { $0.targets.contains(where: going.contains) }.map(\.range)
            if !dead.isEmpty { try replace(page.path, page.bytes.removing(dead), &plan) }
        }
    }

    private func rescueAsset(
        _ path: OutputPath, _ going: inout Set<OutputPath>, _ plan: inout CommitPlan
    ) throws(SystemFailure) {
        guard let entry = manifest?.entries[path], entry.isAsset, going.remove(path) != nil else { return }
        plan.manifest.entries[path] = entry
        plan.stamps.entries[path] = stamps.entries[path]
        plan.summary.removed.discount(entry.size)
        plan.summary.kept.count(entry.size)
        guard path.text.utf8.suffix(4).elementsEqual(".css".utf8), let bytes = try bytes(of: path) else { return }
        for target in PagePointers.inStyleSheet(bytes, at: path) { try rescueAsset(target, &going, &plan) }
    }

    private func replace(
        _ path: OutputPath, _ bytes: [UInt8], _ plan: inout CommitPlan
    ) throws(SystemFailure) {
        let (name, file) = try staging.newFile()
        try file.write(bytes)
        let entry = Manifest.Entry(hash: hash(bytes), size: bytes.count, isAsset: false)
        plan.manifest.entries[path] = entry
        plan.stamps.entries[path] = .init(published: .init(published: try file.status()))
        plan.replacements.append(.init(path: path, staged: name))
    }

    private func bytes(of path: OutputPath) throws(SystemFailure) -> [UInt8]? {
        try output.folder(path.folder).content(path.name)
    }

    private func hash(_ bytes: [UInt8]) -> ContentHash {
        bytes.withUnsafeBytes { ContentHash(of: $0) }
    }
}

extension [UInt8] {
    /// Without the ranges, which ascend.
    fileprivate func removing(_ ranges: [Range<Int>]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(count)
        var position = 0
        for range in ranges where range.lowerBound >= position {
            result += self[position..<range.lowerBound]
            position = range.upperBound
        }
        return result + self[position...]
    }
}
