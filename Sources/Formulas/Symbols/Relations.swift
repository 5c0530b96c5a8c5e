extension Symbol {
    static let relations = """
        leq ≤ le ≤ leqslant ⩽ leqq ≦ lt < geq ≥ ge ≥ geqslant ⩾ geqq ≧ gt > ne ≠ neq ≠ approx ≈ thickapprox ≈ approxeq ≊ equiv ≡
        sim ∼ thicksim ∼ backsim ∽ simeq ≃ cong ≅ backsimeq ⋍ propto ∝ varpropto ∝ ll ≪ gg ≫ lll ⋘ ggg ⋙ in ∈ isin ∈ ni ∋ owns ∋
        subset ⊂ sub ⊂ supset ⊃ subseteq ⊆ sube ⊆ supseteq ⊇ subseteqq ⫅ supseteqq ⫆ Subset ⋐ Supset ⋑ sqsubset ⊏ sqsupset ⊐ sqsubseteq ⊑
        sqsupseteq ⊒ parallel ∥ shortparallel ∥ perp ⊥ mid ∣ shortmid ∣ prec ≺ succ ≻ preceq ⪯ succeq ⪰ preccurlyeq ≼ succcurlyeq ≽
        because ∵ therefore ∴ models ⊨ vdash ⊢ dashv ⊣ vDash ⊨ Vdash ⊩ asymp ≍ doteq ≐ doteqdot ≑ risingdotseq ≓ fallingdotseq ≒
        triangleq ≜ coloneqq ≔ coloneq ≔ eqqcolon ≕ lesssim ≲ gtrsim ≳ lessgtr ≶ gtrless ≷ lesseqgtr ⋚ gtreqless ⋛ lessapprox ⪅
        gtrapprox ⪆ bowtie ⋈ smile ⌣ frown ⌢ between ≬ pitchfork ⋔ trianglelefteq ⊴ trianglerighteq ⊵ vartriangle △
        vartriangleleft ⊲ vartriangleright ⊳ eqcirc ≖ circeq ≗ bumpeq ≏ Bumpeq ≎ eqsim ≂ multimap ⊸
        vcentcolon : ratio : dblcolon ∷ coloncolon ∷ colonequals ≔ equalscolon ≕ eqcolon ≕ lessdot ⋖ gtrdot ⋗ gtreqqless ⪌ lesseqqgtr ⪋
        Join ⋈ smallsmile ⌣ smallfrown ⌢ curlyeqprec ⋞ curlyeqsucc ⋟ Doteq ≑ Vvdash ⊪ backepsilon ∍ supe ⊇ precsim ≾ succsim ≿ llless ⋘
        gggtr ⋙ eqslantless ⪕ eqslantgtr ⪖
        """

    static let negations = """
        notin ∉ notni ∌ nless ≮ ngtr ≯ nleq ≰ ngeq ≱ nleqslant ≰ ngeqslant ≱ lneq ⪇ gneq ⪈ lneqq ≨ gneqq ≩ nsim ≁ ncong ≇ nmid ∤
        nparallel ∦ nsubseteq ⊈ nsupseteq ⊉ subsetneq ⊊ supsetneq ⊋ subsetneqq ⫋ supsetneqq ⫌ nprec ⊀ nsucc ⊁ nvdash ⊬ nvDash ⊭
        ntriangleleft ⋪ ntriangleright ⋫ varsubsetneq ⊊ varsupsetneq ⊋ nleqq ≰ ngeqq ≱ nshortmid ∤ nshortparallel ∦ nsubseteqq ⊈ nsupseteqq ⊉ npreceq ⋠ nsucceq ⋡ nVDash ⊯
        ntrianglelefteq ⋬ ntrianglerighteq ⋭
        """

    static let arrows = """
        to → rightarrow → gets ← leftarrow ← leftrightarrow ↔ uparrow ↑ downarrow ↓ updownarrow ↕ Rightarrow ⇒ Leftarrow ⇐
        Leftrightarrow ⇔ Uparrow ⇑ Downarrow ⇓ Updownarrow ⇕ implies ⟹ impliedby ⟸ iff ⟺ longrightarrow ⟶ longleftarrow ⟵
        longleftrightarrow ⟷ Longrightarrow ⟹ Longleftarrow ⟸ Longleftrightarrow ⟺ mapsto ↦ longmapsto ⟼ hookrightarrow ↪ hookleftarrow ↩
        nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ rightharpoonup ⇀ rightharpoondown ⇁ leftharpoonup ↼ leftharpoondown ↽
        rightleftharpoons ⇌ leftrightharpoons ⇋ rightleftarrows ⇄ leftrightarrows ⇆ rightrightarrows ⇉ leftleftarrows ⇇ upuparrows ⇈
        downdownarrows ⇊ rightarrowtail ↣ leftarrowtail ↢ twoheadrightarrow ↠ twoheadleftarrow ↞ circlearrowleft ↺ circlearrowright ↻
        curvearrowleft ↶ curvearrowright ↷ leadsto ⇝ rightsquigarrow ⇝ dashrightarrow ⇢ dashleftarrow ⇠ nrightarrow ↛ nleftarrow ↚
        nleftrightarrow ↮ nRightarrow ⇏ nLeftarrow ⇍ nLeftrightarrow ⇎ rarr → larr ← harr ↔ uarr ↑ darr ↓ rArr ⇒ lArr ⇐ hArr ⇔ Rarr ⇒ Larr ⇐ Harr ⇔ dArr ⇓ uArr ⇑ Darr ⇓ Uarr ⇑
        lrarr ↔ lrArr ⇔ Lrarr ⇔ upharpoonleft ↿ upharpoonright ↾ downharpoonleft ⇃ downharpoonright ⇂ restriction ↾ Lsh ↰ Rsh ↱
        looparrowleft ↫ looparrowright ↬ Rrightarrow ⇛ Lleftarrow ⇚ leftrightsquigarrow ↭
        """

    static let upright = Set(words("↑ ↓ ↕ ⇑ ⇓ ⇕ ⇈ ⇊"))

    /// What `\not` makes of a sign; of others, the sign with a stroke over it.
    static let negated: [String: String] = Dictionary(
        uniqueKeysWithValues: pairs(
            """
            = ≠ ∈ ∉ ∋ ∌ < ≮ > ≯ ≤ ≰ ≥ ≱ ⩽ ≰ ⩾ ≱ ∼ ≁ ≃ ≄ ≅ ≇ ≈ ≉ ≡ ≢ ∣ ∤ ∥ ∦ ⊂ ⊄ ⊃ ⊅ ⊆ ⊈ ⊇ ⊉ ∃ ∄ → ↛ ← ↚ ↔ ↮ ⇒ ⇏ ⇐ ⇍ ⇔ ⇎ ≺ ⊀ ≻ ⊁ ⊢ ⊬ ⊨ ⊭ ⟹ ⇏ ⟺ ⇎
            """))
}
