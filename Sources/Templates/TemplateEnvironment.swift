/// Content that replaces a block, together with all that held where it was written.
final class BlockOverride {
    let block: TemplateBlock
    let origin: TemplateEnvironment

    init(_ block: TemplateBlock, from origin: TemplateEnvironment) {
        self.block = block
        self.origin = origin
    }
}

/// The names of the blocks that were met in a parent.
final class BlockNames {
    var names: Set<String> = []
    /// Whether a part is missing, so that a block may be there all the same.
    var isIncomplete = false
}

/// What surrounds a piece of a template. What was written in a file keeps the environment of that file even where
/// a block carries it elsewhere; only the scope, the indentation and the depth are those of the place.
struct TemplateEnvironment {
    var file: TemplateFile
    var scope: TemplateScope
    var indentation = Indentation()
    var overrides: [String: BlockOverride] = [:]
    var blocks = BlockNames()
    /// The files that are being put in, outermost first.
    var chain: [String]
    var depth = 0
}
