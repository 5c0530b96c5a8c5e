import Authoring
import Content
import Diagnostics

extension Editor {
    // MARK: Another name

    /// - Returns: where the entry is edited from now on, and what still names it otherwise.
    func rename(_ request: RenameRequest) throws(Refusal) -> Renamed {
        let renaming = try inTurn { () throws(Refusal) in
            let opened = try open(request.file, hash: request.hash)
            do throws(Renaming.Failure) {
                let renaming = try Renaming(request.file, to: request.name, in: opened.portal, content: build().content)
                try renaming.carryOut()
                renaming.moveVersions(in: build().versionsFolder)
                return renaming
            } catch {
                throw .failed(EditorWords(language: opened.snapshot.language).told(error.diagnostic(of: request.file)))
            }
        }
        let moved = renaming.moves.lazy.compactMap { request.file.moved($0.from, $0.to) }.first ?? request.file
        return Renamed(address: awaited(moved), left: renaming.left.map { "\($0.path):\($0.line)" })
    }

    struct Renamed: Encodable {
        var address: String
        var left: [String]
    }

    // MARK: Withdrawal

    /// Takes an entry, or one member of its team, off the portal; unless that is wanted at once, it only says what would be done.
    func withdraw(_ request: WithdrawRequest) throws(Refusal) -> Withdrawn {
        try inTurn { () throws(Refusal) in try withdrawn(request) }
    }

    private func withdrawn(_ request: WithdrawRequest) throws(Refusal) -> Withdrawn {
        let opened = try open(request.file, hash: request.hash)
        let options = build()
        let language = opened.snapshot.language
        let withdrawal: Withdrawal
        do { withdrawal = try Withdrawal(of: request.file, request.person, content: options.content) } catch {
            throw .failed(EditorWords(language: language).told(error.diagnostic))
        }
        if request.isMeant {
            var problems = withdrawal.write()
            if request.deletesPhotos { problems += withdrawal.deletePhotos() }
            // What was kept of these files says what they said before.
            if let versions = options.versionsFolder { for edit in withdrawal.edits { EntryVersions(versions, of: edit.path).forget() } }
            if let problem = problems.first { throw .failed(EditorWords(language: language).told(problem)) }
        }
        return Withdrawn(
            files: withdrawal.edits.map(\.path), photos: withdrawal.photos, others: withdrawal.others, shared: withdrawal.shared,
            unnamed: withdrawal.unnamed, isWhole: withdrawal.isWhole)
    }

    struct Withdrawn: Encodable {
        /// Files that say so now, or would.
        var files: [String]
        /// Photos that nothing else uses.
        var photos: [String]
        /// Photos of the entry that stay, though the member may be in them.
        var others: [String]
        /// Photos that other entries use, too.
        var shared: [String]
        /// Files in whose team nobody of that name was found.
        var unnamed: [String]
        var isWhole: Bool
    }
}
