extension Language {
    static let yaml = Language("yaml", aliases: ["yml"], .yaml)
    static let toml = Language("toml", .settings(isLoose: false))
    static let ini = Language("ini", aliases: ["cfg", "conf", "properties", "editorconfig"], .settings(isLoose: true))
    static let diff = Language("diff", aliases: ["patch", "udiff"], .diff)
    static let gcode = Language("gcode", aliases: ["g-code", "nc", "cnc", "ngc"], .machineCode)
}
