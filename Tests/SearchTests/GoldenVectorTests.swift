import Foundation
import Han
import Testing

@testable import Search

/// Texts with what they fold to and the terms they have, read by the client's tests, too, so that build and client
/// can't disagree. `LATHE_RECORD=1` writes them anew; read the difference before you commit it.
struct GoldenVectorTests {
    struct Vector: Codable, Equatable {
        var text: String
        var folded: String
        var terms: [String]
    }

    static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "SearchClient/golden-vectors.json")

    static let texts = [
        "激光切割机", "焊", "LED灯带", "用 micro:bit 做温度计", "雷射切割與3D列印", "ＡＲＤＵＩＮＯ　Ｕｎｏ", "led-strip", "ESP32-CAM", "C++ 和 C#",
        "C++11", "F# and g++", "digitalWrite(13, HIGH);", "HTTPServer2", "3.5 mm", "16:30-18:00", "v1.2.3-beta", "don't ‘can’t’",
        "snake_case_name",
        "a-b-c-d-e-f-g-h", "--option", "x--y", "Ünïcödé naïve façade", "ﬁrst ½ ²", "ΣΊΣΥΦΟΣ", "İstanbul", "東京タワー", "がぎぐ", "한국어", "ไทยคำ",
        "हिन्दी",
        "電路板、麵包板；萬用表", "𠮷野家 〇二〇 々", "a\u{301}e\u{301}", "café-au-lait", "😀激光😀切割", "<b>粗</b>体", "&amp; \"quoted\"", "", "   ", "。，！",
        "__proto__ constructor", "I/O input/output", "https://example.org/a_b?c=d", "user@example.org", "100%", "Wi‑Fi wi-fi", "micro：bit",
        String(repeating: "长", count: 3) + String(repeating: "x", count: 60), "ABCdef GHIjkl2mn", "pH值7.0", "5V电源", "①②③", "Ⅳ级", "乾坤 後面 裡面",
        "⚙️ 1️⃣", "3mm 3 mm 3毫米 三毫米 3 毫米 ３ＭＭ", "5V、5 V、5伏、5 volts", "M3x8 M3×8 M3*8 m3 x 8", "0.2mm .2 mm 0.20 毫米", "1/4\" 1/4 inch 1/4英寸 5″",
        "600 × 400 mm，120x80", "1.75mm 1.75 mm 2.0mm", "二十厘米 一百二十度 两小时 三个 一米", "28BYJ-48 HC-SR04 ESP32-S3 28BYJ48 HCSR04 esp32s3",
        "10kΩ 220 Ω 45°C 45℃ 100μF",
        "in 3 days, 4 in a row", "3  mm", "3\nmm", "第三章 十全十美 5安装 3.毫米 x8 3×", "cpp csharp .NET",
    ]

    @Test func textsFoldAndCutAsRecorded() throws {
        let variants = HanVariants.all
        let vectors = Self.texts.map { text in
            var folding = CharacterFolding(variants)
            var tokenizer = Tokenizer(variants)
            var collector = TermCollector(takesSingles: true)
            tokenizer.scan(text, into: &collector)
            return Vector(text: text, folded: folding.text(text), terms: collector.terms.map { String(decoding: $0, as: UTF8.self) })
        }
        if ProcessInfo.processInfo.environment["LATHE_RECORD"] != nil {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            try encoder.encode(vectors).write(to: Self.file)
        }
        let recorded = try JSONDecoder().decode([Vector].self, from: Data(contentsOf: Self.file))
        #expect(recorded.count == vectors.count)
        for (vector, expected) in zip(vectors, recorded) { #expect(vector == expected) }
    }
}
