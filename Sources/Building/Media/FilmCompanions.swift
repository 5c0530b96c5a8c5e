import Content
import Media
import Portal

extension Portal {
    /// With the captions and the first picture of each film, which lie beside it under its name and needn't be linked.
    func withFilmCompanions(in folder: ContentFolder) -> Portal {
        var companions: [String: SitePath] = [:]
        for (path, place) in files where FileKind.named(path)?.group == .film {
            let found = [FilmFile.captions(of: path)] + [FilmFile.posters(of: path).first { folder.files[$0] != nil }].compactMap { $0 }
            for companion in found where folder.files[companion] != nil && files[companion] == nil {
                companions[companion] = place.withEnding(of: SitePath(companion))
            }
        }
        return with(companions)
    }
}
