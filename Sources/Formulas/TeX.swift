import HTML
import Limits

/// Turns a formula as TeX has it into MathML.
///
/// It knows what school mathematics, physics and chemistry use, and refuses the rest as a whole: half a formula is a wrong one.
/// Time and memory are in proportion to the bytes, whatever they are.
public enum TeX {
    /// Appends `<math>` with the TeX beside it, for what copies it and for browsers that don't know MathML; nothing where it is refused.
    ///
    /// - Parameters:
    ///   - bytes: the formula without the marks around it.
    ///   - isDisplay: whether it stands on a line of its own.
    /// - Returns: why it can't be shown, if it can't.
    public static func write(_ bytes: UnsafeBufferPointer<UInt8>, isDisplay: Bool, into html: inout [UInt8]) -> Refusal? {
        guard bytes.count <= Limits.formula.value else { return Refusal(.tooLong, at: 0..<bytes.count) }
        var reader = Reader(bytes, 0..<bytes.count, isDisplay: isDisplay)
        do throws(Refusal) {
            let nodes = try reader.formula()
            var writer = MathMLWriter(html: html)
            html = []
            writer.write(nodes, annotation: bytes, isDisplay: isDisplay)
            html = writer.html
            return nil
        } catch {
            return error
        }
    }
}

extension TeX {
    /// Every command that is understood, without its backslash.
    public static var commands: [String] {
        let named: [[String]] = [
            Array(Symbol.named.keys), Array(Commands.accents.keys), Array(Commands.accentsUnder.keys), Array(Commands.longArrows.keys),
            Array(Commands.enclosures.keys), Array(Commands.fractions.keys), Array(Commands.styles.keys), Array(Commands.sizes.keys),
            Array(Commands.texts.keys), Array(Commands.alphabets.keys), Array(Commands.transparent), Commands.special,
            Array(Commands.spaces.keys).filter { $0.utf8.count > 3 },
        ]
        return Set(named.joined()).sorted()
    }

    /// Every environment that is understood.
    public static var environments: [String] { Table.Kind.plain.union(Table.Kind.environments.keys).sorted() }
}
