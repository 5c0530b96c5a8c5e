import Diagnostics

/// Stars in the place of a part of a name: `张**提供了材料，李**获奖`. Two of them would stand around bold words, and be lost.
enum NameMask {
    /// Whether a run of stars hides what comes after a family name: alone on its line, or where the next one does so, too.
    ///
    /// - Parameter isOpen: whether a run of that length waits for its end.
    static func isOne(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>, line: Range<Int>, isOpen: Bool) -> Bool {
        guard !isOpen, run.count <= 2, run.lowerBound >= line.lowerBound + 3,
            let family = WideText.scalar(bytes, at: run.lowerBound - 3), families.contains(family),
            run.upperBound >= line.upperBound || bytes[run.upperBound] >= 0x80 || bytes[run.upperBound] <= 0x20
        else { return false }
        let isApart = isParted(bytes, run.lowerBound - 3, line.lowerBound)
        guard let next = next(bytes, after: run, line.upperBound) else { return isApart && !alsoWords.contains(family) }
        return next.lowerBound >= run.upperBound + 3 && WideText.scalar(bytes, at: next.lowerBound - 3).map(families.contains) ?? false
            && isParted(bytes, next.lowerBound - 3, run.upperBound)
    }

    /// The next run of stars on the line.
    private static func next(_ bytes: UnsafeBufferPointer<UInt8>, after run: Range<Int>, _ limit: Int) -> Range<Int>? {
        guard let start = LineStarts.first(UInt8(ascii: "*"), in: bytes, run.upperBound..<min(limit, run.upperBound + longestGap)) else {
            return nil
        }
        return start..<start + DialectScan.run(bytes, at: start, limit: limit)
    }

    private static let longestGap = 600

    /// Whether nothing of the same word stands before a name: the line's beginning, a sign, or a word that people stand behind.
    private static func isParted(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ lineStart: Int) -> Bool {
        guard start > lineStart else { return true }
        guard bytes[start - 1] >= 0x80 else { return !ASCII.isAlphanumeric(bytes[start - 1]) && bytes[start - 1] != UInt8(ascii: "*") }
        guard let before = WideText.scalar(bytes, at: WideText.start(bytes, before: start)) else { return false }
        return WideText.isPunctuation(before) || !WideText.isHan(before) || joints.contains(before)
    }

    private static func scalars(_ text: String) -> Set<UInt32> { Set(text.unicodeScalars.map(\.value)) }

    private static let joints = scalars("由被给和与及跟向请让对为找是叫同以把陪帮问见学生员师长者")
    /// The most frequent family names.
    private static let families = scalars(
        "张王李刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文")
    /// Those that a sentence may begin with as a word of its own: 高兴, 马上, 白色.
    private static let alsoWords = scalars("高何马周于许曾余夏钟田任方石金白康毛江史万段雷钱汤易常武文林程龙黄")
}
