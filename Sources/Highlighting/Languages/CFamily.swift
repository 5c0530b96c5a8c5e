/// What C, C++ and Arduino have in common.
enum CFamily {
    static let keywords = """
        alignas alignof asm auto break const constexpr continue default do else extern for goto
        if inline register restrict return sizeof static static_assert switch thread_local typedef typeof
        typeof_unqual volatile while __inline _inline __restrict __attribute__ __asm__ __volatile__ __asm
        __int8 __int16 __int32 __int64 __wchar_t __stdcall __cdecl __fastcall __declspec __try __except
        __finally __forceinline _Pragma
        """

    static let types = """
        bool char double float int long short signed unsigned void _BitInt __int128
        size_t ssize_t off_t wchar_t ptrdiff_t sig_atomic_t fpos_t clock_t time_t va_list jmp_buf FILE DIR
        div_t ldiv_t mbstate_t wctrans_t wint_t wctype_t
        int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t int_least8_t int_least16_t
        int_least32_t int_least64_t uint_least8_t uint_least16_t uint_least32_t uint_least64_t int_fast8_t
        int_fast16_t int_fast32_t int_fast64_t uint_fast8_t uint_fast16_t uint_fast32_t uint_fast64_t
        intptr_t uintptr_t intmax_t uintmax_t clockid_t cpu_set_t dev_t gid_t id_t ino_t key_t mode_t
        nfds_t pid_t siginfo_t sigset_t socklen_t timer_t uid_t
        atomic_bool atomic_char atomic_int atomic_uint atomic_long atomic_ulong atomic_llong atomic_ullong
        atomic_size_t
        """

    static let strings = [StringRule("\""), StringRule("'")]
    static let comments: [CommentRule] = [.line("//"), .block("/*", "*/")]
    static let operators = "~!%^&*+=|?:<>/-"
    static let constants = "true false NULL nullptr"
    static let traits: Traits = [.calls, .members, .directives, .quotedDigits]

    static let words = [
        WordList(.keyword, keywords),
        WordList(.keyword, "struct union enum", then: .namesType),
        WordList(.keyword, "case", then: .namesConstant),
        WordList(.type, types),
        WordList(.builtin, constants),
        WordList(.string, "L u U u8", then: .prefix),
    ]

    static let cppWords = [
        WordList(
            .keyword,
            """
            and and_eq bitand bitor catch co_await co_return co_yield compl const_cast consteval constinit
            decltype delete dynamic_cast explicit export final friend import module mutable new noexcept
            not not_eq operator or or_eq override private protected public reinterpret_cast
            requires static_cast template this throw throws try typeid using virtual xor xor_eq
            """),
        WordList(.keyword, "class concept typename", then: .namesType),
        WordList(.keyword, "namespace", then: .namesModule),
        WordList(.type, "char8_t char16_t char32_t"),
        WordList(.string, "R LR uR UR u8R", then: .delimitedPrefix),
    ]
}
