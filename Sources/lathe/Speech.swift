import Content
import Diagnostics
import Foundation

/// The language in which the command line speaks before any portal is read.
enum Speech {
    /// What the user or the system asks for; nil where neither asks for Chinese or English.
    static let asked: Words.Language? = {
        let environment = ProcessInfo.processInfo.environment
        for name in ["LATHE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = environment[name]?.lowercased(), !value.isEmpty else { continue }
            if value.hasPrefix("zh") { return .chinese }
            if value.hasPrefix("en") { return .english }
        }
        return nil
    }()

    /// That of the portal in this folder, where there is one.
    private static let portal: Words.Language? = {
        let content = CommandLine.arguments.value(of: "--content") ?? CommandLine.arguments.value(of: "-C") ?? "content"
        guard FileManager.default.fileExists(atPath: content) else { return nil }
        let settings = FileManager.default.contents(atPath: content + "/" + PortalSettings.fileName)
        // Without settings a portal is Chinese, whatever else is in it.
        let folder = ContentFolder(root: content).with(unsaved: settings.map { [PortalSettings.fileName: Array($0)] } ?? [:])
        return PortalSettings.read(from: folder).0.languages.first.map(LanguageTag.isChinese) ?? true ? .chinese : .english
    }()

    /// In which the program speaks for itself: help, questions, what is wrong with a command.
    static let language = asked ?? portal ?? .english

    static func text(zh: String, en: String) -> String { language == .chinese ? zh : en }
}

extension [String] {
    /// What stands behind an option, `--content DIR` or `--content=DIR`.
    fileprivate func value(of option: String) -> String? {
        for (index, word) in enumerated() {
            if word == option, index + 1 < count { return self[index + 1] }
            if word.hasPrefix(option + "=") { return String(word.dropFirst(option.count + 1)) }
        }
        return nil
    }
}
