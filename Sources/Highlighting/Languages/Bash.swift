extension Language {
    static let bash = Language(
        "bash", aliases: ["sh", "shell", "zsh", "ksh", "console", "shell-session", "terminal"],
        .shell(
            KeywordTable(
                [
                    WordList(
                        .keyword,
                        """
                        if fi else while done for then return function case select break continue until esac
                        elif
                        """),
                    // These stand behind other words: `for x in y; do`.
                    WordList(.keyword, "in do", then: .soft),
                    WordList(
                        .builtin,
                        """
                        . alias bg bind builtin caller cd command compgen complete declare dirs disown echo
                        enable eval exec exit export false fc fg getopts hash help history jobs kill let local
                        logout mapfile popd printf pushd pwd read readarray readonly set shift shopt source
                        suspend test time times trap true type typeset ulimit umask unalias unset wait
                        """),
                ], foldsCase: false)))
}
