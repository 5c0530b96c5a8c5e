/// The files of `Data/`, which travel inside the executable.
enum SearchData {
    static func text(_ name: String) -> String {
        BuiltInSearchData.files.first { $0.path == name }?.text ?? ""
    }

    /// Words of questions that say nothing of what is sought.
    static var ignorable: [String] {
        text("ignorable.txt").split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
    }
}
