import Foundation

// libFuzzer's main calls these. LATHE_HARNESS names the harness; with LATHE_SEEDS a folder, its seeds and words are
// written there instead, as a corpus and a dictionary. Without LATHE_HARNESS the names are printed.

private let harness = Harness.all.first { $0.name == ProcessInfo.processInfo.environment["LATHE_HARNESS"] }

@_cdecl("LLVMFuzzerInitialize")
public func initialize(_: UnsafeMutablePointer<CInt>?, _: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>?)
    -> CInt
{
    guard let harness else {
        for harness in Harness.all { print(harness.name) }
        exit(0)
    }
    guard let path = ProcessInfo.processInfo.environment["LATHE_SEEDS"] else { return 0 }
    let folder = URL(filePath: path)
    do {
        for (number, seed) in harness.seeds().enumerated() { try Data(seed).write(to: folder.appending(path: "seed-\(number)")) }
        let words = harness.words.map { word in
            "\""
                + word.utf8.map { byte in
                    let digits = String(byte, radix: 16)
                    return "\\x" + (digits.utf8.count < 2 ? "0" : "") + digits
                }.joined() + "\"\n"
        }
        try Data(words.joined().utf8).write(to: folder.appendingPathExtension("words"))
        exit(0)
    } catch {
        fatalError("can't write the seeds: \(error)")
    }
}

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    if let fault = harness?.fault(Array(UnsafeBufferPointer(start: start, count: count))) { fatalError(fault) }
    return 0
}
