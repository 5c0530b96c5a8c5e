/// Where a place, or the portal, is reached by telephone and mail.
public struct Contacts: Sendable, Equatable {
    public var phone: String?
    /// For anything but faults.
    public var email: String?
    public var faultEmail: String?

    /// - Parameter channels: the nearest first.
    public init(_ channels: [Channel]) {
        func address(forFaults: Bool) -> String? {
            channels.lazy.filter { $0.serves("fault") == forFaults }.compactMap { $0[.email] }.first
        }
        phone = channels.lazy.compactMap { $0[.phone] }.first
        email = address(forFaults: false)
        faultEmail = address(forFaults: true)
    }
}
