extension SVGWriter {
    /// What the attributes of an element came to.
    struct Values {
        var written: [(name: String, value: String)] = []
        var names: Set<String> = []
        var effects = SVGEffects()
        /// What `href` leads to.
        var target: Substring?
        var id: String?
        var classes: String?
        /// Properties of the `style` attribute, which go before attributes of the same name.
        var styles: [(property: String, value: Substring)] = []

        mutating func add(_ name: String, _ value: String) {
            if names.insert(name).inserted { written.append((name, value)) }
        }

        func value(_ name: String) -> String? { written.first { $0.name == name }?.value }

        /// What a property is set to here, by the style or an attribute.
        func property(_ name: String) -> Substring? {
            styles.last { $0.property == name }?.value ?? value(name).map { Substring($0) }
        }
    }

    /// Takes over the namespaces that the current start tag declares.
    mutating func declareNamespaces() throws(Refusal) {
        for attribute in reader.attributes {
            let name = bytes[attribute.name]
            guard name.count >= 5, bytes.string(attribute.name.lowerBound..<attribute.name.lowerBound + 5) == "xmlns" else {
                continue
            }
            let prefix = name.count > 6 ? bytes.string(attribute.name.lowerBound + 6..<attribute.name.upperBound) : ""
            let address = try decoded(attribute.value)
            guard namespaces.declare(prefix: prefix, address: address, depth: open.count + 1) else {
                throw reader.refusal(at: attribute.range.lowerBound)
            }
        }
    }

    /// Writes a start tag; false where the element is of no use without what had to be left out.
    mutating func writeStartTag(_ local: String, _ range: Range<Int>) throws(Refusal) -> Bool {
        var values = Values()
        for attribute in reader.attributes {
            try take(attribute, of: local, into: &values)
        }
        if local.hasPrefix("animate") || local == "set" {
            guard isAnimationSafe(local, values.written) else {
                remove(.element, range, local)
                return false
            }
        }
        if open.isEmpty { drawing.size = size(values) }
        measure(local, values)
        drawing.bytes.append(contentsOf: "<\(local)".utf8)
        if open.isEmpty { drawing.bytes.append(contentsOf: " xmlns=\"http://www.w3.org/2000/svg\"".utf8) }
        for (name, value) in values.written {
            drawing.bytes.append(contentsOf: " \(name)=\"".utf8)
            HTMLEscape.xmlAttribute(value, into: &drawing.bytes)
            drawing.bytes.append(UInt8(ascii: "\""))
        }
        drawing.bytes.append(UInt8(ascii: ">"))
        return true
    }

    private mutating func take(
        _ attribute: HTMLAttributeToken, of element: String, into values: inout Values
    ) throws(Refusal) {
        let (prefix, local) = split(attribute.name)
        if prefix == "xmlns" || prefix.isEmpty && local == "xmlns" { return }
        let value = try decoded(attribute.value)
        switch namespaces.attribute(prefix: prefix) {
        case .xml:
            if local == "space", value == "preserve" { values.add("xml:space", value) }
            return
        case .xlink where local != "href", .other:
            return
        case .svg, .xlink:
            break
        }
        if local == "href" {
            takeReference(value, attribute, of: element, into: &values)
        } else if local == "style" {
            takeStyle(value, attribute, into: &values)
        } else if local.lowercased().hasPrefix("on") {
            remove(.handler, attribute.range, local)
        } else if local.hasPrefix("data-") {
            return
        } else if !SVGAllowList.isAttribute(local) {
            remove(.attribute, attribute.range, local)
        } else if SVGAllowList.plainText.contains(local) {
            if local == "id", values.id == nil { values.id = value }
            if local == "class", values.classes == nil { values.classes = value }
            values.add(local, value)
        } else if let ids = SVGValue.references(in: value.utf8), !SVGStyle.isInheritedCost(local, value) {
            style.strokes.note(local, value.lowercased(), unit: graph.unit)
            values.effects.add(local, value.lowercased(), ids, unit: graph.unit)
            values.add(local, value)
        } else {
            remove(value.lowercased().contains("url") ? .reference : .attribute, attribute.range, local)
        }
    }

