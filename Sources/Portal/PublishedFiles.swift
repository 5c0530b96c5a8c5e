import Content
import Routes

/// The files beside entries that pages show or offer, with their places under `site/`.
struct PublishedFiles: Sendable {
    /// By their paths under `content/`.
    let places: [String: SitePath]
    /// Files that pages name and that may not be published after all.
    let leftOut: Set<String>
    /// Their paths by folded path, for names whose letters differ in case or Unicode form.
    private let folded: [String: String]

    init(_ places: [String: SitePath], leftOut: Set<String> = []) {
        self.places = places
        self.leftOut = leftOut
        folded = ContentFolder.folded(places.keys)
    }

    func without(_ withheld: Set<String>) -> PublishedFiles {
        PublishedFiles(places.filter { !withheld.contains($0.key) }, leftOut: leftOut.union(withheld))
    }

    /// With files that go along with others; where another has the address, without.
    func with(_ companions: [String: SitePath], _ routes: inout RouteTable) -> PublishedFiles {
        var places = places
        for (path, place) in companions.sorted(by: { $0.key < $1.key })
        where self.places[path] == nil && routes.claim(place, .file(path)) == nil { places[path] = place }
        return PublishedFiles(places, leftOut: leftOut)
    }

    /// The file under `content/` that a path means, also when only capital letters or the Unicode form differ.
    func source(_ path: SitePath) -> String? {
        if places[path.text] != nil { return path.text }
        return leftOut.contains(path.text) ? nil : folded[path.folded]
    }
}
