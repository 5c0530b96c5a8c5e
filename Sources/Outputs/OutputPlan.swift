import Content
import Diagnostics
import Portal
import Routes
import Services

/// Which files of outputs a portal has, each at an address that is its own.
public struct OutputPlan: Sendable {
    public let outputs: [any Output]
    public private(set) var files: [OutputFile] = []
    /// Where they stand, for the pages that lead to them.
    public private(set) var made: MadeFiles

    public init(_ outputs: [any Output], of portal: Portal, _ makerspace: Makerspace) {
        self.outputs = outputs
        made = MadeFiles(portal.routes)
        for output in outputs {
            for file in output.files(portal, makerspace) where made.take(file.path, .output(output.name, file.words)) { files.append(file) }
        }
    }
}

extension [any Output] {
    /// Keeps the addresses of all, before entries and files have theirs; says what can't be kept.
    public func claim(_ ground: RouteGround, _ routes: inout RouteTable) -> [Diagnostic] {
        flatMap { routes.keep($0.claims(ground), of: $0.name) }
    }

    /// What any of them may have made of an entry besides its page.
    public func files(besidePageAt address: SitePath, _ addresses: Addresses) -> [SitePath] {
        flatMap { $0.files(besidePageAt: address, addresses) }
    }

    public func diagnostics(_ portal: Portal) -> [Diagnostic] { flatMap { $0.diagnostics(portal) } }
}
