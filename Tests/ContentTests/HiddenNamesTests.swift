import Foundation
import Testing

@testable import Content

/// How a name that is not to be read is known again, however it is written.
@Suite struct HiddenNamesTests {
    private func found(
        _ text: String, _ name: String, shownAs: String? = nil, in entry: String? = "projects/a", known: Set<String> = [],
        path: Bool = false
    ) -> [String] {
        let person = NamedPerson(id: "projects/a", hiddenName: name, shownAs: shownAs, isLeftOut: false)
        let words = HiddenNames([person], known: known).words(ofEntry: entry)
        return (path ? words.found(inPath: text) : words.found(in: text)).map(\.written)
    }

    @Test(
        arguments: [
            ("by IDA LINDQVIST", "IDA LINDQVIST"), ("ida lindqvist", "ida lindqvist"), ("Ida\u{A0}Lindqvist", "Ida\u{A0}Lindqvist"),
            ("Ida  Lindqvist", "Ida  Lindqvist"), ("Lindqvist, Ida", "Lindqvist, Ida"), ("Lindqvist Ida", "Lindqvist Ida"),
            ("ida-lindqvist", "ida-lindqvist"), ("ida.lindqvist@x.example", "ida.lindqvist"), ("ida_lindqvist", "ida_lindqvist"),
            ("IdaLindqvist", "IdaLindqvist"), ("@lindqvistida", "lindqvistida"), ("Ｉｄａ Ｌｉｎｄｑｖｉｓｔ", "Ｉｄａ Ｌｉｎｄｑｖｉｓｔ"),
        ])
    func everywhere(_ text: String, _ written: String) {
        #expect(found(text, "Ida Lindqvist", in: "tutorials/b") == [written])
    }

    @Test(
        arguments: [
            ("Ida soldered it", "Ida"), ("thanks to Ida.", "Ida"), ("I. Lindqvist", "I. Lindqvist"), ("by ilindqvist", "ilindqvist"),
        ])
    func onTheirOwnPages(_ text: String, _ written: String) {
        #expect(found(text, "Ida Lindqvist") == [written])
        #expect(found(text, "Ida Lindqvist", in: "tutorials/b") == [])
    }

