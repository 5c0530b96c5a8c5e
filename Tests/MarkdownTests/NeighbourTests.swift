import Testing

/// What stands next to the marks that are mended and has to stay as it is.
@Suite("Neighbours of what is mended")
struct NeighbourTests {
    @Test(
        "emphasis around a number is emphasis",
        arguments: [
            ("**任务1**(10分)完成", "<p><strong>任务1</strong>(10分)完成</p>"), ("*M3*(10个)", "<p><em>M3</em>(10个)</p>"),
            ("**步骤1**2步", "<p><strong>步骤1</strong>2步</p>"), ("**90**(3)", "<p><strong>90</strong>(3)</p>"),
        ])
    func emphasis(_ markdown: String, _ html: String) { #expect(LooseText.html(markdown) == html) }

    @Test(
        "asterisks of measures stay",
        arguments: [
            "20 cm*30 cm*5 cm", "10元*3天*2人", "宽20*高30*厚5", "20英寸*30英寸*5", "300*200*3 mm", "M3*10 螺丝", "长*宽*高", "2**3",
        ])
    func measures(_ markdown: String) { #expect(LooseText.breaking(markdown) == "<p>\(markdown)</p>") }

    @Test(
        "asterisks before the words of a list of fields stay",
        arguments: [
            "*必填，*选填", "*123#，*67", "*姓名、*电话、*班级", "（*必填）（*选填）", "*甲；*乙", "拨 *123#，再拨 *67", "*必填/*选填",
        ])
    func fields(_ markdown: String) { #expect(LooseText.html(markdown) == "<p>\(markdown)</p>") }

    @Test(
        "emphasis with punctuation at its end stays emphasis",
        arguments: [
            ("*注意：*请", "<p><em>注意：</em>请</p>"), ("**你好，**世界", "<p><strong>你好，</strong>世界</p>"), ("*必填。*选填", "<p><em>必填。</em>选填</p>"),
            ("**（甲）**乙", "<p><strong>（甲）</strong>乙</p>"),
        ])
    func punctuated(_ markdown: String, _ html: String) { #expect(LooseText.html(markdown) == html) }

    @Test(
        "remarks in full-width brackets are no links",
        arguments: ["【附件】（见 b.pdf）", "【附件】（见b.pdf）", "【附件】（详见 b.pdf 第 2 页）", "[附件]（参见 b.pdf）"])
    func remarks(_ markdown: String) { #expect(LooseText.html(markdown) == "<p>\(markdown)</p>" && LooseText.names(markdown).isEmpty) }

    @Test(
        "addresses in full-width brackets are",
        arguments: ["【附件】（b.pdf）字", "[准备]（b.md）字", "【站】（https://a.example/）字", "【表】（表格 1.png）字", "【表】(../图/表.pdf)字"].filter {
            !$0.contains(" ")
        })
    func wideLinks(_ markdown: String) { #expect(LooseText.html(markdown).contains("href=")) }

    @Test(
        "a link whose words are its address keeps it",
        arguments: ["[（一）.md](（一）.md)", "[https://a.example/（一）](https://a.example/（一）)", "见[附件、一.pdf](附件、一.pdf)。"])
    func sameWords(_ markdown: String) {
        let html = LooseText.html(markdown)
        #expect(html.matches(of: #/href=/#).count == 1 && !html.contains("]("), "\(html)")
        #expect(html.contains(markdown.contains("https") ? "%EF%BC%89\"" : ".") && !html.contains("autolink"))
    }

    @Test(
        "hashes around a heading",
        arguments: [
            ("##台灯##", "<h2>台灯</h2>"), ("##C#", "<h2>C#</h2>"), ("###台灯 ###", "<h3>台灯</h3>"), ("## 台灯##", "<h2>台灯</h2>"),
            ("## C##", "<h2>C##</h2>"),
            ("##台灯#", "<h2>台灯#</h2>"),
        ])
    func hashes(_ markdown: String, _ html: String) { #expect(LooseText.html(markdown) == html) }

    @Test("three backticks far to the right begin no code") func indentedFences() {
        #expect(!LooseText.html("    ```\n\n甲 %%私%% 乙\n\n    ```\n\n%%私%%").contains("私"))
        #expect(!LooseText.html("- a\n\n      ```\n      %%码%%\n      ```\n\n%%私%%").contains("私"))
        #expect(LooseText.html("- a\n\n  ```\n  %%码%%\n  ```\n").contains("码"))
        #expect(LooseText.html("```\n    ```\n%%码%%\n```\n").contains("码"))
        #expect(LooseText.html("```\n- ```\n%%码%%\n```\n").contains("码"))
    }

    @Test("pairs in braces are text", arguments: ["config={key=value}，A={x=1}，main(){x=1}", "(a){color=red}", "{name=小明}", "`d`{k=v}"])
    func braces(_ markdown: String) { #expect(LooseText.html(markdown).contains("=") && LooseText.html(markdown).contains("{")) }

    @Test("two percent signs") func percent() {
        for text in ["printf(\"%d%%, %d%%\")", "温度%d%%和湿度%d%%。", "20%%～30%%", "20%%，速度 80%%"] {
            #expect(LooseText.html(text).contains("%%"))
        }
        for text in ["售价 300%%进价120%%元", "甲%%内部%%乙"] { #expect(!LooseText.html(text).contains("%%")) }
        for text in ["%%a%%b%%secret%%", "%%a%%d%%secret%%", "50%off%%secret%%", "50%d%%secret%%"] {
            #expect(!LooseText.html(text).contains("secret"))
        }
    }

    @Test("a width after a picture counts") func width() {
        #expect(!LooseText.html("![a](p.png){width=300}").contains("{"))
    }

    @Test("words between colons are words", arguments: ["比例:100:200", "键:key:值", "引脚:on:off", "日期:date:", "{:id: 1}", "a:on:b"])
    func colons(_ markdown: String) { #expect(LooseText.html(markdown) == "<p>\(markdown)</p>") }

    @Test(
        "brackets with backslashes are brackets",
        arguments: [
            ("\\[x\\] 做完了", "<p>[x] 做完了</p>"), ("\\[2024-05-01\\] 日志", "<p>[2024-05-01] 日志</p>"), ("\\[1-3\\]", "<p>[1-3]</p>"),
            ("\\[my\\_file\\]", "<p>[my_file]</p>"), ("\\[A/B\\]", "<p>[A/B]</p>"), ("\\[注：a=b\\]", "<p>[注：a=b]</p>"),
            ("\\(C++\\)", "<p>(C++)</p>"),
        ])
    func escaped(_ markdown: String, _ html: String) { #expect(LooseText.html(markdown) == html) }

    @Test(
        "formulas in brackets stay formulas",
        arguments: ["\\(y\\)", "\\(U = R*I*k\\)", "\\(x_1\\)", "\\[ \\frac{a}{b} \\]", "\\[E=mc^2\\]"])
    func formulas(_ markdown: String) { #expect(LooseText.html(markdown).contains("class=\"math")) }

    @Test(
        "sizes as people write them leave the address whole",
        arguments: ["![图](k.png =50%)", "![图](k.png =100px)", "![图](k.png =300*200)", "![图](k.png =300x)"])
    func sizes(_ markdown: String) { #expect(LooseText.html(markdown).contains("src=\"k.png\"")) }

    @Test("a site's root is taken out of addresses alone") func roots() {
        #expect(LooseText.html("用 {{ site.url }} 表示").contains("site.url"))
        #expect(LooseText.html("[a]({{ site.baseurl }}/b.md)").contains("href=\"/b.md\""))
    }
}
