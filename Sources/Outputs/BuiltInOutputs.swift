extension [any Output] {
    /// What every portal has, as far as there is something to say in it; what takes longest comes first.
    public static var builtIn: [any Output] {
        [
            ManifestFiles(), Feed(), Calendars(), MaterialsTables(), Redirects(), WithdrawnFile(), AppManifest(), Sitemap(), Robots(),
            SpaceAPI(),
        ]
    }
}
