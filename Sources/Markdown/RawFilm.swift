import CMarkGFM
import Diagnostics
import HTML

/// The players that platforms offer for copying, and films of one's own in raw HTML.
enum RawFilm {
    /// A film that a fragment shows.
    struct Film {
        var address: String
        var title: String
        /// Where the address stands in the fragment.
        var range: Range<Int>
    }

    /// The films of a fragment that shows nothing else; nil where it shows more, or something that isn't known as a film.
    static func find(_ fragment: UnsafeBufferPointer<UInt8>) -> [Film]? {
        guard mayHold(fragment) else { return nil }
        var tokenizer = HTMLTokenizer(fragment)
        var films: [Film] = []
        var isInVideo = false
        while let token = tokenizer.next() {
            switch token.kind {
            case .startTag:
                let isVideo = RawTitle.isNamed("video", token.name, fragment)
                if isVideo { isInVideo = true }
                if isVideo || RawTitle.isNamed("iframe", token.name, fragment)
                    || isInVideo
                        && RawTitle.isNamed("source", token.name, fragment)
                {
                    // Of several sources of one film the first is taken.
                    if isInVideo, !isVideo, let last = films.last, last.range.lowerBound > 0, last.title == inVideo { continue }
                    if let film = film(tokenizer.attributes, fragment, isInVideo: isInVideo) {
                        films.append(film)
                    } else if !isVideo {
                        return nil
                    }
                } else if !isInVideo, !isWrapper(token.name, fragment) {
                    return nil
                }
            case .endTag:
                if RawTitle.isNamed("video", token.name, fragment) {
                    isInVideo = false
                    if let last = films.indices.last, films[last].title == inVideo { films[last].title = "" }
                }
            case .text: if !isInVideo, fragment[token.range].contains(where: { $0 > 0x20 }) { return nil }
            case .rawText, .comment: break
            case .bogusComment, .doctype, .unfinishedTag: return nil
            }
        }
        for index in films.indices where films[index].title == inVideo { films[index].title = "" }
        return films.isEmpty ? nil : films
    }

    /// Marks a film whose `<video>` is still open; no title has it.
    private static let inVideo = "\u{0}"

    /// Whether a film's tag stands in a fragment.
    static func mayHold(_ fragment: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = 0
        while let index = LineStarts.first(UInt8(ascii: "<"), in: fragment, start..<fragment.count), index + 6 < fragment.count {
            if RawTitle.isNamed("iframe", index + 1..<index + 7, fragment)
                || RawTitle.isNamed("video", index + 1..<index + 6, fragment)
            {
                return true
            }
            start = index + 1
        }
        return false
    }

    private static func film(_ attributes: [HTMLAttributeToken], _ fragment: UnsafeBufferPointer<UInt8>, isInVideo: Bool) -> Film? {
        func value(_ name: StaticString) -> HTMLAttributeToken? { attributes.first { RawTitle.isNamed(name, $0.name, fragment) } }
        func text(_ attribute: HTMLAttributeToken) -> String {
            CharacterReferences.decoded(UnsafeBufferPointer(rebasing: fragment[attribute.value]), inAttribute: true).trimmed()
        }
        guard let source = value("src"), !source.value.isEmpty else { return nil }
        return Film(address: text(source), title: isInVideo ? inVideo : value("title").map(text) ?? "", range: source.value)
    }

    private static func isWrapper(_ name: Range<Int>, _ fragment: UnsafeBufferPointer<UInt8>) -> Bool {
        for wrapper: StaticString in ["div", "p", "center", "br", "figure"] where RawTitle.isNamed(wrapper, name, fragment) { return true }
        return false
    }

    /// The page of a film for the address of its player, where the platform's rule for it is known.
    static func page(_ address: String) -> String {
        let address = Address.completed(address)
        if let id = parameter("bvid", of: address), address.contains("player.bilibili.com/") {
            return "https://www.bilibili.com/video/\(id)"
        }
        if let id = parameter("vid", of: address), address.contains("v.qq.com/txp/iframe/") { return "https://v.qq.com/x/page/\(id).html" }
        if let id = parameter("vid", of: address), address.contains("open.douyin.com/player/") {
            return "https://www.douyin.com/video/\(id)"
        }
        for host in ["www.youtube.com/embed/", "youtube.com/embed/", "www.youtube-nocookie.com/embed/"] {
            guard let range = address.firstRange(of: host) else { continue }
            let id = address[range.upperBound...].prefix { $0 != "?" && $0 != "&" && $0 != "/" && $0 != "#" }
            if !id.isEmpty, isID(id) { return "https://www.youtube.com/watch?v=\(id)" }
        }
        return address
    }

    private static func parameter(_ name: String, of address: String) -> Substring? {
        guard let query = address.firstIndex(of: "?") else { return nil }
        for part in address[address.index(after: query)...].split(whereSeparator: {
            $0 == "&"
                || $0 == "#"
        }) where part.hasPrefix(name + "=") {
            let value = part.dropFirst(name.count + 1)
            return isID(value) ? value : nil
        }
        return nil
    }

    private static func isID(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    }
}

extension Renderer {
    /// Films in raw HTML as players, those of platforms as cards; false where the fragment shows anything else.
    mutating func writeFilm(_ fragment: Bytes) -> Bool {
        let source = hasPieces ? sourceBytes(of: fragment) : []
        return hasPieces ? source.withUnsafeBufferPointer { writeFilms($0) } : writeFilms(fragment)
    }

    private mutating func writeFilms(_ fragment: Bytes) -> Bool {
        guard let films = RawFilm.find(fragment) else { return false }
        var players: [(kind: Player.Kind, film: RawFilm.Film)] = []
        for var film in films {
            switch Address(film.address) {
            case .remote:
                film.address = RawFilm.page(film.address)
                guard VideoPlatform.holds(film.address, host: Address.host(of: film.address)) else { return false }
                players.append((.linkCard, film))
            case .local:
                guard Self.playerKind(of: film.address) == .video else { return false }
                players.append((.video, film))
            default: return false
            }
        }
        for (kind, film) in players {
            let place = places.find(Bytes(rebasing: fragment[film.range])) ?? places.blockRange
            writePlayer(kind, film.address, words: film.title, title: nil, at: place, origin: .html)
        }
        return true
    }

    /// A paragraph that begins with raw HTML may be a film: cmark reads `<video>` as text.
    mutating func writeLoneFilm(_ node: Node) -> Bool {
        guard let first = cmark_node_first_child(node), cmark_node_get_type(first) == CMARK_NODE_HTML_INLINE else { return false }
        let bytes = Array(source.bytes[places.blockRange])
        return bytes.withUnsafeBufferPointer { writeFilms($0) }
    }
}
