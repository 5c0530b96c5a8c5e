/// The members of `portal.json` with what the schema says of each, in the order in which they are written.
extension PortalManifest: ManifestRecord {
    static var members: [ManifestMember<Self>] {
        [
            .init(.schema, \.schema),
            .init(
                .version, \.version,
                "The version of this format. It rises when a member changes its meaning or goes; new members may come without.",
                as: .constant(version)),
            .init(.title, \.title),
            .init(.school, \.school),
            .init(.url, \.url, "The portal's public address, with a slash at its end.", .format("uri")),
            .init(.languages, \.languages, "Language tags, the first at the root.", .fewest(1)),
            .init(.license, \.license, "The licence of the entries unless they say otherwise."),
            .init(.date, \.date, "The newest day on which an entry was published or changed."),
            .init(
                .withdrawn, \.withdrawn, "Hashes of addresses that whoever keeps copies is to forget, relative to this file.",
                .format("uri-reference")),
            .init(.campuses, \.campuses),
            .init(.comparables, \.comparables, "Figures by which libraries can be compared."),
            .init(.entries, \.entries),
        ]
    }
}

extension PortalManifest.Campus: ManifestRecord {
    static var members: [ManifestMember<Self>] {
        [
            .init(.id, \.id),
            .init(.title, \.title),
            .init(.address, \.address),
            .init(.latitude, \.latitude, nil, .range(-90...90)),
            .init(.longitude, \.longitude, nil, .range(-180...180)),
            .init(.spaceapi, \.spaceapi, "The campus in the terms of SpaceAPI, relative to this file.", .format("uri-reference")),
            .init(.calendar, \.calendar, "What takes place there, as iCalendar, relative to this file.", .format("uri-reference")),
            .init(.comparables, \.comparables, "Figures by which the campuses can be compared."),
        ]
    }
}

extension PortalManifest.CampusComparables: ManifestRecord {
    static var members: [ManifestMember<Self>] {
        [
            .init(.spaces, \.spaces),
            .init(.area, \.area, "Square metres of its rooms together."),
            .init(.seats, \.seats, "How many people fit into its rooms together."),
            .init(.hoursPerWeek, \.hoursPerWeek, "Opening hours of a week as usual."),
            .init(.units, \.units, "Machines that stand there, without retired ones."),
            .init(.usableUnits, \.usableUnits, "Those that work, be it with limits."),
            .init(.services, \.services, "Services given there."),
        ]
    }
}

extension PortalManifest.Comparables: ManifestRecord {
    static var members: [ManifestMember<Self>] {
        [
            .init(.campuses, \.campuses),
            .init(.spaces, \.spaces),
            .init(.area, \.area, "Square metres of all rooms together."),
            .init(.seats, \.seats, "How many people fit into all rooms together."),
            .init(.hoursPerWeek, \.hoursPerWeek, "Opening hours of the campus that is open longest."),
            .init(.equipment, \.equipment, "Kinds of machines."),
            .init(.units, \.units, "Machines, without retired ones."),
            .init(.usableUnits, \.usableUnits, "Those that work, be it with limits."),
            .init(.services, \.services),
            .init(.onlineServices, \.onlineServices, "Services given online, or online as well."),
            .init(.servicesByMode, \.servicesByMode, "How many are given at the library, online, and both ways."),
            .init(.tutorials, \.tutorials),
            .init(.projects, \.projects),
            .init(.trainings, \.trainings),
            .init(.resources, \.resources),
        ]
    }

    /// As the schema has been published before.
    static var described: [ManifestMember<Self>] {
        let online = members.filter { $0.name == CodingKeys.onlineServices.stringValue }
        let others = members.filter { $0.name != CodingKeys.onlineServices.stringValue }
        let end = others.firstIndex { $0.name == CodingKeys.tutorials.stringValue } ?? others.endIndex
        return others[..<end] + online + others[end...]
    }
}

extension PortalManifest.Modes: ManifestRecord {
    static var members: [ManifestMember<Self>] {
        [.init(.physical, \.physical), .init(.virtual, \.virtual), .init(.hybrid, \.hybrid)]
    }
}

extension PortalManifest.Entry: ManifestRecord {
    static var members: [ManifestMember<Self>] {
        [
            .init(.id, \.id),
            .init(.type, \.type),
            .init(.title, \.title),
            .init(.url, \.url, "The page in each language, relative to this file.", as: .addresses),
            .init(.language, \.language, "The language of the original."),
            .init(.license, \.license),
            .init(.date, \.date),
        ]
    }
}
