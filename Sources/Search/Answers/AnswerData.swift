/// The words by which a question is known to ask something else than what is answered, one file a language.
enum AnswerData {
    static let strange: [String] = BuiltInSearchData.files.filter { $0.path.hasPrefix("answers/") }.flatMap { file in
        file.text.split(separator: "\n").filter { !$0.hasPrefix("#") }.flatMap { $0.split(separator: "|").map(String.init) }
    }
}
