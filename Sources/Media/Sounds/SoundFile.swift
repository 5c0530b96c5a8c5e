import Limits

/// What sound files tell beside the sound: where it is recorded, who, with what.
enum SoundFile {
    static func edits(_ source: some ByteSource, _ content: FileContent) throws -> FileEdits {
        switch content {
        case .wave: try wave(source)
        case .flac: try flac(source)
        case .ogg: try OggSound.edits(source)
        default: try mpeg(source)
        }
    }

    // MARK: MP3 and AAC

    /// Without ID3 in front, without tags at the end, and without what stands between and behind the frames.
    private static func mpeg(_ source: some ByteSource) throws -> FileEdits {
        var edits = FileEdits(count: source.count)
        var start = 0
        while true {
            let head = try source.bytes(at: start, count: 10)
            guard head.has("ID3"), head.count == 10 else { break }
            let size = head[6...9].reduce(0) { $0 << 7 | Int($1 & 0x7F) }
            start += 10 + size + (head[5] & 0x10 != 0 ? 10 : 0)
        }
        guard start < source.count, try isSound(source, from: start) else { throw FilmFailure.broken }
        let end = try endOfSound(source, from: start)
        guard end > start else { throw FilmFailure.broken }
        edits.cut(to: try MPEGFrames.cleaned(source, start..<end, &edits) ?? start..<end)
        return edits.settled()
    }

    /// Where the tags begin that programs put behind the sound: ID3 of old, APE, lyrics.
    private static func endOfSound(_ source: some ByteSource, from start: Int) throws -> Int {
        var end = source.count
        for _ in 0..<8 {
            let before = end
            if try source.bytes(at: end - 128, count: 3).has("TAG") { end -= 128 }
            if try source.bytes(at: end - 227, count: 4).has("TAG+") { end -= 227 }
            let foot = try source.bytes(at: end - 32, count: 32)
            if foot.count == 32, foot.has("APETAGEX") { end -= foot.le32(12) + (foot[23] & 0x80 != 0 ? 32 : 0) }
            if foot.count == 32, foot.has("3DI", at: 22) { end -= 20 + foot[28...31].reduce(0) { $0 << 7 | Int($1 & 0x7F) } }
            if foot.count == 32, foot.has("LYRICS200", at: 23) {
                end -= 15 + max(0, Int(String(decoding: foot[17..<23], as: UTF8.self)) ?? 0)
            }
            if end == before || end <= start { break }
        }
        return end
    }

    /// Whether a frame of sound begins soon after the tags.
    static func isSound(_ source: some ByteSource, from start: Int) throws -> Bool {
        let head = try source.bytes(at: start, count: Limits.fileHead.value)
        guard let first = head.firstIndex(where: { $0 != 0 }), first + 1 < head.count else { return false }
        return head[first] == 0xFF && head[first + 1] & 0xE0 == 0xE0
    }

    // MARK: WAV

    /// All chunks but those of the sound become room, and what stands in those behind what they are for.
    private static func wave(_ source: some ByteSource) throws -> FileEdits {
        var edits = FileEdits(count: source.count)
        var offset = 12
        var parts = 0
        var hasSound = false
        while offset + 8 <= source.count {
            let head = try source.bytes(at: offset, count: 8)
            parts += 1
            guard head.count == 8, parts <= Limits.filmParts.value else { throw FilmFailure.broken }
            let body = offset + 8
            let end = min(body + head.le32(4), source.count)
            if head.has("data"), !hasSound {
                hasSound = true
            } else if head.has("fmt "), !hasSound {
                let form = try source.bytes(at: body, count: 18)
                // Of plain samples it says no more; of others how much more it says.
                let size = form.count < 18 || form.le16(0) == 1 ? 16 : 18 + form.le16(16)
                edits.blank(min(body + size, end)..<end)
            } else if head.has("fact"), !hasSound {
                edits.blank(min(body + 4, end)..<end)
            } else {
                edits.put(Array("JUNK".utf8), at: offset)
                edits.blank(body..<end)
            }
            offset = end + (end - body) % 2
        }
        guard hasSound else { throw FilmFailure.broken }
        edits.cut(to: 0..<min(offset, source.count))
        return edits
    }

    // MARK: FLAC

    /// Comments, pictures and programs' notes become padding; tags behind the sound go.
    private static func flac(_ source: some ByteSource) throws -> FileEdits {
        var edits = FileEdits(count: source.count)
        var offset = 4
        for _ in 0..<Limits.filmParts.value {
            let head = try source.bytes(at: offset, count: 4)
            guard head.count == 4 else { throw FilmFailure.broken }
            let end = offset + 4 + (head.be32(0) & 0xFF_FFFF)
            guard end <= source.count else { throw FilmFailure.broken }
            // 0: how the sound is coded. Players find a second of it without the table of them, too.
            if head[0] & 0x7F != 0 {
                edits.put([head[0] & 0x80 | 1], at: offset)
                edits.blank((offset + 4)..<end)
            }
            offset = end
            guard head[0] & 0x80 != 0 else { continue }
            edits.cut(to: 0..<max(offset, try endOfSound(source, from: offset)))
            return edits
        }
        throw FilmFailure.broken
    }
}
