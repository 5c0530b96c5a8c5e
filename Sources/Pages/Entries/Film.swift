import Content
import HTML
import Media
import Routes

/// A film of the portal's own with its controls, in the size that it has, so that nothing moves once it is loaded.
struct Film {
    let context: PageContext
    /// Under `content/`.
    let path: String
    let href: String
    /// The writer's words for it; empty where there are none.
    let label: String
    /// What readers without a player follow.
    let name: String

    func write(into output: inout [UInt8]) {
        output += "<video controls preload=\"metadata\"".utf8
        output.attribute("src", href)
        if let size = context.site.beside.picture(path)?.size {
            output.attribute("width", String(size.width))
            output.attribute("height", String(size.height))
        }
        if let poster { output.attribute("poster", poster) }
        if !label.isEmpty { output.attribute("aria-label", label) }
        output += ">".utf8
        if let captions = context.portal.files[FilmFile.captions(of: path)] {
            output += "<track kind=\"captions\" default".utf8
            output.attribute("src", context.href(captions))
            output.attribute("srclang", context.language)
            output.attribute("label", context.words["language.name"])
            output += ">".utf8
        }
        output += "<a".utf8
        output.attribute("href", href)
        output += ">".utf8
        HTMLEscape.text(name, into: &output)
        output += "</a></video>".utf8
    }

    /// The picture that lies beside the film, else one out of it, as large as a text's column needs it.
    private var poster: String? {
        let beside = FilmFile.posters(of: path).first { context.site.beside.picture($0) != nil }
        guard let picture = context.site.beside.picture(beside ?? path) else { return nil }
        guard let plan = picture.renditions, let width = plan.widths.last(where: { $0 <= 1200 }) else {
            return beside.flatMap { context.portal.files[$0] }.map(context.href)
        }
        return context.href(Addresses.rendition(plan.name, width: width))
    }
}
