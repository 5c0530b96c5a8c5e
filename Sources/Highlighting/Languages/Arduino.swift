extension Language {
    static let arduino = Language(
        "arduino", aliases: ["ino", "pde"],
        Grammar(
            dialect: .cpp,
            traits: CFamily.traits,
            words: CFamily.words + CFamily.cppWords + [
                WordList(.type, "boolean byte word String array PROGMEM"),
                WordList(
                    .builtin,
                    """
                    HIGH LOW INPUT OUTPUT INPUT_PULLUP LED_BUILTIN DEC BIN HEX OCT PI HALF_PI TWO_PI
                    LSBFIRST MSBFIRST CHANGE FALLING RISING DEFAULT EXTERNAL INTERNAL
                    """),
            ],
            nameBytes: "_$",
            comments: CFamily.comments,
            strings: CFamily.strings,
            operators: CFamily.operators,
            special: "#"
        ))
}
