import Diagnostics
import Foundation
import Testing

@testable import Authoring
@testable import Content

@Suite struct CodeRegisterWriterTests {
    private let item = CodeRegister.Item(
        code: "K7Q", thing: "spaces/studio", shelf: "A: 01 #3", name: ["zh-Hans": "架子「A」", "en": "yes, \"no\" \\ null"],
        printed: Day("2026-11-25"))

    private func folder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "codes-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    @Test func whatIsWrittenIsReadAlike() throws {
        var items = [item]
        for (index, text) in [
            "true", "~", "1e3", "2026-11-25", "- a", "{b}", "'", "a:b", "a #b", "  x ", "*x", "&y", "!z", "%", "@", "", "汉字 A-01",
            "é\u{301}\u{7}",
        ].enumerated() {
            items.append(CodeRegister.Item(code: "C\(index)", thing: text, shelf: text, name: ["": text]))
        }
        let text = String(decoding: CodeRegisterWriter.appended(items, to: []), as: UTF8.self)
        let (register, diagnostics) = CodeRegister.read(SourceText(path: "codes.yml", text: text))
        #expect(diagnostics.map(\.name) == [])
        #expect(register.items.map(\.code) == items.map(\.code))
        #expect(register.items[0].shelf == item.shelf && register.items[0].name == item.name && register.items[0].printed == item.printed)
        for (read, written) in zip(register.items, items) {
            #expect((read.thing ?? "") == (written.thing ?? "").trimmingCharacters(in: .whitespaces), "\(written.code): \(text)")
        }
    }

    @Test func linesOfOthersStayByteForByte() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "codes.yml")
        let before = Array("# 注释\r\n  LC-01 :   { thing: x }  # odd\r\n\tbroken".utf8)
        try Data(before).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
        #expect(CodeRegisterWriter(content: folder.path, before: before).append([item]) == nil)
        let after = try Array(Data(contentsOf: file))
        #expect(
            after.starts(with: before)
                && String(decoding: after[before.count...], as: UTF8.self).hasPrefix("\r\nK7Q: {thing: spaces/studio"))
        #expect(after.suffix(2) == [0x0D, 0x0A])
        #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int == 0o640)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["codes.yml"], "nothing is left lying about")
    }

    @Test func aFileThatSomebodyHasChangedIsLeftAlone() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "codes.yml")
        try Data("A: {thing: x}\n".utf8).write(to: file)
        #expect(CodeRegisterWriter(content: folder.path, before: nil).append([item])?.name == "register-not-written")
        #expect(try String(contentsOf: file, encoding: .utf8) == "A: {thing: x}\n")
        let foreign: [UInt8] = [0xC4, 0xE3, 0x0A]
        try Data(foreign).write(to: file)
        #expect(CodeRegisterWriter(content: folder.path, before: foreign).append([item])?.name == "register-not-written", "not UTF-8")
        #expect(try Array(Data(contentsOf: file)) == foreign)
    }

    @Test func aFolderThatCannotBeWrittenIsTold() {
        #expect(CodeRegisterWriter(content: "/nowhere/at/all", before: nil).append([item])?.name == "register-not-written")
    }
}
