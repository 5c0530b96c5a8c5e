import Content
import Diagnostics
import Publishing
import Routes

extension Build {
    /// Takes off the site what must be gone from it, where no room was left to publish: so it is gone though the disk is full, and what
    /// it leaves is often room enough for the rest.
    ///
    /// - Returns: the pages that were taken off, and the photos of people on others.
    func takenDown(after report: BuildReport) -> [String] {
        guard report.isStopped, let output = options.output, report.diagnostics.contains(where: { $0.is(PublishingDiagnostics.diskFull) })
        else {
            return []
        }
        let overdue = overdueEntries().gone
        let files = filesNow()
        guard !overdue.isEmpty || !files.ofPeople.isEmpty, let publisher = try? Publisher.open(output, state: options.state) else {
            return []
        }
        defer { publisher.abandon() }
        let pages = Set(overdue.map(\.page.text))
        // What lies in a folder of its own goes with its page; in the folder of a list lie others' pages, too.
        let others = Set(EarlierTexts(of: options).items.map(\.path)).subtracting(overdue.map(\.path))
        let folders = overdue.compactMap { path, page -> String? in
            let content = SitePath(path).folder
            guard page.folderAsked != nil, !page.folder.isEmpty, !others.contains(where: { $0.isBelow(content) }) else { return nil }
            return page.folder
        }
        // Its photos lie beside other pages, too, and what was made of them in a folder of its own.
        let shown = files.ofPeople.union(publisher.files(shownOn: pages).filter(files.goes))
        let made = publisher.made(of: shown) { $0.isBelow(Addresses.renditionFolder) }
        let gone = publisher.takeDown { path in
            // In the file with the whole portal all of them lie, too; and nothing else leaves as much room.
            pages.contains(path) || path == Addresses.wholePortal.text || folders.contains { path.isBelow($0) } || shown.contains(path)
                || made.contains(path)
        }
        return gone.isEmpty ? [] : pages.union(files.ofPeople.intersection(gone)).sorted()
    }

    /// Which of the writers' files are to be public as things are now.
    private func filesNow() -> (ofPeople: Set<String>, goes: (String) -> Bool) {
        var report = BuildReport()
        guard let settled = settle(&report) else { return ([], { _ in false }) }
        let (read, portal) = (settled.read, settled.portal)
        let withheld = WithheldFiles(read, portal, showsDrafts: options.drafts)
        var (kept, ofPeople): (Set<String>, Set<String>) = ([], [])
        for (path, place) in portal.files {
            switch withheld.reason(path) {
            case nil: kept.insert(place.text)
            case .shows, .facesOf: ofPeople.insert(place.text)
            case .amongDrafts, .belongs: break
            }
        }
        let places = Set(read.folder.files.keys.map { portal.fileAddresses[$0].text })
        return (
            ofPeople,
            { path in
                !kept.contains(path) && !Addresses.ownFolders.contains { path.hasPrefix($0) }
                    && (places.contains(path) || ContentName.isPhotoOrFilm(path))
            }
        )
    }
}
