import Authoring
import Diagnostics

extension Editor {
    /// Puts a sure cure into the file that it was offered for: all of its changes, or none.
    ///
    /// As careful as `lathe check --fix`: what changes a page that was read as meant, leaves the message or brings an error is left to
    /// the writer.
    func mend(_ request: MendRequest) throws(Refusal) -> Mended {
        let opened = try open(request.file, hash: request.hash)
        let (source, snapshot) = (opened.edit.source, opened.snapshot)
        let found = snapshot.report.diagnostics.lazy.filter { $0.place.path == request.file }.compactMap { diagnostic -> SingleCure? in
            guard let cure = SingleCure(diagnostic, in: source),
                CureOffer(diagnostic, cure, of: request.hash).cure == request.cure
            else { return nil }
            return cure
        }.first
        let words = EditorWords(language: snapshot.language)
        guard let cure = found else { throw .failed(words.noCure) }
        guard cure.keepsMeaning(opened.portal.reader),
            cure.helps(snapshot.report, drafts.report(cure.mended, of: request.file, in: snapshot))
        else { throw .failed(words.noHelp) }
        _ = try inTurn { () throws(Refusal) in try put(cure.mended, opened) }
        return Mended(file: request.file)
    }

    struct Mended: Encodable {
        var file: String
    }
}
