import Diagnostics

extension Diagnostic {
    /// An item of `glossary.yml` that is no term with an explanation; the others are read all the same.
    static func notATerm(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.notATerm, at: place,
            Words(zh: "词汇表的这一条读不懂，页面上没有用它。", en: "This item of the glossary can't be read and is left out."),
            cure: Words(
                zh: "每个词一行：词、半角冒号、空格、解释，如 切缝: 激光烧掉的那一道缝。",
                en: "Write one word a line, a colon, a space and what it means, such as kerf: the strip that a laser burns away."))
    }

    static func termWithoutText(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.termWithoutText, at: place,
            Words(zh: "词汇「\(name)」没有解释。", en: "The term “\(name)” has no explanation."),
            cure: Words(zh: "在它下面写 text: 和解释。", en: "Write text: below it, with what it means."))
    }

    static func termGivenTwice(_ name: String, _ other: String, firstAt first: SourcePlace, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.termGivenTwice, at: place,
            Words(
                zh: "「\(name)」已经是词汇「\(other)」的名字，这一个不起作用。", en: "“\(name)” is a name of the term “\(other)” already; this one does nothing."
            ),
            cure: Words(zh: "两条合成一条，或者改一个名字。", en: "Make one of the two, or give one another name."),
            related: [Related(at: first, Words(zh: "先写的是这一个。", en: "This one comes first."))])
    }

    /// A single letter or character stands in texts too often to mean a term.
    static func termNameShort(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.termNameShort, at: place,
            Words(
                zh: "「\(name)」只有一个字，正文里不标它，只列在词汇表里。",
                en: "“\(name)” is a single character: texts don't mark it, only the glossary lists it."),
            cure: Words(zh: "写成两个字以上的词。", en: "Write a word of two characters or more."))
    }

    static func termNameLong(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.termNameLong, at: place,
            Words(zh: "「\(name.prefix(20))…」太长，正文里不标它。", en: "“\(name.prefix(20))…” is too long, so texts don't mark it."),
            cure: Words(zh: "名字写短，其余写进解释。", en: "Shorten the name and say the rest in the explanation."))
    }

    static func termTextCut(_ name: String, most: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.termTextCut, at: place,
            Words(
                zh: "词汇「\(name)」的解释超过 \(most) 个字，后面的没有显示。",
                en: "The explanation of “\(name)” has more than \(most) characters; the rest is not shown."),
            cure: Words(zh: "写成一两句话；要讲更多，另写一页。", en: "Say it in a sentence or two; for more, write a page."))
    }

    static func tooManyTerms(_ count: Int, most: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.tooManyTerms, at: place,
            Words(
                zh: "词汇表有 \(count) 条，从这一行起没有读：最多 \(most) 条。",
                en: "The glossary has \(count) terms; from this line on they are not read, since it may have \(most)."),
            cure: Words(zh: "删掉不用的词。", en: "Take out terms that no text uses."))
    }

    /// The page that lists the terms has no place, since an entry of the writer's has its name.
    public static func glossaryWithoutPage(_ path: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.glossaryWithoutPage, at: place,
            Words(
                zh: "「\(path)」占了词汇表的网址，所以没有词汇表页，正文里也不标词。",
                en: "“\(path)” has the address of the glossary, so that there is no page of terms, and texts don't mark them."),
            cure: Words(zh: "把那个文件改名，如 about-words.md。", en: "Give that file another name, such as about-words.md."))
    }
}
