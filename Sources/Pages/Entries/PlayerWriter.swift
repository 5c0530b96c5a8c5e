import Content
import HTML
import Interface
import Markdown
import Media
import Portal

/// Writes a film, a model, a PDF or a link to a video platform that stands alone in its paragraph.
struct PlayerWriter {
    let context: PageContext
    let player: Player
    let target: SlotTarget

    func write(into output: inout [UInt8]) {
        guard let href = context.href(target) else {
            output += "<p class=\"missing\">".utf8
            HTMLEscape.text(player.words.isEmpty ? player.source : player.words, into: &output)
            output += "</p>\n".utf8
            return
        }
        if player.kind == .video, case .file(let path) = target {
            writeVideo(href, path, into: &output)
        } else {
            writeCard(href, into: &output)
        }
    }

    private func writeVideo(_ href: String, _ path: String, into output: inout [UInt8]) {
        output += "<figure>".utf8
        Film(context: context, path: path, href: href, label: player.words, name: name).write(into: &output)
        writeCaption(into: &output)
        output += "</figure>\n".utf8
    }

    private func writeCard(_ href: String, into output: inout [UInt8]) {
        let isElsewhere = player.kind == .linkCard || target.isExternal
        output += "<figure>".utf8
        let file = downloaded
        if let still = file?.shape?.still {
            output += "<img".utf8
            output.attribute("src", "data:image/png;base64," + still)
            output.attribute("alt", name)
            output += " loading=\"lazy\">".utf8
        }
        output += "<a class=\"file-card\"".utf8
        output.attribute("href", href)
        if isElsewhere { output += " rel=\"noopener\"".utf8 } else if player.kind == .model { output += " download".utf8 }
        output += "><span class=\"icon icon-\(icon)\" aria-hidden=\"true\"></span><span>".utf8
        HTMLEscape.text(name, into: &output)
        output += "<small>".utf8
        HTMLEscape.text(isElsewhere ? (Self.host(of: href) ?? href) : line(file), into: &output)
        output += "</small></span></a>".utf8
        writeCaption(into: &output)
        output += "</figure>\n".utf8
    }

    /// The file that is downloaded; nil for what isn't one of the portal.
    private var downloaded: ShownFile? {
        if case .file(let path) = target { context.site.beside.download(path) } else { nil }
    }

    /// The file's name where nothing else says it, kind, size, and of a model how large it is.
    private func line(_ file: ShownFile?) -> String {
        let words = context.words
        var parts = [player.words.isEmpty ? fileName : FileSizeWords.kind(of: fileName)]
        if let file {
            parts.append(words.fileSize(file.bytes))
            if let shape = file.shape {
                parts.append(
                    words(
                        "player.measures", ("x", words.number(shape.width)), ("y", words.number(shape.depth)),
                        ("z", words.number(shape.height))))
                parts.append(words("player.triangles", ("count", words.number(Double(shape.triangles)))))
            }
        }
        return parts.joined(separator: " · ")
    }

    private func writeCaption(into output: inout [UInt8]) {
        guard let title = player.title, !title.isEmpty else { return }
        output += "<figcaption>".utf8
        HTMLEscape.text(title, into: &output)
        output += "</figcaption>".utf8
    }

    private var icon: String {
        switch player.kind {
        case .model: "cube"
        case .pdf: "page"
        case .video, .linkCard: "play"
        }
    }

    /// As it is called on the disk, which a link may have in other letters or percent-encoded.
    private var fileName: String {
        if case .file(let path) = target { return SitePath(path).name }
        return player.source.lastPathPart
    }
    private var name: String { player.words.isEmpty ? context.words["player.\(player.kind.rawValue)"] : player.words }

    /// The host of an address, without `www.`.
    static func host(of url: String) -> String? {
        guard let start = url.range(of: "://")?.upperBound else { return nil }
        let host = url[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return host.isEmpty ? nil : String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
    }
}

extension SlotTarget {
    var isExternal: Bool { if case .external = self { true } else { false } }
}
