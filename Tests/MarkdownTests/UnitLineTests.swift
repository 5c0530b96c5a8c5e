import Testing

/// A number stays on a line with its unit.
@Suite struct UnitLineTests {
    @Test(arguments: [
        ("木板 3 mm 厚", "木板 3\u{A0}mm 厚"), ("木板 3\nmm 厚", "木板 3\u{A0}mm 厚"), ("重 5 kg。", "重 5\u{A0}kg。"),
        ("100 Ω 和 10 kΩ", "100\u{A0}Ω 和 10\u{A0}kΩ"),
        ("15 ℃、20 °C、5 µm", "15\u{A0}℃、20\u{A0}°C、5\u{A0}µm"), ("12 V, 60 W@12 mm/s", "12\u{A0}V, 60\u{A0}W@12\u{A0}mm/s"),
        ("**3** mm", "<strong>3</strong> mm"),
        ("长 1.5 m", "长 1.5\u{A0}m"), ("It takes 40\nmin.", "It takes 40\u{A0}min."),
    ])
    func together(_ text: String, _ html: String) { #expect(LooseText.html(text).contains(html), "\(LooseText.html(text))") }

    @Test(arguments: [
        "Take 2 more", "第 3 个 灯", "Arduino 2 Min", "3 mmm", "3 m2", "`3 mm`", "5 cats", "2 in 1", "R2 D2", "Unit 3 Lamp", "mm 3", "3  mm",
    ])
    func neighbours(_ text: String) { #expect(!LooseText.html(text).contains("\u{A0}"), "\(LooseText.html(text))") }

    @Test("the text for search keeps its blanks") func text() {
        let sections = PlainHTML.read("长 3 mm，重 5\nkg").document.sections
        #expect(sections.map(\.text) == ["长 3 mm，重 5 kg"])
    }
}
