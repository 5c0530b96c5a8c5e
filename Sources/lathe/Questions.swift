import Foundation

/// Asks the person at the terminal, where there is one.
struct Questions {
    /// Whether somebody can answer.
    static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

    /// One line; nil for an empty one, and at the end of the input.
    static func ask(zh: String, en: String) -> String? {
        FileHandle.standardError.write(Data((Speech.text(zh: zh, en: en) + " ").utf8))
        guard let answer = readLine()?.trimmingCharacters(in: .whitespaces), !answer.isEmpty else { return nil }
        return answer
    }

    /// One line, asked for again until there is one; nil at the end of the input.
    static func insist(zh: String, en: String) -> String? {
        for _ in 0..<3 {
            if let answer = ask(zh: zh, en: en) { return answer }
        }
        return nil
    }
}
