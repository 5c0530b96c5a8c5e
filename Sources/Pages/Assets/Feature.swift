import Markdown

/// What some pages need beside what every page loads.
///
/// A feature's files make one style sheet and one script. Which pages need them follows from the files themselves: a
/// style sheet is needed where a class stands that no earlier style sheet names, a script where an element stands
/// that it looks for by a data attribute.
struct Feature: Sendable {
    var name: String
    /// Of `assets/css/`, in their order.
    var styles: [String] = []
    /// Of `assets/js/`, in their order.
    var scripts: [String] = []
    /// What in an entry's text it is for, too: a text is no part of any layout.
    var texts: Document.Features = []
    /// Whether a script asks for it when a reader does; pages that need its looks at once still name its style sheet themselves.
    var isLater = false
    /// The feature whose files its script fetches once a reader asks for it: their addresses stand on the script's element.
    var fetches: String?
    /// Features with a script alone that what it fetches may ask for: their addresses stand there, too, each under its name.
    var further: [String] = []
    /// Words of the interface that its script needs, by the data attribute of its element in which each stands.
    var words: [(attribute: String, key: String)] = []

    /// In the order of the cascade.
    static let all = [
        Feature(name: "access", styles: ["45-facts.css", "46-access.css", "49-live.css"], scripts: ["70-live.js", "70-open-state.js"]),
        Feature(name: "making", styles: ["46-making.css"], scripts: ["70-campus.js", "72-materials.js"]),
        Feature(
            name: "steps", styles: ["62-steps.css"], scripts: ["74-steps.js"], fetches: "bench", further: ["aloud"],
            words: [
                "previous", "next", "finish", "leave", "awake", "read", "quiet", "pause", "resume", "cancel", "thanks", "up", "left",
                "idle", "stay", "new",
                "cleared", "undo", "nothing", "what", "open", "timers",
            ].map { ($0, "bench.\($0)") } + [("at", "tutorial.at")]),
        Feature(
            name: "bench", styles: ["63-bench.css"],
            scripts: [
                "75-bench-elements.js", "75-bench-notes.js", "75-bench-screen.js", "75-bench-ticks.js",
                "75-bench-timers.js",
                "75-bench-turns.js",
            ],
            isLater: true),
        Feature(name: "aloud", scripts: ["75-bench-aloud.js"], isLater: true),
        Feature(name: "plans", styles: ["48-plans.css"], scripts: ["71-plans.js"]),
        Feature(name: "highlighting", styles: ["52-code.css"], texts: .code),
        Feature(name: "saving", scripts: ["22-code-files.js"], texts: .codeFile, words: [("save", "code.save")]),
        Feature(name: "formulas", styles: ["53-formulas.css"], scripts: ["22-formulas.js"], texts: .formula),
        Feature(name: "diagrams", styles: ["53-diagrams.css"], texts: .diagram),
        Feature(name: "media", styles: ["54-alerts.css", "56-media.css"], texts: [.alert, .image, .player]),
        Feature(name: "tabs", styles: ["55-tabs.css"], scripts: ["24-tabs.js"], texts: .tabs, words: [("label", "tabs.choose")]),
        Feature(name: "glossary", styles: ["55-glossary.css"], texts: .glossary),
        Feature(name: "notes", styles: ["56-notes.css"], scripts: ["59-notes.js"], isLater: true),
        Feature(name: "gallery", styles: ["55-gallery.css"], texts: .gallery),
        Feature(
            name: "zoom", scripts: ["78-zoom.js"], texts: .figure, fetches: "lightbox",
            words: [
                ("name", "picture.name"), ("count", "picture.count"), ("close", "picture.close"), ("previous", "picture.previous"),
                ("next", "picture.next"), ("closer", "picture.closer"), ("farther", "picture.farther"),
            ]),
        Feature(name: "lightbox", styles: ["59-lightbox.css"], scripts: ["79-lightbox.js"], isLater: true),
        Feature(name: "lists", styles: ["64-lists.css"], scripts: ["40-filters.js"]),
        Feature(name: "home", styles: ["66-home.css"]),
        Feature(name: "calendar", styles: ["67-calendar.css"], scripts: ["76-calendar.js"]),
        Feature(name: "paths", styles: ["68-paths.css"]),
        Feature(name: "project", styles: ["69-project.css"]),
        Feature(
            name: "offline", styles: ["71-offline.css"],
            scripts: ["82-offline.js", "83-offline-sets.js"],
            words: [
                "size", "saving", "saved", "failed", "full", "broken", "none", "gone",
            ].map { ($0, "offline.\($0)") }),
        Feature(
            name: "device", styles: ["72-chat.css"], scripts: ["84-worker.js", "86-chat.js"], isLater: true),
        Feature(
            name: "finder", styles: ["58-search.css"],
            scripts: ["50-search-client.js", "52-search-parts.js", "54-search-rows.js", "56-search-box.js", "60-marks.js"], isLater: true),
    ]

    /// The files of the search box with which the search page's script looks things up and shows them, too.
    static let sharedBySearches: Set = ["50-search-client.js", "52-search-parts.js"]

    /// By the name of a file, where a feature has it.
    static let ofFile: [String: Int] = Dictionary(
        uniqueKeysWithValues: all.enumerated().flatMap { index, feature in (feature.styles + feature.scripts).map { ($0, index) } })
}
