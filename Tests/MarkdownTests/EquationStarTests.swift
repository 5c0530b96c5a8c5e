import Testing

@Suite("Stars in equations of words")
struct EquationStarTests {
    @Test(
        "they multiply",
        arguments: [
            "动力*动力臂=阻力*阻力臂", "体积=底面积*高，质量=体积*密度", "体积=长度*宽度*高度", "长度*宽度*高度=体积", "总价＝单价*数量，合计＝总价*折扣",
            "底面积*高", "电压*电流=功率，功率*时间=电能", "尺寸（长度*宽度*厚度）", "直径*高度*2", "a*3*b", "x*2*y=z", "2*x*4", "总价=单价*(数量+1)，邮费=重量*单价",
        ])
    func signs(_ markdown: String) {
        #expect(LooseText.html(markdown) == "<p>\(markdown)</p>")
        #expect(LooseText.names(markdown).isEmpty)
    }

    @Test(
        "Greek letters are multiplied, too",
        arguments: ["R=ρ*L/S，S=π*d*d/4", "压强 ρ*g*h 与浮力 ρ*g*V", "2*α+3*β", "ω*t 和 λ*f", "μ*m*g，ε*S", "σ*(T1+T2)*2"])
    func greek(_ markdown: String) { #expect(LooseText.html(markdown) == "<p>\(markdown)</p>") }

    @Test(
        "and emphasised where marks stand around them",
        arguments: [
            ("密度*ρ*是常数", "<p>密度<em>ρ</em>是常数</p>"), ("*ρ* 和 *V*", "<p><em>ρ</em> 和 <em>V</em></p>"),
            ("λέξη*έμφαση*λέξη", "<p>λέξη<em>έμφαση</em>λέξη</p>"),
        ])
    func greekEmphasis(_ markdown: String, _ expected: String) { #expect(LooseText.html(markdown) == expected) }

    @Test(
        "beside an equation they emphasise as before",
        arguments: [
            ("请记住*速度=路程/时间*这个公式", "<p>请记住<em>速度=路程/时间</em>这个公式</p>"), ("用*F=ma*计算", "<p>用<em>F=ma</em>计算</p>"),
            ("当x=3时*一定*要检查", "<p>当x=3时<em>一定</em>要检查</p>"), ("*甲，乙=丙*丁", "<p><em>甲，乙=丙</em>丁</p>"),
            ("第*2*步", "<p>第<em>2</em>步</p>"), ("这里*要强调*一下", "<p>这里<em>要强调</em>一下</p>"),
            ("**体积=底面积*高**", "<p><strong>体积=底面积*高</strong></p>"), ("按*a*键", "<p>按<em>a</em>键</p>"),
        ])
    func neighbours(_ markdown: String, _ expected: String) { #expect(LooseText.html(markdown) == expected) }
}
