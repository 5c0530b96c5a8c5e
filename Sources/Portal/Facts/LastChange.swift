import Content

extension Entry {
    /// The day of the last change, as far as its writer gave one.
    public var lastChange: Day? { [self["updated"]?.date, self["date"]?.date].compactMap(\.self).max() }

    /// The same where it came after the day of publication, and is worth telling of.
    public var laterChange: Day? { lastChange == self["date"]?.date ? nil : lastChange }
}
