import Content

/// Places, and who and what one meets there.
extension Presentation {
    static let campus = Presentation("campus", Tables.campus) { $0.fillCampus() }.with {
        $0.schema = Schema("Library") { $0.campus(&$1) }
    }

    static let space = Presentation("space", Tables.space) { $0.fillSpace() }.with {
        $0.schema = Schema("Place") { $0.space(&$1) }
        $0.asking.purposes = [.ask, .fault]
    }

    static let service = Presentation("service", Tables.service) { $0.fillService() }.with {
        $0.schema = Schema("Service") { $0.service(&$1) }
    }

    static let event = Presentation("event", Tables.event) { $0.fillEvent() }.with {
        $0.schema = Schema("Event") { $0.event(&$1) }
        $0.access.isDated = true
    }

    static let person = Presentation("person", Tables.person) { $0.fillPerson() }.with {
        $0.schema = Schema("Person") { $0.person(&$1) }
    }

    static let partner = Presentation("partner", Tables.partner) { $0.fillPartner() }.with {
        $0.schema = Schema("EducationalOrganization") { $1.member("sameAs", $0.entry["url"]?.text) }
    }
}