    private mutating func takeStyle(_ value: String, _ attribute: HTMLAttributeToken, into values: inout Values) {
        let known = style.removed.count
        let declarations = style.declarations(Substring(value))
        for name in style.removed[known...] { remove(.style, attribute.range, name) }
        guard !declarations.written.isEmpty, values.names.insert("style").inserted else { return }
        values.effects.add(declarations.effects)
        values.styles = declarations.values
        values.written.append(("style", declarations.written))
    }

    private mutating func takeReference(
        _ value: String, _ attribute: HTMLAttributeToken, of element: String, into values: inout Values
    ) {
        let holders: Set<String> = [
            "use", "textPath", "linearGradient", "radialGradient", "pattern", "mpath", "filter", "animate", "animateTransform",
            "animateMotion", "set",
        ]
        guard holders.contains(element), let id = SVGValue.localID(URLSafety.trimmed(value).utf8) else {
            remove(.reference, attribute.range, "href")
            return
        }
        values.target = id
        values.add("href", "#" + id)
    }

    /// What decides how long a browser paints, so that it may not change later.
    private static let costly: Set<String> = [
        "clip-path", "filter", "mask", "marker", "marker-start", "marker-mid", "marker-end", "mix-blend-mode", "radius",
        "stdDeviation", "scale", "viewBox", "font-size", "font", "font-family", "stroke-dasharray", "stroke-linecap",
        "stroke-linejoin", "stroke-miterlimit", "vector-effect", "transform",
        // Where each letter of a text stands.
        "textLength", "lengthAdjust", "rotate", "dx", "dy", "letter-spacing", "word-spacing", "writing-mode", "text-rendering",
    ]
    /// Of these, too, where there is a place for each letter.
    private static let positions: Set<String> = ["x", "y"]

    /// An animation may change what paints and where, nothing that leads somewhere.
    private func isAnimationSafe(_ element: String, _ attributes: [(name: String, value: String)]) -> Bool {
        if element == "animateMotion" { return true }
        guard let target = attributes.first(where: { $0.name == "attributeName" })?.value else { return false }
        if Self.costly.contains(target) { return false }
        if Self.positions.contains(target), attributes.contains(where: { Self.steps.contains($0.name) && Self.holdsList($0.value) }) {
            return false
        }
        return SVGAllowList.properties.contains(target) || SVGAllowList.geometry.contains(target)
    }

    private static let steps: Set<String> = ["from", "to", "by", "values"]

    /// Whether one of the steps is more than a number.
    private static func holdsList(_ value: String) -> Bool {
        value.utf8.split(separator: UInt8(ascii: ";")).contains { step in
            step.split { $0.isHTMLSpace || $0 == UInt8(ascii: ",") }.count > 1
        }
    }

    private func size(_ values: Values) -> SVGSanitizer.Size? {
        let value = values.value
        let width = value("width").flatMap(SVGValue.pixels)
        let height = value("height").flatMap(SVGValue.pixels)
        if let width, let height { return SVGSanitizer.Size(width: width, height: height) }
        guard let box = value("viewBox").flatMap(SVGValue.viewBoxSize) else { return nil }
        if let width { return bounded(width, width * box.height / box.width) }
        if let height { return bounded(height * box.width / box.height, height) }
        return bounded(box.width, box.height)
    }

    /// A size that is no drawing's is none.
    private func bounded(_ width: Double, _ height: Double) -> SVGSanitizer.Size? {
        let sides = 1e-3..<1e6
        return sides.contains(width) && sides.contains(height) ? SVGSanitizer.Size(width: width, height: height) : nil
    }

    private mutating func decoded(_ range: Range<Int>) throws(Refusal) -> String {
        guard bytes[range].contains(UInt8(ascii: "&")) else { return bytes.string(range) }
        scratch.removeAll(keepingCapacity: true)
        try XMLReferences.decode(bytes, range, into: &scratch)
        return String(decoding: scratch, as: UTF8.self)
    }
}
