import Formulas

extension Harness {
    /// A formula in TeX.
    static let formula = Harness(
        name: "formula",
        seeds: {
            Seeds.texts(
                #"\frac{-b \pm \sqrt[3]{b^2 - 4ac}}{2a} \quad \left( \frac ab \middle| x \right]_1^2"#,
                #"f(x) = \begin{cases} x^2, & x > 0 \\[2pt] -x & \text{其他 $a_1$} \end{cases} \tag{1}"#,
                #"\begin{array}{l|r} \hline a & b \\ c \over d & \displaystyle \sum\limits_{i=1}^n i \end{array}"#,
                #"\ce{2H2 + O2 ->[点燃][\Delta] 2H2O ^} \SI{9.8e3}{\metre\per\second\squared} \ang{30;15}"#,
                #"\vec{a} \not= \overbrace{\mathbb{R} \cancel{x}}^{n} \xrightarrow[b]{a} {n \choose k}'' %"#)
        },
        words: [
            "{", "}", "[", "]", "^", "_", "&", #"\\"#, "$", "'", "%", "~", #"\frac"#, #"\sqrt["#, #"\left("#, #"\right)"#, #"\middle|"#,
            #"\begin{"#, #"\end{"#,
            "cases}", "array}{c}", "aligned}", #"\hline"#, #"\over"#, #"\text{"#, #"\mathbf"#, #"\bf"#, #"\displaystyle"#, #"\ce{"#, "->[",
            "<=>", "^{2-}", "(aq)",
            #"\SI{"#, #"\num{"#, #"\si{\kilo\"#, #"\operatorname*{"#, #"\substack{"#, #"\limits"#, #"\not"#, #"\tag{"#, #"\hspace{1e9em}"#,
            #"\kern-1em"#, #"\color{"#,
            #"\underbrace"#, #"\big"#, "中", "，", "＝", "²", "₁₀", "′", "\u{0}", "\u{FFFD}", "1.5", "<b>", "]]>",
        ],
        fault: { bytes in
            var html = Array("<span class=\"math math-inline\">".utf8)
            let start = html.count
            let refusal = bytes.withUnsafeBufferPointer { TeX.write($0, isDisplay: bytes.count % 2 == 0, into: &html) }
            if let refusal {
                if html.count != start { return "a refused formula is written" }
                let place = refusal.place
                return place.lowerBound < 0 || place.upperBound > bytes.count ? "refused at \(place)" : nil
            }
            if html.count - start > 2_000 + 60 * bytes.count { return "\(html.count) bytes of \(bytes.count)" }
            return HTMLFaults.find(html + "</span>".utf8)
        })
}
