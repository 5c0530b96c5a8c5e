/// What a terminal shows, and data of programs, among words that nobody marked as code.
extension DialectScan {
    /// `$ npm install`, `pi@raspberrypi:~ $ ls`, `C:\> dir`, `{"a": 1}`: what a terminal shows and data of programs, unless marked as code.
    mutating func tellOfUnmarkedCode(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard line.above.isEmpty, line.content < line.end, line.quotes == 0, table == nil, line.html == nil else { return }
        let words = line.content..<Self.contentEnd(bytes, line.content..<line.end)
        guard isPrompt(bytes, words) || isData(bytes, words) else { return }
        find(.codeAsText, words)
    }

    private func isPrompt(_ bytes: UnsafeBufferPointer<UInt8>, _ words: Range<Int>) -> Bool {
        let start = words.lowerBound
        switch bytes[start] {
        case UInt8(ascii: "$"):
            guard words.count > 3, bytes[start + 1] == 0x20, ASCII.isLetter(bytes[start + 2]) || "./~".utf8.contains(bytes[start + 2])
            else {
                return false
            }
            // `$ a $ 和 $ b $` are formulas with blanks.
            return !bytes[start + 2..<words.upperBound].contains { $0 >= 0x80 || $0 == UInt8(ascii: "$") }
                && Self.beginsCommand(bytes, start + 2)
        case UInt8(ascii: "C"), UInt8(ascii: "D"), UInt8(ascii: "P"):
            let drive = Self.begins(bytes, "PS ", at: start) ? start + 3 : start
            guard Self.begins(bytes, ":\\", at: drive + 1), let prompt = bytes[drive..<words.upperBound].firstIndex(of: UInt8(ascii: ">"))
            else { return false }
            return prompt + 1 < words.upperBound && !bytes[drive..<prompt].contains { $0 >= 0x80 }
        default:
            // `pi@raspberrypi:~ $ ls`
            guard let at = bytes[words.prefix(24)].firstIndex(of: UInt8(ascii: "@")), at > start,
                bytes[start..<at].allSatisfy(ASCII.isAlphanumeric),
                let colon = bytes[at..<min(at + 30, words.upperBound)].firstIndex(of: UInt8(ascii: ":")), colon + 2 < words.upperBound,
                bytes[colon + 1] == UInt8(ascii: "~") || bytes[colon + 1] == UInt8(ascii: "/")
            else { return false }
            return bytes[colon..<words.upperBound].contains { $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "#") }
        }
    }

    private static let commands: Set<String> = [
        "npm", "npx", "yarn", "pnpm", "node", "sudo", "apt", "apt-get", "pip", "pip3", "python", "python3", "git", "cd", "ls", "mkdir",
        "rm", "cp",
        "mv", "cat", "curl", "wget", "docker", "make", "brew", "ssh", "scp", "chmod", "echo", "export", "source", "bash", "sh", "nano",
        "vim",
        "touch", "unzip", "tar", "conda", "gem", "bundle", "jekyll", "hugo", "mkdocs", "cargo", "go", "swift", "dotnet", "java", "gcc",
        "arduino-cli",
        "platformio", "esptool.py", "esptool", "mpremote", "ping", "ifconfig", "ip", "systemctl", "lathe",
    ]

    static func beginsCommand(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        if "./~".utf8.contains(bytes[start]) { return true }
        var end = start
        while end < bytes.count, end - start < 16, ASCII.isAlphanumeric(bytes[end]) || "-_.".utf8.contains(bytes[end]) { end += 1 }
        return commands.contains(string(bytes, start..<end))
    }

    /// `{"name": "甲", …}`, or a brace alone above `"name":`.
    private func isData(_ bytes: UnsafeBufferPointer<UInt8>, _ words: Range<Int>) -> Bool {
        let start = words.lowerBound
        guard bytes[start] == UInt8(ascii: "{") || bytes[start] == UInt8(ascii: "[") else { return false }
        var next = Self.skipBlanks(bytes, start + 1)
        if next >= words.upperBound {
            guard line.end + 1 < bytes.count else { return false }
            next = Self.skipBlanks(bytes, line.end + 1)
        }
        if next < bytes.count, bytes[start] == UInt8(ascii: "["), bytes[next] == UInt8(ascii: "{") {
            next = Self.skipBlanks(bytes, next + 1)
        }
        guard next < bytes.count, bytes[next] == UInt8(ascii: "\""),
            let quote = bytes[next + 1..<min(next + 60, bytes.count)].firstIndex(of: UInt8(ascii: "\""))
        else { return false }
        let colon = Self.skipBlanks(bytes, quote + 1)
        return colon < bytes.count && bytes[colon] == UInt8(ascii: ":")
    }
}
