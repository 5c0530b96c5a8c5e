extension Language {
    static let openscad = Language(
        "openscad", aliases: ["scad"],
        Grammar(
            dialect: .openscad,
            traits: [.calls, .members, .dollarVariables],
            words: [
                WordList(.keyword, "each else for if intersection_for return"),
                WordList(.keyword, "use include", then: .namesModule),
                WordList(.keyword, "module function", then: .namesFunction),
                WordList(.builtin, "true false undef PI"),
                WordList(
                    .builtin,
                    """
                    abs acos asin assert assign atan atan2 ceil children chr circle color concat cos cross
                    cube cylinder difference dxf_cross dxf_dim dxf_linear_extrude echo exp floor group hull
                    import import_dxf intersection is_bool is_function is_list is_num is_string is_undef len
                    let linear_extrude ln log lookup max min minkowski mirror multmatrix norm offset ord
                    parent_module polygon polyhedron pow projection rands render resize rotate rotate_extrude
                    round scale search sign sin sphere sqrt square str surface tan text translate union
                    version version_num
                    """),
            ],
            nameBytes: "_",
            comments: [.line("//"), .block("/*", "*/")],
            strings: [StringRule("\"", spansLines: true)],
            operators: "*!#%-+=?/<>&|",
            special: "<$"
        ))
}
