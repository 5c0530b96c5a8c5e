import Diagnostics
import Yams

/// An address among words, as sharing in a network disk gives it.
extension FieldReader {
    /// The address in `链接: https://pan.baidu.com/s/1abc 提取码: 8k2d`; nil for two addresses, and where nothing stands around one.
    mutating func addressAmongWords(_ text: String, _ field: Field, at node: Node) -> Value? {
        guard text.utf8.count < 600, let start = text.firstRange(of: "https://")?.lowerBound ?? text.firstRange(of: "http://")?.lowerBound,
            case let head = text[..<start].trimmingSpaces, head.count <= 12
        else { return nil }
        let address = text[start...].prefix {
            !$0.isWhitespace && !"，。；、（）「」".contains($0) && !($0.unicodeScalars.first?.properties.isIdeographic ?? false)
        }
        let rest = text[address.endIndex...].trimmingSpaces
        guard let next = rest.first, !"/?#&=".contains(next), rest.count <= 60, !rest.contains("://"),
            case .value(let value) = ScalarReader(vocabularies: vocabularies).read(String(address), as: .url)
        else { return nil }
        diagnostics.append(.addressAmongWords(String(address), rest, field, at: place(node)))
        return Value(value, at: range(node))
    }
}

extension Diagnostic {
    /// Words around an address; the address is read.
    ///
    /// - Parameter rest: what stands behind it, such as the code that a network disk asks for.
    fileprivate static func addressAmongWords(_ address: String, _ rest: String, _ field: Field, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.valueReadAsMeant, at: place,
            Words(
                zh: "「\(field.key)」只写网址；按 \(address) 读了，后面的「\(rest)」没有用上。",
                en: "“\(field.key)” takes an address alone; \(address) is read, and “\(rest)” behind it is not used."),
            cure: Words(
                zh: "改成：\(field.key): \(address) 学生要用到「\(rest)」，就把它写进正文。",
                en: "Write: \(field.key): \(address) If pupils need “\(rest)”, write it in the text."),
            suggestions: [Suggestion("\(address) # \(rest)")])
    }

    /// A WeChat id where the picture of a code is meant.
    static func wechatWithoutPicture(_ text: String, _ field: Field, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.badValue, at: place,
            Words(
                zh: "「\(field.key)」要写微信二维码图片的文件名，「\(text)」不是图片，没有用上。",
                en: "“\(field.key)” names a picture of the WeChat QR code; “\(text)” is none and is not used."),
            cure: Words(
                zh: "把二维码存成图片放在这一页旁边，写：\(field.key): wechat.png；只想写微信号，就把「\(field.key)」改成 note：note: 微信号 \(text)",
                en:
                    "Save the QR code as a picture beside this page and write: \(field.key): wechat.png. For the id alone write, in place of “\(field.key)”: note: WeChat \(text)"
            ))
    }
}
