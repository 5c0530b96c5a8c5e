import Content
import Services

/// What stands on one label.
public struct Label: Sendable {
    public var code: String
    /// What the QR code says.
    public var address: String
    /// In the portal's first language.
    public var name: String
    /// In English, where the first language is another.
    public var otherName: String?
    /// Campus, room, floor.
    public var place: String
    public var thing: PlacedThing
}
