import Han
import Testing

@testable import Search

struct ReadingsTests {
    @Test func heteronymsHaveAllTheirReadings() {
        let readings = Readings(of: Set("银行长重女绿".unicodeScalars.map(\.value)), heteronyms: SearchData.text("heteronyms.txt"))
        func all(_ character: Unicode.Scalar) -> Set<String> { Set(readings.all[character.value] ?? []) }
        #expect(all("银") == ["yin"])
        #expect(all("行").isSuperset(of: ["xing", "hang"]))
        #expect(all("长").isSuperset(of: ["chang", "zhang"]))
        #expect(all("重").isSuperset(of: ["zhong", "chong"]))
        #expect(all("女") == ["nv"])
        #expect(all("绿").contains("lv"))
    }

    @Test func theListHasAReadingForEachCharacter() {
        let lines = SearchData.text("heteronyms.txt").split(separator: "\n")
        #expect(lines.count >= 300)
        for line in lines {
            let parts = line.split(separator: " ")
            #expect(parts[0].unicodeScalars.count == parts.count - 1, "\(line)")
        }
    }

    @Test func surnamesAreReadAsSuch() {
        #expect(Surnames.read(of: "单晓")?.reading == "shan")
        #expect(Surnames.read(of: "欧阳明")?.reading == "ouyang")
        #expect(Surnames.read(of: "欧阳明")?.length == 2)
        #expect(Surnames.read(of: "王立") == nil)
        #expect(Surnames.read(of: "尉迟")?.reading == nil, "a surname without a name is none")
        let readings = Readings(of: Set("单区尉".unicodeScalars.map(\.value)), heteronyms: Surnames.text)
        func all(_ character: Unicode.Scalar) -> Set<String> { Set(readings.all[character.value] ?? []) }
        #expect(all("单").isSuperset(of: ["dan", "shan"]))
        #expect(all("尉").contains("yu"))
    }

    @Test func namesAreFoundFromEachCharacterOn() throws {
        var list = NameList(.all)
        list.add("用 Arduino 做浇花器")
        list.add("銀行 - 門口")
        let readings = Readings(of: list.scalars, heteronyms: SearchData.text("heteronyms.txt"))
        let json = list.files(readings).map { String(decoding: $0.json, as: UTF8.self) }.joined()
        for entry in [#""jh":"浇花器""#, #""zj":"做浇花器""#, #""ya":"用 arduino 做浇花器""#, #""hm":"行 门口""#, #""xm":"行 门口""#, #""yh":"银行 门口""#] {
            #expect(json.contains(entry), "\(entry) in \(json)")
        }
    }
}
