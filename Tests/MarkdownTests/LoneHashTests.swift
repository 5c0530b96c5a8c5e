import Markdown
import Testing

@Suite("One hash without a blank")
struct LoneHashTests {
    @Test(
        "what is surely a heading",
        arguments: [
            "#Preparing\n\nFold it.", "#Step 1: Fold\n\nFold it.", "#What's next\nText.", "＃Preparing\n\nFold.", "#第一步 折\n\n折。",
            "#一、准备\n\n量。",
            "#1. 准备\n\n量。", "#步骤 2\n\n贴。", "#准备\n\n##剪\n\n剪。", "#第三章\n\n## 节\n\n文。", "#Parts list\n- one",
        ])
    func headings(_ markdown: String) {
        #expect(LooseText.html(markdown).hasPrefix("<h1>"))
        #expect(Set(LooseText.names(markdown)) == ["markdown-mended"])
        #expect(LooseText.names(LooseText.mended(markdown)).isEmpty)
        #expect(LooseText.html(LooseText.mended(markdown)) == LooseText.html(markdown))
    }

    @Test(
        "what isn't",
        arguments: [
            "#1 winner\n\nText.", "#hashtag #two\n\nText.", "#include <x>\n\nText.", "#3D打印 很好\n\n文。", "#MeToo\n\nText.",
            "#FF8800\n\nText.",
            "#TODO\n\nText.", "#C\n\nText.", "#Arduino #Sensor\n\nText.", "#hashtag\n\nText.", "#1.5 倍\n\n文。", "- #Preparing\n\nText.",
            "> #Preparing\n\nText.", "Text.\n\n#Preparing", "#define X 1\n\nText.", "`#Preparing`\n\nText.", "#Preparing.\n\nText.",
        ])
    func text(_ markdown: String) { #expect(!LooseText.html(markdown).contains("<h")) }

    @Test("after a heading without a blank, one hash is meant as one, too") func afterAnother() {
        #expect(LooseText.html("##剪\n\n剪。\n\n#准备\n\n量。").contains("<h1>准备</h1>"))
        #expect(LooseText.html("## 剪\n\n剪。\n\n#准备\n\n量。").contains("<p>#准备</p>"))
        #expect(LooseText.names("## 剪\n\n剪。\n\n#准备\n\n量。") == ["perhaps-markdown"])
    }

    @Test(
        "signs that headings of two hashes may begin with",
        arguments: ["##Parts", "##(optional) Parts", "##\"A\" and B", "##《书》", "＃＃Parts"])
    func more(_ markdown: String) {
        #expect(LooseText.html(markdown).hasPrefix("<h2>") && LooseText.names(markdown) == ["markdown-mended"])
    }

    @Test("tags of Bear are told of", arguments: ["#电路/台灯#", "#two words#", "#maker/lamp# #x#"]) func bear(_ markdown: String) {
        #expect(LooseText.names(markdown + "\n\n文。") == ["perhaps-markdown"])
        #expect(LooseText.html(markdown + "\n\n文。").contains("#"))
    }
}
