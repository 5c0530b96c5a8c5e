import Content
import HTML

/// How one signs up for an event.
public enum SignUp: Sendable, Equatable {
    /// The address of a form, as its writer gave it; page and title may still have to be filled in.
    case form(String)
    case words(String)
}

extension Entry {
    /// How one signs up; nil where nothing is said of it. What begins like an address and is none is words.
    public var signUp: SignUp? {
        guard let text = self["signup"]?.text, !text.isEmpty else { return nil }
        let isForm = ["http://", "https://"].contains(where: text.lowercased().hasPrefix) && URLSafety.isSafe(Array(text.utf8))
        return isForm ? .form(text) : .words(text)
    }
}
