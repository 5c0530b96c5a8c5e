import Content
import Diagnostics
import Foundation
import Testing

@testable import Pages

/// A portal's own folder of templates.
@Suite struct OwnTemplatesTests {
    private func load(_ files: [String: String], languages: [String] = ["zh-Hans", "en"]) throws -> (PortalTemplates?, [Diagnostic]) {
        let folder = URL.temporaryDirectory.appending(path: "lathe-" + UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (path, text) in files {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let (templates, diagnostics) = PortalTemplates.load(folder: folder.path, settings: PortalSettings(languages: languages))
        return (templates, diagnostics)
    }

    @Test func aFewWordsOfALanguageMayBeChanged() throws {
        let (templates, diagnostics) = try load(["words/en.yml": "share.print: \"Put on paper\"\n"])
        #expect(diagnostics.isEmpty)
        #expect(templates?.interface["en"]["share.print"] == "Put on paper")
        #expect(templates?.interface["en"]["share.copy"] == "Copy address")
    }

    @Test func aMisspeltKeyIsFoundAndAKeyOfItsOwnIsNot() throws {
        let (_, diagnostics) = try load(["words/en.yml": "shares.print: \"x\"\nour.motto: \"y\"\n"])
        #expect(diagnostics.map { "\($0.name) \($0.place.line)" } == ["word-unknown 1"])
        #expect(diagnostics.first?.suggestions.first?.replacement == "share.print")
    }

    @Test func aNewLanguageSaysWhatItLacks() throws {
        let (templates, diagnostics) = try load(
            ["words/fr.yml": "language.name: \"Français\"\nshare.print: \"Imprimer\"\n"], languages: ["fr", "en"])
        #expect(diagnostics.map(\.name) == ["words-incomplete"])
        #expect(templates?.interface["fr"]["share.print"] == "Imprimer")
        #expect(templates?.interface["fr"]["share.copy"] == "Copy address")
    }

    @Test func aLayoutWithAMisspeltNameIsFound() throws {
        let (_, diagnostics) = try load(["layouts/tutrial.mustache": "x", "layouts/poster.mustache": "x"])
        #expect(diagnostics.map(\.name) == ["layout-unused"])
        #expect(diagnostics.first?.suggestions.first?.replacement == "tutorial")
    }
}
