import Content

/// Where a place, or the portal, is reached by telephone and mail.
public struct Contacts: Sendable, Equatable {
    public var phone: String?
    /// For anything but faults.
    public var email: String?
    public var faultEmail: String?

    /// - Parameter channels: the fields called so, of those that come first, first.
    public init(_ channels: Value?...) {
        let all = channels.flatMap { $0?.items ?? [] }.map(\.record)
        func address(forFaults: Bool) -> String? {
            all.lazy.filter { ($0["for"]?.term?.id == "fault") == forFaults }.compactMap { $0["email"]?.text }.first
        }
        phone = all.lazy.compactMap { $0["phone"]?.text }.first
        email = address(forFaults: false)
        faultEmail = address(forFaults: true)
    }
}
