import Content

/// By what the settings of two runs are told apart: everything that they are made from.
struct SettingsMark: Sendable, Equatable {
    private let text: [UInt8]
    private let languages: [String]
    private let url: String?
    private let exported: ExportedNames
    private let unnamed: UnnamedLanguages

    init(_ settings: PortalSettings) {
        text = settings.source?.bytes ?? []
        languages = settings.languages
        url = settings.url
        exported = settings.exported
        unnamed = settings.unnamed
    }
}
