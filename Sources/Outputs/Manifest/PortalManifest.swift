import Content

/// `portal.json`: a portal as open data, for other programs and other libraries.
///
/// Written, read and described in a JSON Schema by the tables in `PortalManifest+Members.swift`. No names of people, no prices
/// paid, nothing but what is published. Texts are by language tag, addresses relative to the file but for `url`.
public struct PortalManifest: Codable, Hashable, Sendable {
    /// Rises when a member changes its meaning or goes; new members may come without.
    public static let version = 1

    /// Where its JSON Schema is.
    public var schema: String?
    public var version = Self.version
    public var title: ByLanguage
    public var school: ByLanguage?
    /// The portal's public address, with a slash at its end.
    public var url: String?
    /// The first at the root.
    public var languages: [String]
    public var license: String?
    public var date: Day?
    public var withdrawn: String?
    public var campuses: [Campus]
    public var comparables: Comparables
    public var entries: [Entry]

    enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, title, school, url, languages, license, date, withdrawn, campuses, comparables, entries
    }

    public struct Campus: Codable, Hashable, Sendable {
        public var id: String
        public var title: ByLanguage
        public var address: String?
        public var latitude: Double?
        public var longitude: Double?
        public var spaceapi: String?
        public var calendar: String?
        public var comparables: CampusComparables?

        enum CodingKeys: String, CodingKey {
            case id, title, address, latitude, longitude, spaceapi, calendar, comparables
        }
    }

    /// Figures by which the campuses of a portal can be compared.
    public struct CampusComparables: Codable, Hashable, Sendable {
        public var spaces: Int?
        public var area: Double?
        public var seats: Int?
        public var hoursPerWeek: Double?
        public var units: Int?
        public var usableUnits: Int?
        public var services: Int?

        enum CodingKeys: String, CodingKey {
            case spaces, area, seats, units, services
            case hoursPerWeek = "hours_per_week"
            case usableUnits = "usable_units"
        }
    }

    /// Figures by which libraries can be compared.
    public struct Comparables: Codable, Hashable, Sendable {
        public var campuses: Int?
        public var spaces: Int?
        public var area: Double?
        public var seats: Int?
        public var hoursPerWeek: Double?
        public var equipment: Int?
        public var units: Int?
        public var usableUnits: Int?
        public var services: Int?
        public var onlineServices: Int?
        public var servicesByMode: Modes?
        public var tutorials: Int?
        public var projects: Int?
        public var trainings: Int?
        public var resources: Int?

        enum CodingKeys: String, CodingKey {
            case campuses, spaces, area, seats, equipment, units, services, tutorials, projects, trainings, resources
            case hoursPerWeek = "hours_per_week"
            case usableUnits = "usable_units"
            case onlineServices = "online_services"
            case servicesByMode = "services_by_mode"
        }
    }

    public struct Modes: Codable, Hashable, Sendable {
        public var physical: Int?
        public var virtual: Int?
        public var hybrid: Int?

        enum CodingKeys: String, CodingKey {
            case physical, virtual, hybrid
        }
    }

    public struct Entry: Codable, Hashable, Sendable {
        public var id: String
        public var type: String
        public var title: ByLanguage
        /// The page in each language.
        public var url: ByLanguage
        /// Of the original.
        public var language: String
        public var license: String?
        public var date: Day?

        enum CodingKeys: String, CodingKey {
            case id, type, title, url, language, license, date
        }
    }
}
