/// What pupils and their parents agree to.
extension Field {
    static let consent = Field(
        "consent", .answer(consentFields), zh: "同意公开", en: "Consent",
        help: (
            "是否已得到本人和家长的同意。是：公开、用化名、可以露脸；否：都不可以。也可以分项写。",
            "Whether pupil and parents agree. Yes: to publication, a pseudonym and faces; no: to nothing. Or say each by itself."
        ), isPrivate: true, aliases: ["同意"], ifUnreadable: .isKept, traits: [.notSearched])

    /// That of one member of a team.
    static let memberConsent = Field(
        "consent", .answer(consentFields), zh: "同意公开", en: "Consent",
        help: (
            "这位成员和家长是否同意；不写就看整个项目的 consent。",
            "Whether the member and the parents agree; left out, the project's consent counts."
        ), isPrivate: true, aliases: ["同意"], ifUnreadable: .isKept, traits: [.notSearched])

    private static let consentFields = [
        Field(
            "publish", .boolean, zh: "公开", en: "Publish",
            help: ("可以公开；写了别的而没写它，就是可以。", "To publication; yes, where only others are given."),
            isPrivate: true, ifUnreadable: .isKept),
        Field(
            "name", .choice(Term.nameForms), zh: "姓名", en: "Name",
            help: ("怎样署名；不写就是化名（shown_as）。", "How to be named; left out, by a pseudonym (shown_as)."), isPrivate: true, aliases: ["署名"],
            ifUnreadable: .isKept),
        Field(
            "face", .boolean, zh: "面部", en: "Face", help: ("照片里可以认出来；不写就是不可以。", "To photos in which one is recognised; left out, no."),
            isPrivate: true, aliases: ["人脸", "露脸", "faces"], ifUnreadable: .isKept),
        Field(
            "until", .date, zh: "有效期至", en: "Until", help: ("最后一天；过了就不再公开。", "The last day; after it nothing is published."),
            isPrivate: true, aliases: ["有效期", "截止"], ifUnreadable: .isKept),
        Field(
            "reference", .text, zh: "凭据", en: "Reference", help: ("纸质同意书的编号，不会公开。", "The number of the paper form; it is never published."),
            isPrivate: true, aliases: ["编号", "同意书"]),
    ]
}

extension Term {
    /// How somebody agrees to be named.
    static let nameForms = [
        Term("pseudonym", zh: "化名", en: "Pseudonym", aliases: ["昵称", "假名", "代称", "nickname", "shown_as"]),
        Term("given", zh: "本名", en: "Given name", aliases: ["真名", "实名", "真实姓名", "全名", "real", "real name", "full name", "name"]),
        Term("none", zh: "不署名", en: "Not named", aliases: ["不公开", "无", "匿名", "不写", "no", "false", "否", "anonymous"]),
    ]

    static let consentRules = [
        Term("named", zh: "写了团队的", en: "Those with a team"),
        Term("required", zh: "全部", en: "All", aliases: ["必须"]),
    ]
}
