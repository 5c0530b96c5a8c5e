import Foundation

/// Asks the person at the terminal, where there is one.
struct Questions {
    /// Whether somebody can answer.
    static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

    /// One line; nil for an empty one, and at the end of the input.
    static func ask(zh: String, en: String) -> String? {
        say(zh: zh + " ", en: en + " ")
        return answer().flatMap { $0.isEmpty ? nil : $0 }
    }

    /// One line that can be used, asked for again with what is wrong as long as it can't; nil for an empty one, and at the end of the
    /// input.
    static func ask<Answer>(zh: String, en: String, read: (String) -> Read<Answer>) -> Answer? {
        while let answer = ask(zh: zh, en: en) {
            switch read(answer) {
            case .answer(let answer): return answer
            case .wrong(let zh, let en): say(zh: zh + "\n", en: en + "\n")
            }
        }
        return nil
    }

    /// One line, asked for again until there is one; nil at the end of the input.
    static func insist(zh: String, en: String) -> String? {
        while true {
            say(zh: zh + " ", en: en + " ")
            guard let answer = answer() else { return nil }
            if !answer.isEmpty { return answer }
            say(zh: "这一句不能空着。\n", en: "This one can't be left out.\n")
        }
    }

    enum Read<Answer> {
        case answer(Answer)
        /// What is wrong with it, and what can be taken.
        case wrong(zh: String, en: String)
    }

    static func say(zh: String, en: String) { FileHandle.standardError.write(Data(Speech.text(zh: zh, en: en).utf8)) }

    private static func answer() -> String? { readLine()?.trimmingCharacters(in: .whitespaces) }
}
