import Content

extension Entry {
    /// The day of the last change, as far as its writer gave one.
    public var lastChange: Day? { [self["updated"]?.date, self["date"]?.date].compactMap(\.self).max() }
}
