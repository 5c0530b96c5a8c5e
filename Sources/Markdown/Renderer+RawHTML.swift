import CMarkGFM
import HTML

extension Renderer {
    mutating func writeRawHTML(_ node: Node, isBlock: Bool) {
        withSource(of: literal(node)) { renderer, bytes in renderer.writePlain(bytes) }
    }
}
