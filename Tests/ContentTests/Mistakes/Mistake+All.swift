extension Mistake {
    /// The likeliest, by the hand that makes them; each list in a file of its own.
    static let all =
        fences + punctuation + indentation + values + names + lists + times + markdown + pasting + places + spoken + hurried + addresses
        + days + dress + habits + records + sentences + channels + heads + plain + further
        + asWritten
}
