import Testing

@testable import Search

@Suite("what people say for what pages say")
struct MeaningsTests {
    @Test("is read in both scripts, and slips of a line lose that line alone")
    func reading() {
        let zh = Meanings(name: "zh", text: "# of clay\n没声音了 不响 = 维修 喇叭\n没有右边 =\n= 没有左边\n马克杯=陶艺\n")
        #expect(
            zh.groups == [
                .init(said: ["没声音了", "不响"], meant: ["维修", "喇叭"]), .init(said: ["马克杯"], meant: ["陶艺"]),
            ])
        let en = Meanings(name: "en", text: "pen pal, pen pals = exchange, video conference, 合作学校\nmug = pottery\n")
        #expect(
            en.groups == [
                .init(said: ["pen pal", "pen pals"], meant: ["exchange", "video conference", "合作学校"]),
                .init(said: ["mug"], meant: ["pottery"]),
            ])
        #expect(String(decoding: en.json, as: UTF8.self).hasPrefix(#"{"means":["pen pal|pen pals=exchange|video conference|合作学校","#))
    }

    @Test("names no word twice, and leads to other words than itself", arguments: ["zh", "en"])
    func builtIn(language: String) {
        let meanings = Meanings(name: language, text: SearchData.text(Meanings.folder + language + ".txt"))
        #expect(meanings.groups.count > 500)
        let said = meanings.groups.flatMap(\.said)
        #expect(Set(said).count == said.count)
        for group in meanings.groups {
            #expect(group.meant.count > 1 && Set(group.meant).isDisjoint(with: group.said), "\(group)")
            #expect(group.said.allSatisfy { $0.count > 1 && !$0.contains("|") }, "\(group)")
        }
    }
}
