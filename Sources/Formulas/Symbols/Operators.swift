extension Symbol {
    static let binaries = """
        pm ± mp ∓ times × div ÷ cdot ⋅ ast ∗ star ⋆ circ ∘ bullet ∙ centerdot ⋅ oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ boxplus ⊞
        boxminus ⊟ boxtimes ⊠ boxdot ⊡ cup ∪ cap ∩ uplus ⊎ sqcup ⊔ sqcap ⊓ setminus ∖ smallsetminus ∖ wedge ∧ land ∧ and ∧ vee ∨ lor ∨
        barwedge ⊼ veebar ⊻ wr ≀ amalg ⨿ diamond ⋄ bigtriangleup △ bigtriangledown ▽ triangleleft ◃ triangleright ▹ bigcirc ◯ plusmn ±
        ltimes ⋉ rtimes ⋊ dotplus ∔ intercal ⊺ Cap ⋒ Cup ⋓ doublecap ⋒ doublecup ⋓ curlyvee ⋎ curlywedge ⋏
        divideontimes ⋇ circledast ⊛ circledcirc ⊚ circleddash ⊝ lhd ⊲ rhd ⊳ unlhd ⊴ unrhd ⊵ bull ∙ sdot ⋅ doublebarwedge ⩞
        """

    static let largeOperators = """
        sum ∑ prod ∏ coprod ∐ bigcup ⋃ bigcap ⋂ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ bigotimes ⨂ bigodot ⨀ biguplus ⨄ bigsqcup ⨆
        """

    static let integrals = "int ∫ iint ∬ iiint ∭ iiiint ⨌ oint ∮ oiint ∯ oiiint ∰ intop ∫ smallint ∫"

    static let dots = "ldots … dots … dotsc … dotso … cdots ⋯ dotsb ⋯ dotsm ⋯ dotsi ⋯ vdots ⋮ ddots ⋱ iddots ⋰ adots ⋰ mathellipsis …"

    static let openings = "lbrace { langle ⟨ lang ⟨ lvert | lVert ‖ lceil ⌈ lfloor ⌊ lbrack [ lparen ( lgroup ⟮ llbracket ⟦ ulcorner ⌜"

    static let closings = "rbrace } rangle ⟩ rang ⟩ rvert | rVert ‖ rceil ⌉ rfloor ⌋ rbrack ] rparen ) rgroup ⟯ rrbracket ⟧ urcorner ⌝"

    /// What may stand after `\left` or `\big` besides brackets.
    static let otherDelimiters = """
        vert | Vert ‖ | ‖ { { } } backslash ∖ uparrow ↑ downarrow ↓ updownarrow ↕ Uparrow ⇑ Downarrow ⇓ Updownarrow ⇕ lt ⟨ gt ⟩
        """

    static let delimiters: [String: String] = {
        let lists = [openings, closings, otherDelimiters].flatMap(pairs)
        return Dictionary(lists) { first, _ in first }
    }()
}
