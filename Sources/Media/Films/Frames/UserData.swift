/// What programs and cameras write for themselves into streams of MPEG-1, 2 and 4, behind a start code of its own.
enum UserData {
    /// Writes it over, up to the next start code; the names of programs stay, by which decoders know their slips.
    static func blank(in bytes: [UInt8], at base: Int, _ edits: inout FileEdits) {
        var next = 0
        while let start = bytes.place(of: "\0\0\u{1}", from: next) {
            next = start + 3
            guard next < bytes.count, bytes[next] == 0xB2 else { continue }
            let body = next + 1
            next = bytes.place(of: "\0\0\u{1}", from: body) ?? bytes.count
            // Many zeros in a row would look like the next code.
            if body < next, !isProgram(bytes[body..<next]) {
                edits.replace(at: base + body, with: [UInt8](repeating: 0xFF, count: next - body))
            }
        }
    }

    private static func isProgram(_ words: ArraySlice<UInt8>) -> Bool {
        let words = words.reversed().drop { $0 == 0 }.reversed()
        return words.count <= 16 && ["Lavc", "XviD", "DivX"].contains { words.starts(with: $0.utf8) }
            && words.allSatisfy { MatroskaElements.isPlain($0) }
    }
}
