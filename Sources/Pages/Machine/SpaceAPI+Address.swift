import Content
import Portal
import Routes

extension SpaceAPI {
    /// Named like the campus's page: `spaceapi/hedong.json` for `campuses/hedong.html`.
    static func address(ofCampus group: Int, in portal: Portal) -> SitePath {
        let name = shortName(ofCampus: group, portal)
        // One that lies elsewhere may have the name of one before it: then its whole address tells them apart.
        let isTaken = PagePlan.campuses(portal).prefix { $0 != group }.contains { shortName(ofCampus: $0, portal) == name }
        return Addresses.spaceAPI(isTaken ? wholeName(ofCampus: group, portal) : name)
    }

    private static func shortName(ofCampus group: Int, _ portal: Portal) -> String {
        let name = wholeName(ofCampus: group, portal)
        let folder = portal.settings.types.all[portal.groups[group].type].folder + "/"
        return name.hasPrefix(folder) ? String(name.dropFirst(folder.count)) : name
    }

    private static func wholeName(ofCampus group: Int, _ portal: Portal) -> String {
        let original = portal.entries[portal.groups[group].entries[0]]
        return Addresses(language: original.language, languages: portal.settings.languages).name(ofPageAt: original.address)
    }
}
