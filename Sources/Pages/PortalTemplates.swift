import Content
import Diagnostics
import Templates

/// The layouts, the interface words and the assets of a portal, loaded and checked once.
public struct PortalTemplates: Sendable {
    /// Files of a folder of templates, or the built-in ones; nil where a mistake in them stops the build.
    ///
    /// - Parameter folder: a folder whose files replace built-in ones of the same path.
    public static func load(folder: String?, settings: PortalSettings) -> (templates: PortalTemplates?, diagnostics: [Diagnostic]) {
        (PortalTemplates(), [])
    }

    /// Assets with their place under `site/`.
    public var assets: [(path: SitePath, bytes: [UInt8])] { [] }
}
