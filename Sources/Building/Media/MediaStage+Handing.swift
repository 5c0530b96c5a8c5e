import Content
import Diagnostics
import Limits
import Media
import Publishing

/// What is done with a file that was looked into.
extension MediaStage {
    func hand(_ prepared: PreparedFile, _ open: OpenFile, _ file: BesideFile) -> Look {
        if case .photo(let photo) = prepared.content { return hand(photo, open, file) }
        if let refusal = refusal(of: prepared.content, open, file) { return Look(isPublished: false, refusal: refusal) }
        var look = Look(
            picture: prepared.size.map { ShownPicture(size: $0) }, hadPosition: prepared.hasPosition, traces: prepared.traces,
            film: prepared.film, shape: prepared.shape)
        if case .drawing(_, let removed) = prepared.content, !removed.isEmpty {
            look.cleaned = .drawingCleaned(removed, in: SourceText(path: file.path, drawing: open))
        }
        guard let publisher = purpose.publisher else { return look }
        if !publisher.hasTaken(file.place.text) { look.isPublished = publisher.keepEarlier(file.place.text) }
        guard look.isPublished else { return look }
        if let picture = firstPicture(of: prepared.film, open, file, publisher) { look.picture = picture }
        if case .drawing(let bytes, _) = prepared.content, let size = look.picture?.size {
            look.picture?.share = shared?.picture(of: bytes, at: file.place, size: size)
        }
        return look
    }

    /// Why a file can't be published; nil once it is, or could be.
    private func refusal(of content: PublishableFile, _ open: OpenFile, _ file: BesideFile) -> PublishableFile.Refusal? {
        if case .refused(let refusal) = content { return refusal }
        switch purpose {
        case .previewing: return nil
        case .checking(let published):
            switch content {
            case .asItIs, .edited: return Self.reason(againstReading: open, unless: published, vouch: file, folder)
            default: return nil
            }
        case .publishing(let publisher): return publish(content, open, file, to: publisher)
        }
    }

    /// - Returns: why it can't be.
    private func publish(
        _ content: PublishableFile, _ open: OpenFile, _ file: BesideFile, to publisher: Publisher
    ) -> PublishableFile.Refusal? {
        let (place, source) = (file.place.text, folder.placeOnDisk(of: file.path))
        switch content {
        case .asItIs:
            publisher.copy(place, from: source, identity: .init(device: open.status.device, inode: open.status.number))
            return publisher.takeUnread(place, from: source).map { .unreadable($0) }
        case .edited(let edits):
            do {
                try publisher.write(place, size: edits.count) { try edits.stream(open, $0) }
            } catch {
                return .unreadable((error as? ReadFailure)?.reason ?? "it has changed")
            }
        case .bytes(let bytes), .drawing(let bytes, _): publisher.write(place, bytes)
        case .photo, .refused: break
        }
        return nil
    }

    /// Why a build couldn't read a file to its end; what an earlier one has read, and nobody changed since, it wouldn't read again.
    private static func reason(
        againstReading open: OpenFile, unless published: PublishedSources?, vouch file: BesideFile, _ folder: ContentFolder
    ) -> PublishableFile.Refusal? {
        if published?.vouch(for: file.place.text, from: folder.placeOnDisk(of: file.path)) == true { return nil }
        do {
            var offset = 0
            while offset < open.count {
                let piece = try open.bytes(at: offset, count: 256 << 10)
                if piece.isEmpty { break }
                offset += piece.count
            }
            return nil
        } catch { return .unreadable(error.reason) }
    }
}

extension SourceText {
    /// A drawing, for what is told of places in it.
    convenience init(path: String, drawing: some ByteSource) {
        self.init(path: path, bytes: (try? drawing.bytes(at: 0, count: min(drawing.count, Limits.drawingFile.value))) ?? [])
    }
}
