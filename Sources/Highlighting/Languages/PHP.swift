extension Language {
    static let php = Language(
        "php", aliases: ["php3", "php4", "php5", "php7", "php8"],
        Grammar(
            dialect: .php,
            traits: [.calls, .members, .dollarVariables],
            words: [
                WordList(
                    .keyword,
                    """
                    abstract and array as break callable case catch clone continue declare default die do echo
                    else elseif empty enddeclare endfor endforeach endif endswitch endwhile enum eval exit
                    extends final finally fn for foreach from global goto if implements include include_once
                    instanceof insteadof isset list match namespace new not or parent print private protected
                    public readonly require require_once return static stdclass switch this throw try unset
                    use var while xor yield
                    """),
                WordList(.keyword, "function", then: .namesFunction),
                WordList(.keyword, "class interface trait", then: .namesType),
                WordList(.keyword, "const", then: .namesConstant),
                WordList(
                    .builtin,
                    """
                    true false null __class__ __dir__ __file__ __function__ __line__ __method__ __namespace__
                    __property__ __trait__ php_eol php_int_max php_int_min php_version php_os e_all e_error
                    e_warning e_parse e_notice
                    """),
            ],
            foldsCase: true,
            nameBytes: "_\\",
            comments: [.line("//"), .line("#"), .block("/*", "*/")],
            strings: [
                StringRule("\"", spansLines: true, interpolation: .php),
                StringRule("'", escapes: .raw, spansLines: true),
                StringRule("`", spansLines: true),
            ],
            operators: "~!%^&*+=|:.<>/@-?",
            special: "$<?#-:"
        ))
}
