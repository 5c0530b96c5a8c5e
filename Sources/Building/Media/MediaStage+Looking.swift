import Content
import Limits
import Media

/// One file.
extension MediaStage {
    func look(_ file: BesideFile) -> Look {
        let isLarge = (folder.files[file.path]?.size ?? 0) > Limits.largeFile.value
        return isLarge && FileKind.isShownAsPicture(file.path) ? photos.inTurn { looked(file) } : looked(file)
    }

    private func looked(_ file: BesideFile) -> Look {
        if let reason = withheld.reason(file.path) { return Look(isPublished: false, withheld: reason) }
        if let found = folder.files[file.path], let exposed = search?.places(in: found, of: folder), !exposed.isEmpty {
            return Look(isPublished: false, exposed: exposed)
        }
        // Before it is looked into, since the settings may change while the file doesn't.
        if isFilmTooLarge(file.path) { return Look(isPublished: false, refusal: .tooLarge(Limits.filmFile)) }
        if folder.changing.contains(file.path) { return unreadable("it keeps changing", file) }
        if case .previewing(let known) = purpose, let look = known.look(at: folder.files[file.path]) { return look }
        return opened(file)
    }

    /// A file that changes while it is read is read again.
    private func opened(_ file: BesideFile) -> Look {
        let place = folder.placeOnDisk(of: file.path)
        for _ in 0..<Limits.readingsOfChangingFile.value {
            let open: OpenFile
            do { open = try OpenFile(place) } catch { return unreadable(error.reason, file) }
            // A link that leads elsewhere was put there since.
            guard open.lent(folder.place.holds), isAsSearched(file.path) else { return unreadable("it keeps changing", file) }
            if let look = recalled(open, file) { return look }
            let look = hand(PreparedFile(open, path: file.path, address: file.place.text, makesPhotos: true), open, file)
            if open.isUnchanged(at: place), isAsSearched(file.path) {
                guard case .unreadable(let reason) = look.refusal else { return look }
                return unreadable(reason, file)
            }
            purpose.publisher?.withdraw(file.place.text, from: place)
        }
        return unreadable("it keeps changing", file)
    }

    /// Whether a file is still what was found when words that must never appear were looked for: no other takes its place unread.
    private func isAsSearched(_ path: String) -> Bool {
        guard search != nil, let found = folder.files[path]?.version else { return true }
        return FileVersion(ofFileAt: folder.placeOnDisk(of: path)) == found
    }

    private func isFilmTooLarge(_ path: String) -> Bool {
        FileKind.named(path)?.group == .film && folder.files[path]?.size ?? 0 > portal.mostOfFilm
    }

    private func unreadable(_ reason: String, _ file: BesideFile) -> Look {
        // What was published earlier may say a word that must not appear by now.
        Look(
            isPublished: search != nil ? false : purpose.publisher?.keepEarlier(file.place.text) ?? false, refusal: .unreadable(reason))
    }
}
