import Media
import Publishing
import Routes

extension MediaStage {
    /// What came of a photo: its renditions go to the publisher, itself never.
    func hand(_ photo: Photo, _ file: OpenFile, _ index: Int, _ publisher: Publisher?) -> Look {
        let outcome = photos.take(photo, files[index].source, file)
        if case .unavailable = outcome { return handCleaned(photo, index, publisher) }
        return hand(outcome, photo.plan, hasPosition: photo.hasPosition, index, publisher) ?? handAnew(photo, index, publisher)
    }

    /// A photo that an earlier build has made; nil where it has to be looked at.
    func recalled(_ file: OpenFile, _ index: Int, _ publisher: Publisher?) -> Look? {
        guard let known = photos.recall(files[index].source, file) else { return nil }
        return hand(known.outcome, known.plan, hasPosition: known.hasPosition, index, publisher)
    }

    /// nil where what the cache held is gone.
    private func hand(
        _ outcome: Photos.Outcome, _ plan: RenditionPlan, hasPosition: Bool, _ index: Int, _ publisher: Publisher?
    ) -> Look? {
        let place = files[index].place.text
        var look = Look(picture: ShownPicture(size: plan.size, renditions: plan), hadPosition: hasPosition)
        switch outcome {
        case .broken, .unavailable: return Look(isPublished: false, refusal: .broken, hadPosition: hasPosition)
        case .known: break
        case .made(let renditions):
            guard let publisher else { break }
            guard publish(renditions, plan, at: place, publisher) else { return nil }
            if !publisher.hasTaken(place) { look.isPublished = publisher.keepEarlier(place) }
        }
        return look
    }

    /// - Returns: whether all of them could be read.
    private func publish(_ renditions: [KeptRendition], _ plan: RenditionPlan, at place: String, _ publisher: Publisher) -> Bool {
        for rendition in renditions {
            let address = rendition.width.map { Addresses.rendition(plan.name, width: $0).text } ?? place
            if !publish(rendition.content, at: address, publisher) { return false }
        }
        return true
    }

    /// - Returns: false where somebody deleted the cache meanwhile.
    func publish(_ content: KeptRendition.Content, at address: String, _ publisher: Publisher) -> Bool {
        switch content {
        case .bytes(let bytes):
            publisher.write(address, bytes)
            return true
        case .onDisk(let path):
            publisher.copy(address, from: path)
            return publisher.takeUnread(address, from: path) == nil
        }
    }

    /// The first picture of a film beside which lies none.
    func firstPicture(of facts: FilmFacts?, _ file: OpenFile, _ index: Int, _ publisher: Publisher) -> ShownPicture? {
        let (path, place) = files[index]
        guard let facts, let size = facts.size, !FilmFile.posters(of: path).contains(where: { portal.files[$0] != nil }),
            let (plan, renditions) = photos.firstPicture(of: file, path, facts.format, size: size),
            publish(renditions, plan, at: place.text, publisher)
        else { return nil }
        return ShownPicture(size: size, renditions: plan)
    }

    /// Somebody deleted the cache meanwhile.
    private func handAnew(_ photo: Photo, _ index: Int, _ publisher: Publisher?) -> Look {
        let outcome = photos.make(photo)
        return hand(outcome, photo.plan, hasPosition: photo.hasPosition, index, publisher) ?? Look(isPublished: false, refusal: .broken)
    }

    /// Without libvips a photo goes out as large as it is, without its metadata.
    private func handCleaned(_ photo: Photo, _ index: Int, _ publisher: Publisher?) -> Look {
        guard let bytes = photo.cleaned() else { return Look(isPublished: false, refusal: .broken) }
        let place = files[index].place.text
        var look = Look(picture: ShownPicture(size: photo.size), hadPosition: photo.hasPosition, isUnmade: true)
        if let publisher, !publisher.write(place, bytes) { look.isPublished = publisher.keepEarlier(place) }
        return look
    }
}
