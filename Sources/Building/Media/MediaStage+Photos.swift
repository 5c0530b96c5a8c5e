import Media
import Publishing
import Routes

extension MediaStage {
    /// What came of a photo: its renditions go to the publisher, itself never.
    func hand(_ photo: Photo, _ open: OpenFile, _ file: BesideFile) -> Look {
        let outcome = photos.take(photo, file.path, open)
        if case .unavailable = outcome { return handCleaned(photo, file) }
        return hand(outcome, photo.plan, hasPosition: photo.hasPosition, file) ?? handAnew(photo, file)
    }

    /// A photo that an earlier build has made; nil where it has to be looked at.
    func recalled(_ open: OpenFile, _ file: BesideFile) -> Look? {
        guard let known = photos.recall(file.path, open) else { return nil }
        return hand(known.outcome, known.plan, hasPosition: known.hasPosition, file)
    }

    /// nil where what the cache held is gone.
    private func hand(_ outcome: Photos.Outcome, _ plan: RenditionPlan, hasPosition: Bool, _ file: BesideFile) -> Look? {
        let place = file.place.text
        var look = Look(picture: ShownPicture(size: plan.size, renditions: plan), hadPosition: hasPosition)
        switch outcome {
        case .broken, .unavailable: return Look(isPublished: false, refusal: .broken, hadPosition: hasPosition)
        case .known: break
        case .made(let renditions):
            guard let publisher = purpose.publisher else { break }
            guard publisher.take(renditions, plan, at: place) else { return nil }
            if !publisher.hasTaken(place) { look.isPublished = publisher.keepEarlier(place) }
        }
        return look
    }

    /// The first picture of a film beside which lies none.
    func firstPicture(of facts: FilmFacts?, _ open: OpenFile, _ file: BesideFile, _ publisher: Publisher) -> ShownPicture? {
        guard let facts, let size = facts.size, !FilmFile.posters(of: file.path).contains(where: { portal.files[$0] != nil }),
            let (plan, renditions) = photos.firstPicture(of: open, file.path, facts.format, size: size),
            publisher.take(renditions, plan, at: file.place.text)
        else { return nil }
        return ShownPicture(size: size, renditions: plan)
    }

    /// Somebody deleted the cache meanwhile.
    private func handAnew(_ photo: Photo, _ file: BesideFile) -> Look {
        hand(photos.make(photo), photo.plan, hasPosition: photo.hasPosition, file) ?? Look(isPublished: false, refusal: .broken)
    }

    /// Without libvips a photo goes out as large as it is, without its metadata.
    private func handCleaned(_ photo: Photo, _ file: BesideFile) -> Look {
        guard let bytes = photo.cleaned() else { return Look(isPublished: false, refusal: .broken) }
        let place = file.place.text
        var look = Look(picture: ShownPicture(size: photo.size), hadPosition: photo.hasPosition, isUnmade: true)
        if let publisher = purpose.publisher, !publisher.write(place, bytes) { look.isPublished = publisher.keepEarlier(place) }
        return look
    }
}

extension Publisher {
    /// - Returns: whether all of them could be read.
    fileprivate func take(_ renditions: [KeptRendition], _ plan: RenditionPlan, at place: String) -> Bool {
        renditions.allSatisfy { take($0.content, at: $0.width.map { Addresses.rendition(plan.name, width: $0).text } ?? place) }
    }

    /// - Returns: false where somebody deleted the cache meanwhile.
    func take(_ content: KeptRendition.Content, at address: String) -> Bool {
        switch content {
        case .bytes(let bytes):
            write(address, bytes)
            return true
        case .onDisk(let path):
            copy(address, from: path)
            return takeUnread(address, from: path) == nil
        }
    }
}
