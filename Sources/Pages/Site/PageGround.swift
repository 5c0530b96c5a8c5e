import Checks
import Diagnostics
import Portal
import Routes
import Services

/// What the pages of a portal are made from.
public struct PageGround: Sendable {
    public var portal: Portal
    public let finders: Finders
    public let templates: PortalTemplates
    public let shown: ShownFiles
    /// What is made besides the pages, to which they may lead.
    public let files: MadeFiles
    public let messages: PossibleMessages

    public init(
        _ portal: Portal, _ finders: Finders, _ templates: PortalTemplates, _ files: MadeFiles, showing shown: ShownFiles = ShownFiles(),
        messages: PossibleMessages = PossibleMessages()
    ) {
        self.portal = portal
        self.finders = finders
        self.templates = templates
        self.files = files
        self.shown = shown
        self.messages = messages
    }
}
