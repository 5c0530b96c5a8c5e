/// All bounds, one file a subject beside this one; `all` is what the manual prints.
public enum Limits {
    public static let all: [Limit] = files + entries + lists + text + drawings + media + publishing + servers
}
