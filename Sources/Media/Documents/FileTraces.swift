/// What a document or model tells of people beside what it is about.
public struct FileTraces: Sendable, Hashable {
    /// Whether something was taken out.
    public internal(set) var isCleaned = false
    /// Whether a photo inside still says where it was taken; then the file isn't published.
    public internal(set) var keepsPosition = false
    /// Names that stay, and why.
    public internal(set) var people: [String] = []
    /// Folders of people that stay.
    public internal(set) var paths: [String] = []
    /// Why nothing of it, or not all, could be cleaned.
    public internal(set) var obstacle: Obstacle?

    public init() {}

    init(obstacle: Obstacle) { self.obstacle = obstacle }

    public enum Obstacle: Sendable, Hashable {
        /// A password keeps it shut.
        case encrypted
        /// It would lose its signature.
        case signed
        /// It is larger than is looked into, or of a form that isn't known.
        case notRead
        /// One of Office's old formats, which keep names and deleted words in many places.
        case old
        /// Other files lie in it, which are not looked into.
        case attachments
        /// Photos, films or sound of which Lathe can't take out where and by whom they were taken.
        case uncleaned
        /// It is packed in a way that isn't looked into, or holds a pack in a pack.
        case packed
        /// It runs programs, or opens or sends something, by itself.
        case program
        /// An e-book names its authors, as it should where they are writers.
        case book
    }

    /// Whether every build tells of it, not advice alone: a name goes out with it for sure, or nobody knows where its photos were taken.
    public var isSerious: Bool { !people.isEmpty || !paths.isEmpty || obstacle == .uncleaned || obstacle == .packed }

    /// Whether something stays of which the writer should know.
    public var keepsSomething: Bool { obstacle != nil || !people.isEmpty || !paths.isEmpty }

    /// Adds what is known of a file within.
    mutating func take(_ other: FileTraces) {
        isCleaned = isCleaned || other.isCleaned
        keepsPosition = keepsPosition || other.keepsPosition
        obstacle = obstacle ?? other.obstacle
        for name in other.people { add(person: name) }
        for path in other.paths { add(path: path) }
    }

    /// Each once, few enough for a message.
    mutating func add(person: String) {
        if !person.isEmpty, people.count < 5, !people.contains(person) { people.append(person) }
    }

    mutating func add(path: String) {
        if !path.isEmpty, paths.count < 3, !paths.contains(path) { paths.append(path) }
    }
}