    @Test(arguments: ["Idaho", "the ida of", "Lindqvistson", "ida", "Idas", "Lindqvist and Ida", "Lindqvist; Ida"])
    func others(_ text: String) { #expect(found(text, "Ida Lindqvist", in: "tutorials/b") == []) }

    @Test(
        arguments: [
            ("欧阳小雨", "欧阳小雨做的", "欧阳小雨"), ("欧阳小雨", "小雨同学", "小雨"), ("李思远", "李 思 远", "李 思 远"), ("李思远", "思远焊的", "思远"),
            ("陈学军", "陳學軍", "陳學軍"), ("陳學軍", "陈学军", "陈学军"), ("李思远", "li-siyuan", "li-siyuan"), ("李思远", "Siyuan Li", "Siyuan Li"),
            ("李思远", "lisiyuan@x.example", "lisiyuan"), ("李思远", "LI Si Yuan", "LI Si Yuan"), ("李思远", "Li, Siyuan", "Li, Siyuan"),
            ("阿依古丽·买买提", "阿依古丽画的图", "阿依古丽"), ("欧阳小雨", "ouyang_xiaoyu", "ouyang_xiaoyu"), ("曾小雨", "zeng-xiaoyu", "zeng-xiaoyu"),
        ])
    func chinese(_ name: String, _ text: String, _ written: String) { #expect(found(text, name) == [written]) }

    @Test(
        "tones, as marks or as numbers, are no disguise",
        arguments: [
            ("李思远", "Lǐ Sīyuǎn"), ("李思远", "LǏ SĪ YUǍN"), ("李思远", "Li3 Si1 Yuan3"), ("李思远", "si1yuan3 li3"), ("李思远", "Lǐ Sīyuǎn"),
            ("欧阳小雨", "Ōuyáng Xiǎoyǔ"), ("欧阳小雨", "ou¹yang² xiao³yu³"), ("吕思远", "Lǚ Sīyuǎn"), ("吕思远", "lü siyuan"), ("吕思远", "LYU Siyuan"),
            ("吕思远", "lv-siyuan"), ("Ngọc Ánh Lê", "Ngoc Anh Le"), ("Ngọc Ánh Lê", "NGỌC ÁNH LÊ"), ("Zoë Lindqvist", "Zoe Lindqvist"),
        ])
    func tones(_ name: String, _ text: String) { #expect(found("焊接：\(text)。", name) == [text.precomposedStringWithCanonicalMapping]) }

    @Test(arguments: ["Lǐ Sīyuǎnhé", "li3d si1", "Lǐ hé Sīyuǎn", "lì shì", "3 1 3"])
    func otherTonedWords(_ text: String) { #expect(found(text, "李思远") == []) }

    @Test func marksOfOthers() {
        #expect(found("Ïda Lindqvïst", "Ida Lindqvist") == [])
        #expect(found("Lǐ Sīyuǎn", "李思远", in: "tutorials/b") == [])
    }

    @Test func whoIsCalledSoIsNotGivenAway() {
        #expect(found("Ida soldered it", "Ida Lindqvist", shownAs: "Ida") == [])
        #expect(found("小雨画的", "陈小雨", shownAs: "小雨") == [])
        #expect(found("王小雨老师来看", "陈小雨", known: ["王小雨"]) == [])
        #expect(found("王老师和小雨", "陈小雨", known: ["王小雨"]) == ["小雨"])
        let two = [
            NamedPerson(id: "projects/a", hiddenName: "Ida Lindqvist", shownAs: nil, isLeftOut: true),
            NamedPerson(id: "projects/a", hiddenName: nil, shownAs: "Ida Berg", isLeftOut: false),
        ]
        #expect(HiddenNames(two, known: []).words(ofEntry: "projects/a").found(in: "Ida and Ida Berg").isEmpty)
    }

    @Test(
        "a surname with 同学 tells of who is hidden on that page",
        arguments: [
            ("王小明", "王同学焊了灯"), ("欧阳小雨", "感谢：欧阳同学"), ("王小明", "我和王同学一起"), ("王小明", "小王同学画的图"), ("陳學軍", "（陳同學）"), ("于洋", "于同学说"),
        ])
    func classmates(_ name: String, _ text: String) {
        #expect(found(text, name).count == 1, "\(text)")
        #expect(found(text, name, in: "tutorials/b") == [], "\(text)")
    }

    @Test(
        "other words, and whoever is called so, are not told of",
        arguments: [
            ("何晓雨", "任何同学都可以来"), ("于海天", "由于同学们都来了，对于同学会"), ("方晓雨", "双方同学"), ("王小明", "李同学"), ("王小明", "王同学们"), ("高晓天", "高同学会上"),
            ("谷雨晴", "谷同学"),
        ])
    func noClassmates(_ name: String, _ text: String) { #expect(found(text, name) == [], "\(text)") }

    @Test func classmatesOfOneSurname() {
        #expect(found("王同学", "王小明", shownAs: "王同学") == [] && found("王同学", "王小明", shownAs: "王某") == [])
        func told(_ other: NamedPerson) -> Bool {
            let hidden = NamedPerson(id: "projects/a", hiddenName: "王小明", shownAs: nil, isLeftOut: true)
            return !HiddenNames([hidden, other], known: []).words(ofEntry: "projects/a").found(in: "王同学").isEmpty
        }
        #expect(!told(NamedPerson(id: "projects/a", hiddenName: nil, shownAs: "王芳", isLeftOut: false)))
        #expect(told(NamedPerson(id: "projects/a", hiddenName: nil, shownAs: "李芳", isLeftOut: false)))
        #expect(told(NamedPerson(id: "projects/b", hiddenName: nil, shownAs: "王芳", isLeftOut: false)))
    }

    @Test("a team of thousands is looked for in about the time of its text") func manyOfOneName() {
        let people = (0..<1500).map { number in
            NamedPerson(
                id: "projects/a", hiddenName: "王小" + String(UnicodeScalar(0x4E00 + number).map(Character.init) ?? "一"),
                shownAs: "小\(number)",
                isLeftOut: false)
        }
        let seconds = ContinuousClock().measure {
            let words = HiddenNames(people, known: []).words(ofEntry: "projects/a")
            #expect(words.found(in: String(repeating: "王同学 王小 ", count: 1500) + "王小丁").count == 2)
        }
        // Each against each took minutes.
        #expect(seconds < .seconds(20), "\(seconds)")
    }

    /// Will and Rose are words.
    @Test func wordsThatAreNames() {
        #expect(found("Will it work? A will; a wall.", "Will Lindqvist") == [])
        #expect(found("We asked Will to solder.", "Will Lindqvist") == ["Will"])
        #expect(found("rose garden", "Rose Garden") == [] && found("Rose Garden", "Rose Garden") == ["Rose Garden"])
    }

    @Test func pseudonymsOfWhoIsLeftOut() {
        func told(_ text: String, _ shownAs: String) -> Bool {
            let person = NamedPerson(id: "projects/a", hiddenName: nil, shownAs: shownAs, isLeftOut: true)
            return !HiddenNames([person], known: []).words(ofEntry: "projects/a").found(in: text).isEmpty
        }
        for (text, name) in [("by pixelfox", "pixelfox"), ("Robo did it", "Robo"), ("谷雨画的", "谷雨"), ("さくらが作った、さくら", "さくら")] {
            #expect(told(text, name), "\(name)")
        }
        #expect(!told("a robo arm", "Robo"))
    }

    /// 马力 is horsepower; elsewhere than on their own pages a name of two characters stands by itself.
    @Test func namesOfTwoCharacters() {
        #expect(found("电机有 5 马力多，由于洋葱", "马力", in: "tutorials/b") == [] && found("由于洋葱", "于洋", in: "tutorials/b") == [])
        for text in ["马力同学", "作者：马力", "马力和我", "（马力）"] { #expect(found(text, "马力", in: "tutorials/b") == ["马力"], "\(text)") }
        #expect(found("我们请马力来焊", "马力") == ["马力"])
    }

    @Test func surnamesOfSeveralWords() {
        #expect(found("O'Brien, Anna", "Anna O'Brien") == ["O'Brien, Anna"])
        #expect(found("van der Berg, Ida", "Ida van der Berg", in: "tutorials/b") == ["van der Berg, Ida"])
        #expect(found("Ida Schmidt helped", "Ida Lindqvist", known: ["Ida Schmidt"]) == [])
        #expect(found("欧阳小明老师", "王小明", known: ["欧阳小明"]) == [])
        #expect(found("学校在建设新楼", "李建设") == [] && found("李建设画的", "李建设") == ["李建设"])
        #expect(found("Mr Smith will print it", "Will Smith", in: "tutorials/b") == [])
    }

    @Test func paths() {
        for path in ["projects/ida-lamp.md", "projects/Ida Lindqvist.md", "projects/mylamp-idalindqvist2.md", "x/lindqvist-ida.png"] {
            #expect(!found(path, "Ida Lindqvist", path: true).isEmpty, "\(path)")
        }
        for path in ["projects/idaho.md", "projects/lamp.md"] { #expect(found(path, "Ida Lindqvist", path: true).isEmpty, "\(path)") }
        #expect(found("projects/will-it-work.md", "Will Lindqvist", path: true) == [])
        #expect(!found("projects/lisiyuandeng.md", "李思远", path: true).isEmpty)
    }
}
