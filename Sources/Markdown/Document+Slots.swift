extension Slot {
    /// What the writer put down as the address; nil where there is none.
    public var written: String? {
        switch kind {
        case .link(let link): link.destination
        case .image(let image): image.source
        case .player(let player): player.source
        case .toc, .word: nil
        }
    }
}

extension Document {
    /// The positions of the slots in a range of the HTML; they stand in its order.
    public func slots(in range: Range<Int>) -> Range<Int> {
        let first = firstSlot(at: range.lowerBound)
        return first..<max(first, firstSlot(at: range.upperBound))
    }

    /// The position of the first slot at an offset or behind it.
    public func firstSlot(at offset: Int) -> Int {
        var low = 0
        var high = slots.count
        while low < high {
            let middle = low + (high - low) / 2
            if slots[middle].offset < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
