import Testing

@testable import Formulas

@Suite("Chemistry")
struct ChemistryTests {
    @Test(
        "formulas, charges and isotopes",
        arguments: [
            ("H2O", "msub(H,2)O"), ("SO4^2-", "Smsubsup(O,4,2−)"), ("Na+", "msup(Na,+)"), ("Cl-", "msup(Cl,−)"), ("Fe^{3+}", "msup(Fe,3+)"),
            ("Ca(OH)2", "Ca(OHmsub(),2)"), ("[Cu(NH3)4]^2+", "[Cu(Nmsub(H,3)msub(),4)msup(],2+)"), ("^{227}_{90}Th", "msubsup(,90,227)Th"),
            ("^14_6C", "msubsup(,6,14)C"), ("^{14}C", "msup(,14)C"), ("CuSO4*5H2O", "CuSmsub(O,4)⋅5msub(H,2)O"),
            ("CuSO4.5H2O", "CuSmsub(O,4)⋅5msub(H,2)O"), ("CH2=CH2", "Cmsub(H,2)=Cmsub(H,2)"), ("HC#CH", "HC≡CH"),
            ("CH3-CH3", "Cmsub(H,3)−Cmsub(H,3)"),
            ("e-", "msup(e,−)"), ("C_{n}H_{2n+2}", "msub(C,n)msub(H,2n+2)"), ("NH4+", "Nmsubsup(H,4,+)"),
        ])
    func formulas(_ text: String, _ structure: String) { #expect(MathML.structure("\\ce{\(text)}") == structure) }

    @Test(
        "equations",
        arguments: [
            ("2H2 + O2 -> 2H2O", "2msub(H,2)+msub(O,2)→2msub(H,2)O"),
            ("2H2 + O2 ->[点燃] 2H2O", "2msub(H,2)+msub(O,2)mover(→,点燃)2msub(H,2)O"),
            ("N2 + 3H2 <=>[高温、高压][催化剂] 2NH3", "msub(N,2)+3msub(H,2)munderover(⇌,催化剂,高温、高压)2Nmsub(H,3)"),
            ("CaCO3 ->[\\Delta] CaO + CO2 ^", "CaCmsub(O,3)mover(→,Δ)CaO+Cmsub(O,2)↑"),
            ("Ba^2+ + SO4^2- -> BaSO4 v", "msup(Ba,2+)+Smsubsup(O,4,2−)→BaSmsub(O,4)↓"),
            ("H2O(l) <=> H+(aq) + OH-(aq)", "msub(H,2)O(l)⇌msup(H,+)(aq)+Omsup(H,−)(aq)"), ("1/2 O2", "mfrac(1,2)msub(O,2)"),
            ("2Na + 2H2O = 2NaOH + H2 ^", "2Na+2msub(H,2)O=2NaOH+msub(H,2)↑"), ("n CO2", "nCmsub(O,2)"), ("A $x^2$ B", "Amsup(x,2)B"),
            ("2H2O ==[通电] 2H2 ^ + O2 ^", "2msub(H,2)Omover(=,通电)2msub(H,2)↑+msub(O,2)↑"), ("A <- B", "A←B"), ("A <-> B", "A↔B"),
        ])
    func equations(_ text: String, _ structure: String) { #expect(MathML.structure("\\ce{\(text)}") == structure) }

    @Test(
        "what is wrong in one is told",
        arguments: [("->[a", Refusal.Reason.missingArgument("[")), ("A^2^3", .doubleScript), ("\\foo", .unknownCommand("foo"))])
    func refusals(_ text: String, _ reason: Refusal.Reason) { #expect(MathML.reason("\\ce{\(text)}") == reason) }
}
