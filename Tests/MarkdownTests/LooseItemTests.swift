import Markdown
import Testing

@Suite("Items without a blank")
struct LooseItemTests {
    @Test(
        "several in a row are a list",
        arguments: [
            "*木板\n*胶水", "+木板\n+胶水", "-LED 灯\n-Arduino 板", "-A4纸\n-B5纸", "-glue\n-wood", "-two sheets\n-one stick", "*LED灯\n*电池", "-木板\n*胶水",
            "o\t一\no\t二", "§\t一\n§\t二", "Ø\t一\nØ\t二",
        ])
    func lists(_ markdown: String) {
        #expect(LooseText.html(markdown).contains("<li>") && !LooseText.html(markdown).contains("<p>"))
        #expect(Set(LooseText.names(markdown)) == ["markdown-mended"])
        #expect(LooseText.html(LooseText.mended(markdown)) == LooseText.html(markdown))
        #expect(LooseText.names(LooseText.mended(markdown)).isEmpty)
    }

    @Test("numbers with a full-width point and a tab") func numbers() {
        #expect(LooseText.html("1．\t先量\n2．\t再剪") == "<ol><li>先量</li><li>再剪</li></ol>")
    }

    @Test(
        "one alone after a colon is an item, too",
        arguments: ["材料：\n\n-木板", "材料:\n-木板\n\n文。", "工具：\n\n+木板\n\n文。", "·木板\n\n文。", "•\t木板\n\n文。"])
    func sure(_ markdown: String) {
        #expect(LooseText.html(markdown).contains("<li>木板</li>"))
        #expect(LooseText.names(markdown) == ["markdown-mended"])
    }

    @Test("one alone is told of", arguments: ["-木板\n\n文。", "*木板\n\n文。", "+木板\n\n文。"]) func told(_ markdown: String) {
        #expect(!LooseText.html(markdown).contains("<li>"))
        #expect(LooseText.names(markdown) == ["perhaps-markdown"])
        #expect(LooseText.html("§\n\n" + LooseText.mended(markdown)).contains("<li>木板</li>"))
    }

    @Test(
        "signs that begin no item",
        arguments: [
            "*注：价格会变\n\n文。", "*必填\n\n文。", "*木板*\n\n文。", "*木板* 和\n*胶水*", "-v\n-h", "-5 ℃\n-6 ℃", "-1\n-2", "文。\n\n-张老师", "这里有\n-连字符\n的文字。",
            "```\n*木板\n*胶水\n```", "a -b\n", "-x 参数\n\n文。",
        ])
    func none(_ markdown: String) {
        #expect(!LooseText.html(markdown).contains("<li>") && LooseText.names(markdown).isEmpty)
    }

    @Test(
        "beside a list with marks of its own, words stay whole",
        arguments: ["open the box\norder the parts", "of the lamp\non the desk", "£5 each\n£6 for two", "°C\n°F", "öl\nüben", "©甲\n©乙"])
    func words(_ markdown: String) {
        let html = LooseText.html("• 甲\n• 乙\n\n\(markdown)\n\n文。")
        for line in markdown.split(separator: "\n") { #expect(html.contains(line), "\(html)") }
    }
}
