import Content
import Media
import Portal
import Templates

/// Renders the pages of a linked portal; every page by itself, in any order, on any thread.
public struct PortalPages: Sendable {
    public let portal: Portal
    public let plan: PagePlan
    public let templates: PortalTemplates
    /// The sizes of published pictures, by path under `content/`.
    public let pictures: [String: PictureSize]

    public init(portal: Portal, templates: PortalTemplates, pictures: [String: PictureSize]) {
        self.portal = portal
        self.templates = templates
        self.pictures = pictures
        plan = PagePlan(of: portal)
    }

    /// Appends the bytes of one planned page.
    public func render(_ page: PlannedPage, into output: inout [UInt8]) {
    }
}
