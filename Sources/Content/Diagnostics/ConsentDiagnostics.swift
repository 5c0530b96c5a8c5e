import Diagnostics

extension Diagnostic {
    /// A whole entry is held back, since nobody whom it is about has agreed.
    static func withoutConsent(_ entry: Entry, _ state: Consent.State, at place: SourcePlace) -> Diagnostic {
        let title = entry.title
        let reason =
            switch state {
            case .refused where entry["consent"]?.text != nil:
                Words(zh: "consent 写的是不是同意，没有读懂", en: "what consent says can't be read as a yes")
            case .refused: Words(zh: "写着不同意公开", en: "consent is refused")
            case .expired(let day): Words(zh: "公开的同意只到 \(day)", en: "the consent ran out on \(day)")
            case .missing, .given: Words(zh: "还没有写是否同意公开", en: "nothing says that those who made it agree")
            }
        return Diagnostic(
            ContentDiagnostics.withoutConsent, at: place,
            Words(zh: "「\(title)」没有发布：\(reason.zh)。", en: "“\(title)” is not published: \(reason.en)."),
            cure: Words(
                zh: "本人和家长都同意以后，在页首写 consent: true；只有几位同意，就写在 team 里这几位的下面。不公开就不用改。",
                en:
                    "Once pupils and parents agree, write consent: true in the head; if only some do, write it below their names in team. Leave it to keep the page off the site."
            ))
    }

    /// One member of a team is not named, though others are.
    static func memberLeftOut(_ member: TeamMember, at place: SourcePlace) -> Diagnostic {
        let day: Day? = if case .expired(let day) = member.state { day } else { nil }
        return Diagnostic(
            ContentDiagnostics.memberLeftOut, at: place,
            day.map { day in
                Words(
                    zh: "这位成员的同意只到 \(day)，网页上不再有这位成员。",
                    en: "This member's consent ran out on \(day): the page no longer names them.")
            }
                ?? Words(
                    zh: "没有写这位成员是否同意公开，网页上没有这位成员。", en: "Nothing says that this member agrees: the page doesn't name them."),
            cure: day == nil
                ? Words(
                    zh: "本人和家长同意以后，在这位成员下面写 consent: true；不同意就写 consent: false。",
                    en: "Once pupil and parents agree, write consent: true below the member; if they don't, consent: false.")
                : Words(
                    zh: "再问一次：同意就把 until 改成新的日子；不同意就写 consent: false。",
                    en: "Ask again: if they agree, write a new day under until; if they don't, consent: false."))
    }

    /// Members of a team agree to be named by a pseudonym, and none is given.
    static func membersNotNamed(_ names: [String], showFaces: Bool, at place: SourcePlace) -> Diagnostic {
        let face = showFaces ? ", face: true" : ""
        let few = names.prefix(6)
        let members = few.map { "{name: \(FlowText.word($0)), shown_as: …}" }.joined(separator: ", ") + (names.count > 6 ? ", …" : "")
        return Diagnostic(
            ContentDiagnostics.memberNotNamed, at: place,
            Words(
                zh: "网页上没有写团队里这 \(names.count) 位的名字：没有写同意公开真名（consent 里没有 name: given），也没有写化名（shown_as）。",
                en:
                    "The page doesn't name \(names.count) of the team: nothing agrees to real names (consent has no name: given), and there is no pseudonym (shown_as)."
            ),
            cure: Words(
                zh:
                    "用化名，就改成（… 换成化名）：team: [\(members)]；本人和家长同意写真名，就把 consent 那一行改成 consent: {name: given\(face)}；不想写名字，就改成 consent: {name: none\(face)}",
                en:
                    "For pseudonyms, write them in place of …: team: [\(members)]; where pupils and parents agree to real names, write consent: {name: given\(face)} for the consent line; for no names at all, consent: {name: none\(face)}."
            ))
    }

    /// An author is a student whose own page is held back.
    static func pupilLeftOut(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.authorLeftOut, at: place,
            Words(
                zh: "这位同学在 people/ 里的页面没有同意公开，这里也不署名。",
                en: "This pupil's own page in people/ has no consent to be published: they are not named here either."),
            cure: Words(
                zh: "本人和家长同意以后，在 people/ 里这位同学的页首写 consent: {name: given}（用化名就写 consent: true）；不同意，就把名字从 authors 里删掉。",
                en:
                    "Once pupil and parents agree, write consent: {name: given} in the head of their page in people/ (consent: true for a pseudonym); if they don't, take the name out of authors."
            ))
    }

    /// The pictures of an entry show faces, and not everybody has agreed to that.
    static func facesWithoutConsent(_ entry: Entry, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.facesWithoutConsent, at: place,
            Words(
                zh: "「\(entry.title)」的照片没有发布：照片里认得出人，而不是每个人都同意露脸。文字照常发布。",
                en: "The photos of “\(entry.title)” are not published: they show faces, and not everybody agrees to that. The text is."),
            cure: Words(
                zh: "每位都同意露脸，就在页首写 consent: true，或在每位成员下写 consent: {face: true}；换成认不出人的照片，就删掉 faces。",
                en:
                    "If everybody agrees, write consent: true in the head, or consent: {face: true} below each member; or take photos that show no faces and delete faces."
            ))
    }

    /// A file that is said to show somebody is not there, so that nothing can be held back.
    static func photoNotFound(_ written: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.photoNotFound, at: place,
            Words(
                zh: "找不到照片「\(written)」；拍到这位成员的照片要是叫别的名字，现在还在网站上。",
                en: "There is no photo “\(written)”; if the one that shows this member has another name, it is still on the site."),
            cure: Words(
                zh: "照着文件夹里的名字改正；照片已经撤下删掉的，把它从这里拿掉。",
                en: "Write the name as it stands in the folder; of a photo that was withdrawn and deleted, take the name out."))
    }
}
