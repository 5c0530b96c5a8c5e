import Content
import HTML
import Portal
import Services

/// What one learns and makes: tutorials, guides, questions, paths, trainings, resources, things.
extension StructuredData {
    /// A tutorial with its steps, tools and supplies.
    func howTo(_ json: inout JSONText) {
        json.member("totalTime", duration)
        learning(&json)
        let work = makerspace.work(page.group)
        json.list("tool", work?.tools ?? []) { named("HowToTool", $1, &$0) }
        json.list("supply", work?.materials ?? []) { json, need in
            if let material = need.material {
                named("HowToSupply", material, &json)
            } else {
                json.member("@type", "HowToSupply")
                json.member("name", need.name)
            }
            guard let quantity = need.quantity else { return }
            json.key("requiredQuantity")
            json.object { json in
                json.member("@type", "QuantitativeValue")
                json.member("value", quantity)
                json.member("unitText", need.unit)
            }
        }
        let outline = entry.document.outline
        json.list("step", Array(StepHeadings.find(in: outline).enumerated())) { json, step in
            let heading = outline[step.element]
            json.member("@type", "HowToStep")
            json.member("position", step.offset + 1)
            json.member("name", String(Substring(heading.title.utf8.dropFirst(StepHeadings.labelLength(of: heading.title)))))
            json.member("url", address.map { $0 + "#" + heading.id })
        }
    }

    /// What a text that teaches says of itself.
    func learning(_ json: inout JSONText) {
        json.member("learningResourceType", page.presentation.layout)
        json.member("timeRequired", duration)
        let grades = entry["grades"]?.grades ?? []
        json.member("educationalLevel", grades.isEmpty ? nil : words.grades(grades))
        json.member("teaches", (entry["objectives"]?.items ?? []).compactMap(\.text))
        json.list("about", (entry["subjects"]?.items ?? []).compactMap(\.term)) { json, subject in
            json.member("@type", "Thing")
            json.member("name", words.text(subject.label))
        }
        json.member("competencyRequired", context.portal.targets(of: page.id, "requires").map { context.entry(ofGroup: $0).title })
    }

    func question(_ json: inout JSONText) {
        json.key("mainEntity")
        json.object { json in
            json.member("@type", "Question")
            json.member("name", entry.title)
            json.member("answerCount", 1)
            json.key("acceptedAnswer")
            json.object { json in
                json.member("@type", "Answer")
                json.member("text", context.portal.summary(of: entry))
                json.member("url", address)
            }
        }
    }

    func path(_ json: inout JSONText) {
        school("provider", &json)
        json.list("hasPart", makerspace.path(page.group)?.steps ?? []) { named("CreativeWork", $1, &$0) }
    }

    func training(_ json: inout JSONText) {
        school("provider", &json)
        json.member("timeRequired", duration)
        json.member("coursePrerequisites", (makerspace.training(page.group)?.prerequisites ?? []).map { context.entry(ofGroup: $0).title })
    }

    func resource(_ json: inout JSONText) {
        json.member("isbn", entry["isbn"]?.text)
        json.member("sameAs", entry["url"]?.text)
    }

    /// Nothing for sale: the page is about a thing.
    func thing(_ json: inout JSONText) {
        json.key("about")
        json.object { json in
            json.member("@type", "Thing")
            json.member("name", entry.title)
            json.member("description", description)
        }
    }

    func person(_ json: inout JSONText) {
        json.member("jobTitle", entry["role"]?.text)
        school("worksFor", &json)
        let person = makerspace.person(page.group)
        var skills = (person?.supervises ?? [])
        skills.appendNew(person?.skills ?? [])
        json.member(
            "knowsAbout",
            skills.map { context.entry(ofGroup: $0).title }
                + (entry["subjects"]?.items ?? []).compactMap(\.term).map { words.text($0.label) })
        json.list("workLocation", person?.campuses ?? []) { named("Library", $1, &$0) }
    }
}
