extension Table.Kind {
    /// By the name after `\begin`.
    static let environments: [String: Table.Kind] = {
        var kinds: [String: Table.Kind] = [
            "matrix": .matrix, "pmatrix": .matrix.between("(", ")"), "bmatrix": .matrix.between("[", "]"),
            "Bmatrix": .matrix.between("{", "}"), "vmatrix": .matrix.between("|", "|"), "Vmatrix": .matrix.between("‖", "‖"),
            "smallmatrix": .smallMatrix, "psmallmatrix": .smallMatrix.between("(", ")"), "bsmallmatrix": .smallMatrix.between("[", "]"),
            "array": .array, "darray": .array, "tabular": .array, "subarray": .array, "cases": .cases.between("{", ""),
            "dcases": .cases.between("{", ""), "rcases": .cases.between("", "}"), "drcases": .cases.between("", "}"),
        ]
        for name in ["align", "aligned", "alignat", "alignedat", "eqnarray", "split", "flalign"] { kinds[name] = .aligned }
        for name in ["gather", "gathered", "multline", "multlined"] { kinds[name] = .gathered }
        for name in [
            "matrix", "pmatrix", "bmatrix", "Bmatrix", "vmatrix", "Vmatrix", "align", "alignat", "gather", "multline", "eqnarray",
            "flalign",
        ] {
            kinds[name + "*"] = kinds[name]
        }
        return kinds
    }()

    /// Environments that hold one formula and no table.
    static let plain: Set<String> = ["equation", "equation*", "math", "displaymath"]

    /// How many groups stand before the first cell that say nothing of the looks.
    static let groupsBefore: [String: Int] = ["alignat": 1, "alignat*": 1, "alignedat": 1]
}
