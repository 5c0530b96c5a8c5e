import Diagnostics
import HTML

/// What of a writer's file may be published: photos and films without what they tell of people and places,
/// drawings without what could run, everything else as it is.
public enum PublishableFile: Sendable {
    /// These bytes instead of the file's own.
    case bytes([UInt8])
    /// A drawing that is written anew, and what was left out of it.
    case drawing([UInt8], removed: [SVGSanitizer.Removal])
    /// The file as it is.
    case asItIs
    /// Not at all.
    case refused(Refusal)

    public enum Refusal: Sendable {
        /// A picture format that browsers don't show and that Lathe cannot clean.
        case format
        /// A photo that breaks off or isn't what its name says, so that nothing sure can be taken out of it.
        case broken
        /// A drawing that can't be read safely.
        case drawing(SVGSanitizer.Refusal)
    }

    /// Whether `prepare` looks inside files of this name; all others are copied.
    public static func needsPreparation(_ path: String) -> Bool {
        prepared.contains(ending(path)) || unclean.contains(ending(path))
    }

    public static func prepare(_ bytes: [UInt8], path: String) -> PublishableFile {
        let ending = ending(path)
        if unclean.contains(ending) { return .refused(.format) }
        guard prepared.contains(ending) else { return .asItIs }
        if ending == "svg" { return drawing(bytes) }
        let cleaned: [UInt8]? = switch PictureFormat(of: bytes) {
        case .jpeg: JPEGFile(bytes)?.cleaned()
        case .png: PNGFile(bytes)?.cleaned()
        case .webp: WebPFile(bytes)?.cleaned()
        case .gif: bytes
        case nil: MovieFile.isMovie(bytes) ? MovieFile.cleaned(bytes) : nil
        }
        guard let cleaned else { return .refused(.broken) }
        return cleaned == bytes ? .asItIs : .bytes(cleaned)
    }

    private static let prepared: Set<String> = ["jpg", "jpeg", "jpe", "jfif", "png", "apng", "webp", "gif", "svg", "mp4", "m4v", "mov"]
    private static let unclean: Set<String> = ["heic", "heif", "avif", "tif", "tiff", "dng", "raw", "cr2", "nef", "arw", "psd"]

    private static func ending(_ path: String) -> String {
        guard let dot = path.lastIndex(of: ".") else { return "" }
        return path[path.index(after: dot)...].lowercased()
    }
}

extension PublishableFile {
    private static func drawing(_ bytes: [UInt8]) -> PublishableFile {
        switch SVGSanitizer.sanitize(bytes) {
        case .success(let drawing): .drawing(drawing.bytes, removed: drawing.removals)
        case .failure(let refusal): .refused(.drawing(refusal))
        }
    }

    /// The size of an SVG drawing as its author gave it; nil for anything else.
    public static func drawingSize(_ bytes: [UInt8], path: String) -> PictureSize? {
        guard ending(path) == "svg", case .success(let drawing) = SVGSanitizer.sanitize(bytes), let size = drawing.size else {
            return nil
        }
        return PictureSize(width: max(1, Int(size.width.rounded())), height: max(1, Int(size.height.rounded())))
    }
}
