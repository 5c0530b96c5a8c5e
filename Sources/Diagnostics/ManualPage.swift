/// A page of the manual, by its name in `content/manual/`.
public enum ManualPage: String, Sendable, CaseIterable {
    case fields
    case markdown
    case publishAProject = "publish-a-project"
    case safetyAndServers = "safety-and-servers"
    case codesAndPlans = "codes-and-plans"
    case portalSettings = "portal-settings"
    case templates
    case search
    case searchServers = "search-servers"
    case publishThePortal = "publish-the-portal"
    case staffReport = "staff-report"
    case watchWhileWriting = "watch-while-writing"
    case checks
}
