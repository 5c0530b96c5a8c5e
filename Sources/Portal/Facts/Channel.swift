import Content

/// A way to get in touch, or several in one: a desk, a number, an address, a form, a code to scan, with what it serves.
public struct Channel: Sendable {
    /// Its ways, in the order in which readers are shown them: those first that work without a screen.
    public enum Way: String, Sendable, CaseIterable { case desk, phone, email, form, wechat }

    /// What it serves; nil for anything.
    public let purpose: Term?
    public let note: String?
    private let record: [String: Value]

    init(_ record: [String: Value]) {
        self.record = record
        purpose = record["for"]?.term
        note = record["note"]?.text
    }

    /// What it has for one way: the number, the address.
    public subscript(way: Way) -> String? { record[way.rawValue]?.text }

    /// The first of some ways that it has.
    public func first(of ways: [Way]) -> (way: Way, text: String)? {
        for way in ways {
            if let text = self[way] { return (way, text) }
        }
        return nil
    }

    public func serves(_ purpose: String?) -> Bool { self.purpose?.id == purpose }

    fileprivate static func all(_ value: Value?) -> [Channel]? { value.map { $0.items.map { Channel($0.record) } } }
}

extension Entry {
    /// Its own; nil where it says nothing of any.
    public var channels: [Channel]? { Channel.all(self["channels"]) }
}

extension Portal {
    /// Those of the portal itself.
    public var channels: [Channel] { Channel.all(settings["channels"]) ?? [] }
}
