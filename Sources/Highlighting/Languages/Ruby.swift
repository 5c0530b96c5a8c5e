extension Language {
    static let ruby = Language(
        "ruby", aliases: ["rb", "gemfile", "rake"],
        Grammar(
            dialect: .ruby,
            traits: [.calls, .members, .regexes],
            words: [
                WordList(
                    .keyword,
                    """
                    BEGIN END alias and attr attr_accessor attr_reader attr_writer begin break case catch
                    defined? do else elsif end ensure extend for if in include initialize loop module_function
                    new next not or private protected public raise redo rescue retry return super then throw
                    undef unless until when while yield
                    """),
                WordList(.keyword, "def", then: .namesFunction),
                WordList(.keyword, "class", then: .namesType),
                WordList(.keyword, "module", then: .namesModule),
                WordList(.builtin, "true false nil self __FILE__ __LINE__ __dir__ __method__"),
                WordList(
                    .builtin,
                    """
                    Array Float Integer String abort at_exit autoload binding block_given? caller chomp chop
                    clone display dup eval exec exit fail fork format freeze frozen? gets global_variables
                    gsub hash id inspect instance_of? is_a? kind_of? lambda load local_variables method
                    method_missing methods name object_id open p print printf proc putc puts rand readline
                    readlines require require_relative respond_to? scan select send sleep split sprintf srand
                    sub syscall system test to_a to_s trap warn
                    """),
            ],
            comments: [.line("#")],
            strings: [
                StringRule("\"", spansLines: true, interpolation: .hashBrace),
                StringRule("'", escapes: .raw, spansLines: true),
                StringRule("`", spansLines: true, interpolation: .hashBrace),
            ],
            operators: "+-*/%=<>!&|^~.[]",
            special: "@$:%/?<=",
            escapable: "abefnrstv0123456789xu\\\"'`#\n"
        ))
}
