import Limits

/// Makes a drawing of a writer harmless: it neither runs nor loads anything, and ends in bounded time and memory.
///
/// Elements and attributes that aren't in `SVGAllowList` are left out, elements with their content. Styles are
/// reduced to properties that only paint. Comments, instructions and what drawing programs keep for themselves
/// vanish. Pictures inside the drawing are left out, too: nobody has looked for places and names in them.
public enum SVGSanitizer {
    /// A drawing that may be published.
    public struct Drawing: Sendable, Equatable {
        /// Well-formed XML in UTF-8.
        public var bytes: [UInt8] = []
        /// In CSS pixels: from `width` and `height`, or else from `viewBox`.
        public var size: Size?
        /// What was left out, in order, with its place in the file.
        public var removals: [Removal] = []
    }

    public struct Size: Sendable, Equatable {
        public var width: Double
        public var height: Double
    }

    public struct Removal: Sendable, Equatable {
        public var reason: Reason
        /// In the file, in bytes.
        public var range: Range<Int>
        /// The element, the attribute, the property or the rule.
        public var name: String

        public enum Reason: Sendable, Equatable {
            /// An element that runs, loads or isn't known, with its content.
            case element
            /// An attribute that would run a script.
            case handler
            /// An attribute that isn't known or whose value isn't safe.
            case attribute
            /// A reference that leads out of the drawing.
            case reference
            /// A property, a rule or an at-rule of a style.
            case style
            /// An instruction to load a style sheet and the like.
            case instruction
        }
    }

    /// Why a drawing can't be published at all.
    public struct Refusal: Error, Sendable, Equatable {
        public var reason: Reason
        /// In the file, in bytes.
        public var range: Range<Int>

        public enum Reason: Sendable, Equatable {
            case tooLarge
            case tooDeep
            /// Its references multiply: drawing it would take a browser too long.
            case tooMuchToDraw
            /// It declares entities, or uses some that XML doesn't know.
            case entities
            /// It isn't UTF-8.
            case encoding
            /// Not well-formed XML.
            case malformed
            /// XML, but its root is no `<svg>`.
            case notSVG
        }
    }

    /// Reads a file's bytes once, in time in proportion to their number.
    public static func sanitize(_ bytes: [UInt8]) -> Result<Drawing, Refusal> {
        let limit = Limits.drawingFile.value
        guard bytes.count <= limit else { return .failure(Refusal(reason: .tooLarge, range: limit..<bytes.count)) }
        return bytes.withUnsafeBufferPointer { buffer in
            Result { () throws(Refusal) in
                var writer = try SVGWriter(buffer)
                return try writer.write()
            }
        }
    }
}
