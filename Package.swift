// swift-tools-version: 6.1
import PackageDescription

// `make test` has the modules optimized that every small portal of a test runs through: without, half of the tests' time goes into
// compiling the same templates and folding the same words. A package that somebody depends on may not ask for that.
let hot: [SwiftSetting] = Context.environment["LATHE_HOT"] == nil ? [] : [.unsafeFlags(["-O"], .when(configuration: .debug))]

// The targets stand in the order in which data flows; a module imports only modules above it.
let package = Package(
    name: "lathe",
    platforms: [.macOS(.v15)],
    products: [
        .library(
            name: "LatheEngine",
            targets: [
                "Diagnostics", "HTML", "Templates", "Content", "Routes", "Portal", "Services", "Checks", "Interface", "Pages", "Outputs",
                "Building",
            ]),
        .executable(name: "lathe", targets: ["lathe"]),
    ],
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    ],
    targets: [
        .systemLibrary(
            name: "CMarkGFM",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]
        ),
        .systemLibrary(
            name: "CXXHash",
            providers: [.apt(["libxxhash-dev"]), .brew(["xxhash"])]
        ),
        .systemLibrary(
            name: "CSnowball",
            providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])]
        ),
        .systemLibrary(
            name: "CQREncode",
            providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]
        ),
        .systemLibrary(
            name: "CZlib",
            providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]
        ),
        .systemLibrary(name: "CICU"),
        .systemLibrary(name: "CLinux"),
        .target(name: "CVips"),

        .target(name: "Limits"),
        .target(name: "Workers"),
        .target(name: "Diagnostics", dependencies: ["Limits"]),
        .target(name: "HTML", dependencies: ["Limits"], swiftSettings: hot),
        .target(name: "Templates", dependencies: ["Limits", "Workers", "Diagnostics", "HTML"], swiftSettings: hot),
        .target(name: "Highlighting", dependencies: ["HTML"]),
        .target(name: "Formulas", dependencies: ["Limits", "HTML"]),
        .target(name: "Diagrams", dependencies: ["Limits", "HTML"]),
        .target(name: "Markdown", dependencies: ["CMarkGFM", "Limits", "Diagnostics", "HTML", "Highlighting", "Formulas", "Diagrams"]),
        .target(name: "Han", dependencies: ["CICU"], swiftSettings: hot, plugins: ["MakeHanTable"]),
        .target(name: "Content", dependencies: ["Limits", "Diagnostics", "HTML", "Markdown", "Han", "Yams"]),
        .target(name: "Routes", dependencies: ["CXXHash", "Limits", "Diagnostics", "Han", "Content"]),
        .target(name: "Portal", dependencies: ["Limits", "Workers", "Diagnostics", "HTML", "Markdown", "Content", "Routes"]),
        .target(name: "Services", dependencies: ["Limits", "Markdown", "Content", "Portal"]),
        .target(name: "Checks", dependencies: ["Limits", "Workers", "Diagnostics", "HTML", "Content", "Portal", "Services"]),
        .target(name: "Media", dependencies: ["CLinux", "CVips", "CXXHash", "CZlib", "Limits", "Diagnostics", "HTML"]),
        .target(name: "Interface", dependencies: ["Limits", "Diagnostics", "Content", "Services"]),
        .target(
            name: "Search",
            dependencies: [
                "CSnowball", "CXXHash", "Limits", "Workers", "Diagnostics", "HTML", "Markdown", "Han", "Content", "Routes", "Portal",
                "Services", "Interface",
            ],
            exclude: ["Data"],
            swiftSettings: hot,
            plugins: ["EmbedFiles"]
        ),
        .target(
            name: "Pages",
            dependencies: [
                "CQREncode", "CXXHash", "Limits", "Workers", "Diagnostics", "HTML", "Templates", "Markdown", "Han", "Content", "Routes",
                "Portal",
                "Services", "Checks", "Media", "Interface",
            ],
            plugins: ["EmbedFiles"]
        ),
        .target(
            name: "Outputs",
            dependencies: ["Limits", "Diagnostics", "HTML", "Content", "Routes", "Portal", "Services", "Interface", "Pages"]),
        .target(
            name: "Reports", dependencies: ["Diagnostics", "HTML", "Templates", "Content", "Portal", "Services", "Interface", "Pages"]),
        .target(name: "Publishing", dependencies: ["CLinux", "CXXHash", "Limits", "Diagnostics", "HTML", "Content"]),
        .target(
            name: "Building",
            dependencies: [
                "CXXHash", "Limits", "Workers", "Diagnostics", "HTML", "Markdown", "Content", "Routes", "Portal", "Services", "Checks",
                "Interface", "Media", "Search", "Templates", "Pages", "Outputs", "Reports", "Publishing",
            ]
        ),
        .target(
            name: "Authoring",
            dependencies: [
                "CLinux", "Limits", "Diagnostics", "HTML", "Content", "Routes", "Media", "Portal", "Services", "Interface", "Pages",
                "Building",
            ]
        ),
        .target(
            name: "Preview",
            dependencies: [
                "CXXHash", "Limits", "Diagnostics", "HTML", "Content", "Routes", "Checks", "Media", "Building", "Authoring",
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            exclude: ["Client"],
            plugins: ["EmbedFiles"]
        ),
        .executableTarget(
            name: "lathe",
            dependencies: [
                "Building", "Authoring", "Preview",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),

        // What travels inside the executable: the tool turns files into Swift, the plugin calls the tool.
        .target(name: "Compaction", path: "Plugins/Compaction"),
        .executableTarget(name: "embed-files", dependencies: ["Compaction"], path: "Plugins/embed-files"),
        .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["embed-files"], path: "Plugins/EmbedFiles"),
        .executableTarget(name: "han-table", path: "Plugins/han-table"),
        .plugin(name: "MakeHanTable", capability: .buildTool(), dependencies: ["han-table"], path: "Plugins/MakeHanTable"),

        .target(name: "TestSupport", path: "Tests/Support"),
        .executableTarget(name: "warm-runs", dependencies: ["Building", "Content"], path: "Tests/Benchmarks/WarmRuns"),
        .testTarget(name: "CompactionTests", dependencies: ["Compaction"]),
        .testTarget(name: "LimitsTests", dependencies: ["Limits"]),
        .testTarget(name: "WorkersTests", dependencies: ["Workers"]),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "HTMLTests", dependencies: ["TestSupport", "HTML"]),
        .testTarget(name: "TemplatesTests", dependencies: ["TestSupport", "Templates", "Diagnostics"]),
        .testTarget(name: "HighlightingTests", dependencies: ["TestSupport", "Highlighting"]),
        .testTarget(name: "DiagramsTests", dependencies: ["TestSupport", "Diagrams"]),
        .testTarget(name: "FormulasTests", dependencies: ["TestSupport", "Formulas"]),
        .testTarget(name: "MarkdownTests", dependencies: ["Limits", "Markdown", "Diagnostics", "HTML", "Workers"]),
        .testTarget(name: "HanTests", dependencies: ["Han"]),
        .testTarget(name: "ContentTests", dependencies: ["Limits", "Content", "Diagnostics"]),
        .testTarget(name: "RoutesTests", dependencies: ["Routes", "Content", "Diagnostics"]),
        .testTarget(name: "PortalTests", dependencies: ["Routes", "Portal", "Content", "Diagnostics", "Workers"]),
        .testTarget(name: "ServicesTests", dependencies: ["TestSupport", "Services", "Portal", "Content", "Diagnostics", "Workers"]),
        .testTarget(name: "ChecksTests", dependencies: ["Checks", "Services", "Portal", "Content", "Diagnostics", "Workers"]),
        .testTarget(name: "MediaTests", dependencies: ["TestSupport", "CVips", "Media", "HTML"]),
        .testTarget(name: "InterfaceTests", dependencies: ["Interface", "Content", "Diagnostics"]),
        .testTarget(
            name: "SearchTests",
            dependencies: [
                "TestSupport", "Limits", "Workers", "Search", "Markdown", "Han", "Content", "Portal", "Services", "Interface",
                "Diagnostics",
            ]),
        .testTarget(
            name: "PagesTests",
            dependencies: [
                "Pages", "Outputs", "Interface", "Limits", "HTML", "Routes", "Portal", "Services", "Content", "Media", "Workers",
                "Diagnostics",
            ]),
        .testTarget(
            name: "ReportsTests", dependencies: ["Reports", "HTML", "Portal", "Services", "Content", "Pages", "Workers", "Diagnostics"]),
        .testTarget(name: "PublishingTests", dependencies: ["Publishing", "Diagnostics"]),
        .testTarget(
            name: "AuthoringTests",
            dependencies: ["CLinux", "Authoring", "Building", "Services", "Portal", "Content", "Diagnostics", "Workers"]),
        .testTarget(name: "BuildingTests", dependencies: ["TestSupport", "Workers", "Building", "Content", "Diagnostics", "Search"]),
        .testTarget(
            name: "PreviewTests",
            dependencies: ["Preview", "Building", "Content", "Diagnostics", .product(name: "FlyingSocks", package: "FlyingFox")],
            exclude: ["Recorded"]),
        // What a stranger can add, with public API alone.
        .testTarget(
            name: "ExtendingTests",
            dependencies: [
                "Diagnostics", "Templates", "Content", "Routes", "Portal", "Services", "Checks", "Pages", "Outputs", "Building",
            ],
            path: "Tests/Extending"),
        .testTarget(
            name: "SiteTests", dependencies: ["Building", "Content", "Diagnostics"], path: "Tests/Sites",
            exclude: ["cases", "portals", "templates"]),
        .testTarget(
            name: "FuzzTests",
            dependencies: [
                "Workers", "Diagnostics", "HTML", "Templates", "Formulas", "Diagrams", "Markdown", "Content", "Portal", "Services", "Media",
                "Reports", "Outputs",
            ],
            path: "Tests/Fuzz", exclude: ["Package.swift", "LibFuzzer", "Made", "Sources", "run.py"], sources: ["Harnesses", "Driven"]),
    ],
    swiftLanguageModes: [.v6]
)
