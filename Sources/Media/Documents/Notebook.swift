/// A notebook of Jupyter, as far as it names its authors or shows their folders: its writer is told, since cells may need either.
enum Notebook {
    static func traces(_ bytes: [UInt8]) -> FileTraces {
        var traces = FileTraces()
        for place in bytes.places(of: "\"author\"", most: 100) { add(behind: place + 8, in: bytes, &traces) }
        for place in bytes.places(of: "\"authors\"", most: 100) {
            guard let end = bytes[place...].prefix(4 << 10).firstIndex(of: UInt8(ascii: "]")) else { continue }
            for name in Array(bytes[place..<end]).places(of: "\"name\"", most: 5) { add(behind: place + name + 6, in: bytes, &traces) }
        }
        return traces
    }

    /// `: "…"`.
    private static func add(behind start: Int, in bytes: [UInt8], _ traces: inout FileTraces) {
        guard let open = bytes[start...].prefix(20).firstIndex(of: UInt8(ascii: "\"")), bytes[start..<open].contains(UInt8(ascii: ":")),
            let close = bytes[(open + 1)...].prefix(100).firstIndex(of: UInt8(ascii: "\""))
        else { return }
        traces.add(person: String(decoding: bytes[(open + 1)..<close], as: UTF8.self))
    }
}
