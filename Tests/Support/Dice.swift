/// A generator that gives the same numbers for the same seed everywhere (SplitMix64).
public struct Dice: RandomNumberGenerator {
    private var state: UInt64

    public init(_ seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    public mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    public mutating func pick<T>(_ items: [T]) -> T? { items.randomElement(using: &self) }

    /// Up to `most` of the items, in any order, now and then one twice.
    public mutating func some<T>(_ items: [T], most: Int) -> [T] {
        guard !items.isEmpty else { return [] }
        return (0..<Int.random(in: 0...most, using: &self)).compactMap { _ in items.randomElement(using: &self) }
    }
}
