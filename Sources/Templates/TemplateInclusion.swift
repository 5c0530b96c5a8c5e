import Diagnostics

// Partials, parents and blocks.
extension TemplateLinker {
    /// Puts in the file that a tag names, with what the tag's blocks replace in it.
    mutating func include(
        _ name: TagName, _ indent: Range<Int>?, _ blocks: [TemplateBlock], in folders: [String],
        _ environment: TemplateEnvironment, into output: inout [LinkedNode]
    ) {
        let outerEntrance = entrance
        defer { entrance = outerEntrance }
        if entrance == nil { entrance = (environment.file, name) }
        guard let file = folders.compactMap({ files["\($0)/\(name.text)"] }).first else {
            environment.blocks.isIncomplete = true
            return reportMissing(name, in: folders, environment)
        }
        if environment.chain.contains(file.name) {
            environment.blocks.isIncomplete = true
            return report(
                .templateSelfInclusion(
                    at: environment.file.place(name), chain: environment.chain + [file.name]
                ))
        }
        var inner = environment
        guard deepen(&inner, at: name) else { return }
        inner.file = file
        inner.chain.append(file.name)
        inner.blocks = BlockNames()
        inner.blocks.isIncomplete = file.isBroken
        inner.indentation = Indentation(
            prefix: indent.map { environment.indentation.applied(to: environment.file.source.bytes[$0]) } ?? []
        )
        for block in blocks where environment.overrides[block.name.text] == nil {
            inner.overrides[block.name.text] = BlockOverride(block, from: environment)
        }
        expand(file.nodes, inner, into: &output)
        if inner.blocks.isIncomplete { environment.blocks.isIncomplete = true }
        environment.blocks.names.formUnion(inner.blocks.names)
        if !inner.blocks.isIncomplete, !isExhausted { reportUnknown(blocks, inner.blocks.names, of: file.name, environment) }
    }

    private mutating func reportUnknown(
        _ blocks: [TemplateBlock], _ names: Set<String>, of parent: String, _ environment: TemplateEnvironment
    ) {
        for block in blocks where !names.contains(block.name.text) {
            report(
                .templateUnknownBlock(block.name.text, at: environment.file.place(block.name), parent: parent, candidates: names))
        }
    }

    /// Puts in what replaces a block, or else its own content.
    mutating func place(
        _ block: TemplateBlock, _ environment: TemplateEnvironment, into output: inout [LinkedNode]
    ) {
        environment.blocks.names.insert(block.name.text)
        var inner = environment
        guard deepen(&inner, at: block.name) else { return }
        guard let override = environment.overrides[block.name.text] else {
            return expand(block.content, inner, into: &output)
        }
        let bytes = environment.file.source.bytes
        inner.indentation = Indentation(
            prefix: environment.indentation.applied(to: bytes[block.intrinsicIndent ?? block.leading]),
            removed: override.block.intrinsicIndent?.count ?? 0
        )
        inner.file = override.origin.file
        inner.overrides = override.origin.overrides
        inner.blocks = override.origin.blocks
        inner.chain = override.origin.chain
        expand(override.block.content, inner, into: &output)
    }

    private mutating func reportMissing(_ name: TagName, in folders: [String], _ environment: TemplateEnvironment) {
        let candidates = files.keys.compactMap { path -> String? in
            guard let folder = folders.first(where: { path.utf8.starts(with: "\($0)/".utf8) }) else { return nil }
            return String(Substring(path.utf8.dropFirst(folder.utf8.count + 1)))
        }.sorted()
        let place = environment.file.place(name)
        report(
            folders.count == 1
                ? .templateUnknownPartial(name.text, at: place, candidates: candidates)
                : .templateUnknownParent(name.text, at: place, candidates: candidates))
    }
}
