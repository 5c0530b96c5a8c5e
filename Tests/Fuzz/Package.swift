// swift-tools-version: 6.1
import PackageDescription

// The harnesses under libFuzzer: `make fuzz`. A package of its own, so that the product's build knows nothing of it. It
// compiles what the harnesses call from the same sources: libFuzzer can't be linked into the tools of the product's build.
let package = Package(
    name: "fuzz",
    platforms: [.macOS(.v15)],
    dependencies: [.package(url: "https://github.com/jpsim/Yams", exact: "6.2.2")],
    targets: [
        .systemLibrary(name: "CMarkGFM", path: "Sources/CMarkGFM"),
        .systemLibrary(name: "CXXHash", path: "Sources/CXXHash"),
        .systemLibrary(name: "CZlib", path: "Sources/CZlib"),
        .systemLibrary(name: "CICU", path: "Sources/CICU"),
        .target(name: "CVips", path: "Sources/CVips"),
        .systemLibrary(name: "CLinux", path: "Sources/CLinux"),
        .module("Limits"),
        .module("Workers"),
        .module("Diagnostics", ["Limits"]),
        .module("HTML", ["Limits"]),
        .module("Templates", ["Limits", "Workers", "Diagnostics", "HTML"]),
        .module("Highlighting", ["HTML"]),
        .module("Formulas", ["Limits", "HTML"]),
        .module("Diagrams", ["Limits", "HTML"]),
        .module("Markdown", ["CMarkGFM", "Limits", "Diagnostics", "HTML", "Highlighting", "Formulas", "Diagrams"]),
        // Every program of this build is one of libFuzzer's, the tool of a plugin too, so that run.py makes the table before.
        .target(
            name: "Han", dependencies: ["CICU"], path: ".", exclude: ["Driven", "Harnesses", "LibFuzzer", "run.py"],
            sources: ["Sources/Han", "Made"]),
        .module("Content", ["Limits", "Diagnostics", "HTML", "Markdown", "Han", "Yams"]),
        .module("Routes", ["CXXHash", "Limits", "Diagnostics", "Han", "Content"]),
        .module("Portal", ["Limits", "Workers", "Diagnostics", "HTML", "Markdown", "Content", "Routes"]),
        .module("Services", ["Limits", "Markdown", "Content", "Portal"]),
        .module("Media", ["CVips", "CLinux", "CXXHash", "CZlib", "Limits", "Diagnostics", "HTML"]),
        .module("Reports", ["Diagnostics", "Content", "Portal"], sources: ["Period.swift", "ReportsDiagnostics.swift", "Usage"]),
        .module(
            "Outputs", ["HTML", "Content"],
            sources: ["ByLanguage", "JSONSchema", "ManifestMember", "PortalManifest", "PortalManifest+Members", "PortalManifest+Reading"]
                .map { "Manifest/" + $0 + ".swift" }),
        .executableTarget(
            name: "fuzz",
            dependencies: [
                "Workers", "Diagnostics", "HTML", "Templates", "Formulas", "Diagrams", "Markdown", "Content", "Portal", "Services", "Media",
                "Reports", "Outputs",
            ],
            path: ".", exclude: ["Driven", "Made", "Sources", "run.py"], sources: ["Harnesses", "LibFuzzer"],
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    ],
    swiftLanguageModes: [.v6]
)

extension Target {
    static func module(_ name: String, _ dependencies: [Target.Dependency] = [], sources: [String]? = nil) -> Target {
        .target(name: name, dependencies: dependencies, path: "Sources/" + name, sources: sources)
    }
}
