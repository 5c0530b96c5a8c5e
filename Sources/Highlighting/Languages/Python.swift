extension Language {
    static let python = Language(
        "python", aliases: ["py", "python3", "py3", "pyi", "micropython", "circuitpython", "sage"],
        Grammar(
            dialect: .python,
            traits: [.calls, .members, .decorators],
            words: [
                WordList(
                    .keyword,
                    """
                    and as assert async await break continue del elif else except finally for global if
                    in is lambda nonlocal not or pass raise return try while with yield
                    """),
                WordList(.keyword, "def", then: .namesFunction),
                WordList(.keyword, "class", then: .namesType),
                WordList(.keyword, "import from", then: .namesModule),
                WordList(.keyword, "match case", then: .soft),
                WordList(
                    .builtin,
                    """
                    True False None self cls Ellipsis NotImplemented
                    abs aiter all any bin bool breakpoint bytearray bytes callable chr classmethod compile
                    complex delattr dict dir divmod enumerate eval filter float format frozenset getattr
                    globals hasattr hash hex id input int isinstance issubclass iter len list locals map
                    max memoryview min next object oct open ord pow print property range repr reversed
                    round set setattr slice sorted staticmethod str sum super tuple type vars zip __import__
                    """),
                WordList(
                    .builtin,
                    """
                    ArithmeticError AssertionError AttributeError BaseException BlockingIOError
                    BrokenPipeError BufferError BytesWarning ChildProcessError ConnectionAbortedError
                    ConnectionError ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError
                    EncodingWarning EnvironmentError Exception FileExistsError FileNotFoundError
                    FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning
                    IndentationError IndexError InterruptedError IsADirectoryError KeyError
                    KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError
                    NotADirectoryError NotImplementedError OSError OverflowError
                    PendingDeprecationWarning PermissionError ProcessLookupError RecursionError
                    ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration
                    StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError
                    TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError
                    UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError
                    """),
                WordList(
                    .variable,
                    """
                    __annotations__ __bases__ __class__ __closure__ __code__ __defaults__ __dict__ __doc__
                    __file__ __func__ __globals__ __kwdefaults__ __module__ __mro__ __name__ __objclass__
                    __qualname__ __self__ __slots__ __weakref__
                    """),
                WordList(.string, "u U b B", then: .prefix),
                WordList(.string, "r R rb rB Rb RB br bR Br BR", then: .rawPrefix),
                WordList(.string, "f F t T", then: .formatPrefix),
                WordList(
                    .string, "rf rF Rf RF fr fR Fr FR rt rT Rt RT tr tR Tr TR", then: .rawFormatPrefix),
            ],
            comments: [.line("#")],
            strings: [
                StringRule("\"", count: 3, spansLines: true, formats: true),
                StringRule("'", count: 3, spansLines: true, formats: true),
                StringRule("\"", formats: true),
                StringRule("'", formats: true),
            ],
            operators: "+-*/%=<>!&|^~.@",
            special: "@:!",
            escapable: "abfnrtv01234567xuUN\\\"'\n"
        ))
}
