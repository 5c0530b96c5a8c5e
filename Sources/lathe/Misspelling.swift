import ArgumentParser
import Diagnostics

/// What was most likely meant by a command or an option that there is not; of options the library knows some, of commands none.
enum Misspelling {
    /// The library's message in English with what was meant, or another one where the command line was wrong from there on.
    static func told(_ message: String, _ arguments: some Sequence<String>) -> String {
        let words = Array(arguments)
        let (command, unknown) = command(words)
        if let unknown, !message.contains("Did you mean") {
            let names = subcommands(of: command) + (command == Lathe.self ? ["help"] : [])
            guard message.contains("'\(unknown)'") else { return message }
            return suggesting(NearMiss.best(for: unknown, among: names, limit: 1).first, for: unknown, in: message)
        }
        // A value that can't be used may be that of an option that was misspelt.
        guard let option = unknownOption(words, of: command), !message.contains("'\(option.name)'") || !message.contains("Did you mean")
        else { return message }
        let rest = message.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().joined(separator: "\n")
        guard message.hasPrefix("Error: "), let near = option.near else { return message }
        return "Error: Unknown option '\(option.name)'. Did you mean '\(near)'?\n" + rest
    }

    /// What to say where help is asked for with a command that there is not, which the library passes over; nil where there is one.
    static func ofHelp(_ arguments: some Sequence<String>) -> String? {
        let words = Array(arguments)
        guard words.first == "help", case (let command, let unknown?) = command(words) else { return nil }
        let near = NearMiss.best(for: unknown, among: subcommands(of: command), limit: 1).first
        return suggesting(near, for: unknown, in: "Error: Unexpected argument '\(unknown)'") + "\nUsage: " + Lathe.usageString(for: command)
    }

    /// The command that the words name, as far as there is one, and the first word that names none.
    private static func command(_ words: [String]) -> (ParsableCommand.Type, unknown: String?) {
        var command: ParsableCommand.Type = Lathe.self
        let named = words.prefix { !$0.hasPrefix("-") }
        for word in named.first == "help" ? named.dropFirst() : named {
            let inner = command.configuration.subcommands
            guard !inner.isEmpty else { break }
            guard let next = inner.first(where: { $0._commandName == word }) else { return (command, word) }
            command = next
        }
        return (command, nil)
    }

    private static func subcommands(of command: ParsableCommand.Type) -> [String] {
        command.configuration.subcommands.map { $0._commandName }
    }

    private static func suggesting(_ near: String?, for word: String, in message: String) -> String {
        guard let near, let found = message.firstRange(of: "'\(word)'") else { return message }
        return message[..<found.upperBound] + ". Did you mean '\(near)'?" + message[found.upperBound...]
    }

    /// The first option that the command doesn't have.
    private static func unknownOption(_ words: [String], of command: ParsableCommand.Type) -> (name: String, near: String?)? {
        let known = options(of: command)
        for word in words {
            if word == "--" { return nil }
            guard word.hasPrefix("--") else { continue }
            let name = String(word.prefix { $0 != "=" })
            if !known.contains(name) { return (name, NearMiss.best(for: name, among: known, limit: 1).first) }
        }
        return nil
    }

    /// As the command's help has them.
    private static func options(of command: ParsableCommand.Type) -> [String] {
        let help = Lathe.helpMessage(for: command, includeHidden: true)
        return help.split { !($0.isASCII && ($0.isLetter || $0 == "-")) }.map(String.init).filter { $0.hasPrefix("--") && $0.count > 3 }
    }
}
