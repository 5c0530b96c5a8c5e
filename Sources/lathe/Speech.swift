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

    static func text(zh: String, en: String) -> String { asked == .chinese ? zh : en }
}
