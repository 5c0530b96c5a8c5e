extension String {
    /// A name as a message shows it: a name can be as long as a file.
    var shortened: String {
        unicodeScalars.count <= 60 ? self : String(String.UnicodeScalarView(unicodeScalars.prefix(60))) + "…"
    }
}
