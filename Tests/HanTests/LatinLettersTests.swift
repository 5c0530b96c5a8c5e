import Foundation
import Han
import Testing

@Suite struct LatinLettersTests {
    private static func byICU(_ text: String) -> String? {
        text.applyingTransform(.toLatin, reverse: false)?.applyingTransform(.stripDiacritics, reverse: false)
    }

    /// What made pages are called has stood on ICU's spaces since there were such pages.
    @Test func textsReadAsICUReadsThem() {
        var random = SystemRandomNumberGenerator()
        let ascii = Array("abzAZ019 -_.,:;!?+#/()[]{}'\"&".unicodeScalars)
        for _ in 0..<400 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                if Bool.random(using: &random), let scalar = ascii.randomElement(using: &random) {
                    text.append(scalar)
                } else if let scalar = Unicode.Scalar(UInt32.random(in: 0x4E00...0x9FA5, using: &random)) {
                    text.append(scalar)
                }
            }
            #expect(String(text).inLatinLetters == Self.byICU(String(text)), "\(String(text))")
        }
    }

    @Test(arguments: [
        ("3D打印机", "3D da yin ji"), ("第1步", "di1bu"), ("旅行", "lu xing"), ("a中b", "a zhongb"), ("", ""), ("Arduino", "Arduino"),
        ("Éclair", "Eclair"), ("Привет", "Privet"), ("さくら", "sakura"),
    ])
    func whatOtherScriptsHoldIsReadToo(_ text: String, _ latin: String) { #expect(text.inLatinLetters == latin) }

    @Test func rareCharactersOfNamesAndElementsHaveReadings() {
        #expect(HanReadings.all["㙦"] == "xie")
        #expect(HanReadings.all.letters("女") == "nu" && HanReadings.all["女"] == "nü")
        #expect(HanReadings.all["\u{20000}"] == "he")
        #expect(HanReadings.all["a"] == nil && HanReadings.all["，"] == nil && HanReadings.all["\u{E000}"] == nil)
    }
}

@Suite struct HanVariantsTests {
    @Test(arguments: zip("雷射切割機與電路繁體一龍", "雷射切割机与电路繁体一龙"))
    func traditionalCharactersStandForSimplifiedOnes(_ traditional: Character, _ simplified: Character) throws {
        let from = try #require(traditional.unicodeScalars.first)
        let to = try #require(simplified.unicodeScalars.first)
        #expect(HanVariants.all.simplified(from.value) == to.value)
    }

    @Test func otherScalarsStandForThemselves() {
        for scalar: UInt32 in [0x41, 0xE9, 0x3400, 0x4DFF, 0xA000, 0x1F600] { #expect(HanVariants.all.simplified(scalar) == scalar) }
    }

    @Test func everyPairIsICUs() {
        let pairs = HanVariants.all.traditional { _ in true }
        #expect(pairs.count > 2000)
        for (traditional, simplified) in pairs {
            guard let from = Unicode.Scalar(traditional), let to = Unicode.Scalar(simplified) else { continue }
            #expect(String(from).applyingTransform(StringTransform("Hant-Hans"), reverse: false) == String(to))
        }
    }
}
