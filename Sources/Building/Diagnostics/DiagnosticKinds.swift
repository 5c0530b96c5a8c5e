import Checks
import Content
import Diagnostics
import Interface
import Markdown
import Media
import Outputs
import Pages
import Portal
import Publishing
import Reports
import Routes
import Search
import Templates

extension [any DiagnosticKind] {
    /// What Lathe's stages tell, besides what its rules find.
    public static var builtIn: [any DiagnosticKind] {
        let stages: [[any DiagnosticKind]] = [
            FileDiagnostics.allCases, TemplatesDiagnostics.allCases, MarkdownDiagnostics.allCases, ContentDiagnostics.allCases,
            RoutesDiagnostics.allCases, PortalDiagnostics.allCases, ChecksDiagnostics.allCases, MediaDiagnostics.allCases,
            InterfaceDiagnostics.allCases,
            SearchDiagnostics.allCases, PagesDiagnostics.allCases, OutputsDiagnostics.allCases, ReportsDiagnostics.allCases,
            PublishingDiagnostics.allCases, BuildingDiagnostics.allCases,
        ]
        return stages.flatMap(\.self)
    }
}
