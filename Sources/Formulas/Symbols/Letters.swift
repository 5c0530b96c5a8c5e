extension Symbol {
    static let letters = """
        alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ varkappa ϰ lambda λ mu μ
        nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω
        digamma ϝ imath ı jmath ȷ ell ℓ varGamma Γ varDelta Δ varTheta Θ varLambda Λ varXi Ξ varPi Π varSigma Σ varUpsilon Υ varPhi Φ
        varPsi Ψ varOmega Ω
        """

    static let values = """
        Alpha Α Beta Β Gamma Γ Delta Δ Epsilon Ε Zeta Ζ Eta Η Theta Θ Iota Ι Kappa Κ Lambda Λ Mu Μ Nu Ν Xi Ξ Omicron Ο Pi Π Rho Ρ
        Sigma Σ Tau Τ Upsilon Υ Phi Φ Chi Χ Psi Ψ Omega Ω infty ∞ infin ∞ partial ∂ nabla ∇ hbar ℏ hslash ℏ Re ℜ Im ℑ wp ℘ aleph ℵ beth ℶ
        emptyset ∅ varnothing ∅ empty ∅ forall ∀ exists ∃ exist ∃ nexists ∄ neg ¬ lnot ¬ angle ∠ measuredangle ∡ sphericalangle ∢
        triangle △ square □ Box □ Diamond ◊ lozenge ◊ blacksquare ■ blacktriangle ▲ triangledown ▽ bigstar ★ degree ° celsius ℃
        prime ′ backprime ‵ top ⊤ bot ⊥ checkmark ✓ surd √ flat ♭ natural ♮ sharp ♯ clubsuit ♣ diamondsuit ♢ heartsuit ♡ spadesuit ♠
        S § P ¶ pounds £ yen ¥ copyright © mho ℧ complement ∁ diagup ╱ diagdown ╲ dag † dagger † ddag ‡ ddagger ‡ ohm Ω
        N ℕ Z ℤ Q ℚ R ℝ reals ℝ Complex ℂ cnums ℂ natnums ℕ parallelogram ▱ circledR ® maltese ✠ Finv Ⅎ Bbbk 𝕜 eth ð gimel ℷ daleth ℸ real ℜ image ℑ weierp ℘ Reals ℝ
        sect § clubs ♣ diamonds ♢ hearts ♡ spades ♠ blacklozenge ⧫ blacktriangleright ▶ blacktriangleleft ◀ blacktriangledown ▼ Game ⅁
        textdegree ° textellipsis … textasciitilde ~ textbackslash \\ textbar | textless < textgreater > textunderscore _ textdollar $
        textregistered ® textsterling £ AA Å aa å ss ß
        """

    /// Names that stand before what they are of.
    static let functions = """
        sin cos tan cot sec csc arcsin arccos arctan arccot arcsec arccsc sinh cosh tanh coth sh ch th log ln lg lb exp arg deg dim hom
        ker tg ctg cotg cosec arctg arcctg sgn
        """

    static let functionsWithLimits = """
        lim lim limsup lim_sup liminf lim_inf varlimsup lim_sup varliminf lim_inf max max min min sup sup inf inf det det gcd gcd Pr Pr
        argmax arg_max argmin arg_min injlim inj_lim projlim proj_lim lcm lcm
        """
}
