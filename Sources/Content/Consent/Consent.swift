/// What somebody, or a whole team, has agreed to.
public struct Consent: Sendable, Equatable {
    /// How to be named, the most careful form first.
    public enum NameForm: Int, Sendable, Comparable {
        case none, pseudonym, given

        public static func < (a: NameForm, b: NameForm) -> Bool { a.rawValue < b.rawValue }
    }

    public var name: NameForm
    /// Whether photos may show a face.
    public var face: Bool
    /// The last day on which it holds; nil for good.
    public var until: Day?

    /// Where matters stand on a day.
    public enum State: Sendable, Equatable {
        /// Nobody has said anything.
        case missing
        /// Since the day after that one.
        case expired(Day)
        case refused
        case given(Consent)

        public var consent: Consent? { if case .given(let consent) = self { consent } else { nil } }
    }
}

extension Consent.State {
    /// Reads the value of a field `consent`. Of what can't be read the careful reading holds, which is no.
    ///
    /// `true` is consent to everything but the real name, which nobody who ticks a box may have had in mind.
    init(_ value: Value?, on today: Day) {
        switch value?.kind {
        case nil: self = .missing
        case .boolean(true): self = .given(Consent(name: .pseudonym, face: true))
        case .record(let fields) where fields.isEmpty: self = .missing
        case .record(let fields): self.init(fields, on: today)
        default: self = .refused
        }
    }

    private init(_ fields: [String: Value], on today: Day) {
        guard fields["publish"].map({ $0.boolean == true }) ?? true else {
            self = .refused
            return
        }
        var consent = Consent(name: fields["name"].map(Self.form) ?? .pseudonym, face: fields["face"]?.boolean == true)
        if let until = fields["until"] {
            guard let day = until.date else {
                self = .refused
                return
            }
            guard today <= day else {
                self = .expired(day)
                return
            }
            consent.until = day
        }
        self = .given(consent)
    }

    private static func form(_ value: Value) -> Consent.NameForm {
        switch value.term?.id {
        case "given": .given
        case "pseudonym": .pseudonym
        default: .none
        }
    }

    /// What holds where two places speak of one person: the more careful of both.
    func combined(with other: Consent.State) -> Consent.State {
        switch (self, other) {
        case (.refused, _), (_, .refused): .refused
        case (.expired(let a), .expired(let b)): .expired(min(a, b))
        case (.expired, _): self
        case (_, .expired): other
        case (.missing, _): other
        case (_, .missing): self
        case (.given(let a), .given(let b)):
            .given(Consent(name: min(a.name, b.name), face: a.face && b.face, until: [a.until, b.until].compactMap(\.self).min()))
        }
    }
}
