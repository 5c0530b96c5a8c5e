import Markdown
import Testing

/// Emphasis beside scripts without Latin letters, and around nothing but signs.
@Suite struct ForeignScriptTests {
    @Test(arguments: [
        ("한국어**(강조)**입니다", "<strong>(강조)</strong>"), ("русский**«текст»**слово", "<strong>«текст»</strong>"),
        ("русский**(текст)**слово", "<strong>(текст)</strong>"), ("ภาษา**(เน้น)**ไทย", "<strong>(เน้น)</strong>"),
        ("ελληνικά**(έμφαση)**λέξη", "<strong>(έμφαση)</strong>"), ("العربية**(تأكيد)**كلمة", "<strong>(تأكيد)</strong>"),
        ("русский**100%**слово", "<strong>100%</strong>"), ("**«Привет!»**слово", "<strong>«Привет!»</strong>"),
        ("хорошо**!**да", "<strong>!</strong>"), ("한국어*(강조)*입니다", "<em>(강조)</em>"), ("한국어~~(강조)~~입니다", "<del>(강조)</del>"),
        ("한국어==(강조)==입니다", "<mark>(강조)</mark>"), ("한국어**`a`**입니다", "<strong><code>a</code></strong>"),
    ])
    func marksBesideThemEmphasise(_ markdown: String, _ expected: String) {
        #expect(LooseText.html(markdown).contains(expected))
        #expect(LooseText.names(markdown).isEmpty)
    }

    @Test(arguments: [
        "файл*(а).txt и файл*(б).txt", "тест**, слово**, конец", "х*(а+б)*у", "2**(3)**4", "a**(b)**c", "foo**\"bar\"**baz",
        "слово_(текст)_слово",
    ])
    func othersStayAsTheyAre(_ markdown: String) {
        let html = LooseText.html(markdown)
        #expect(!html.contains("<strong>") && !html.contains("<em>"))
    }

    @Test(arguments: [
        ("甲*？*乙", "甲<em>？</em>乙"), ("甲*！*乙", "甲<em>！</em>乙"), ("甲*。*乙", "甲<em>。</em>乙"), ("选*？*还是*！*", "选<em>？</em>还是<em>！</em>"),
        ("甲*？！*乙", "甲<em>？！</em>乙"),
    ])
    func signsAlone(_ markdown: String, _ expected: String) { #expect(LooseText.html(markdown).contains(expected)) }

    @Test(arguments: ["姓名*、班级*", "必填*，*选填", "王*？李*？"])
    func starsOfRemarks(_ markdown: String) { #expect(!LooseText.html(markdown).contains("<em>")) }

    @Test(arguments: [
        ("**2***3*", "<strong>2</strong><em>3</em>"), ("*2***3**", "<em>2</em><strong>3</strong>"),
        ("**3***4* = 12", "<strong>3</strong><em>4</em> = 12"),
    ])
    func seamsBetweenNumbers(_ markdown: String, _ expected: String) { #expect(LooseText.html(markdown).contains(expected)) }

    @Test(arguments: ["139***1234", "电话 **139***1234**", "2***3"])
    func masksStay(_ markdown: String) { #expect(LooseText.html(markdown).contains("***")) }
}
