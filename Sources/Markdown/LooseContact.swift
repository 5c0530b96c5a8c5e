/// An address of mail or a number of a telephone where a link's address stands: `[邮箱](lin@school.cn)`, `[电话](13800000000)`.
enum LooseContact {
    /// What leads there; nil for anything else.
    static func address(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard 6...100 ~= bytes.count else { return nil }
        if isMail(bytes) { return "mailto:" + text }
        return isTelephone(bytes) ? "tel:" + text.filter { $0 != "-" && $0 != " " } : nil
    }

    private static func isMail(_ bytes: [UInt8]) -> Bool {
        let parts = bytes.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, let dot = parts[1].firstIndex(of: UInt8(ascii: ".")), dot > parts[1].startIndex,
            parts[1].last != UInt8(ascii: ".")
        else { return false }
        return !parts[0].isEmpty && parts[0].allSatisfy { ASCII.isAlphanumeric($0) || "._-+".utf8.contains($0) }
            && parts[1].allSatisfy { ASCII.isAlphanumeric($0) || ".-".utf8.contains($0) }
    }

    /// Of eleven digits, or with the number of a city or a country before it.
    private static func isTelephone(_ bytes: [UInt8]) -> Bool {
        let digits = bytes.count(where: ASCII.isDigit)
        guard bytes.allSatisfy({ ASCII.isDigit($0) || "+- ".utf8.contains($0) }), 7...15 ~= digits else { return false }
        return bytes[0] == UInt8(ascii: "+") || digits == 11 && bytes[0] == UInt8(ascii: "1")
            || digits > 9 && bytes[0] == UInt8(ascii: "0") && bytes.contains(UInt8(ascii: "-"))
            || digits == 10 && bytes[0] == UInt8(ascii: "4")
    }
}
