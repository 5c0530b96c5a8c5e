import Content
import HTML
import Portal
import Services
import Templates

extension Presentation {
    static let event = Presentation(
        "event", zh: "活动", en: "An event",
        sections: [
            .mode, .signupLink, .eventDates, .capacity, .signupWords,
            .panel(
                "trainings", zh: "可以通过的培训", en: "The trainings it gives", "event.trainings", type: "training", references: "trainings",
                note: { $0.note(ofTraining: $1) }),
            .cards("made", zh: "在这里做出的作品", en: "What was made there", "event.made", type: "project", backlinks: "made_here"),
            .access(fields: ["space", "campus", "mentors", "service"], AccessManner(isDated: true)),
        ]
    ).with {
        $0.schema = Schema("Event") { $0.event(&$1) }
        $0.listing.isAgenda = true
    }
}

/// What an event says of itself.
extension PageSection {
    /// Whether it is online or at the library.
    static let mode = PageSection(fields: ["mode"]) { page in
        page.entry["mode"]?.term.flatMap {
            .marks([.mark(page.words.text($0.label), icon: $0.id == "virtual" ? "globe" : "pin")])
        }
    }

    fileprivate static let signupLink = PageSection(
        [.text("signup_url", zh: "报名网址", en: "Where to sign up")], fields: ["signup"]
    ) { page in
        guard case .form(let signup) = page.entry.signUp else { return nil }
        return .value("signup_url", .text(page.context.filledForm(signup, title: page.entry.title)))
    }

    fileprivate static let signupWords = PageSection { page in
        guard case .words(let signup) = page.entry.signUp else { return nil }
        return .facts(page.fact("form", "fact.signup", .value(signup)))
    }
}
