import Foundation

/// One case of the public Mustache suites.
struct SpecCase: Sendable {
    var module: String
    var name: String
    var data: SpecValue
    var template: String
    var partials: [String: String]
    var expected: String

    var id: String { "\(module)/\(name)" }
}

/// JSON with what Mustache cases need of it; numbers keep the way they were written.
indirect enum SpecValue: Sendable {
    case null
    case flag(Bool)
    case number(String)
    case text(String)
    case list([SpecValue])
    case record([String: SpecValue])

    init(_ any: Any) {
        switch any {
        case let value as String: self = .text(value)
        case let value as [Any]: self = .list(value.map { SpecValue($0) })
        case let value as [String: Any]: self = .record(value.mapValues { SpecValue($0) })
        case let value as NSNumber where isBoolean(value): self = .flag(value.boolValue)
        case let value as NSNumber: self = .number("\(value)")
        default: self = .null
        }
    }
}

private func isBoolean(_ value: NSNumber) -> Bool {
    String(cString: value.objCType) == "c"
}

enum SpecSuite {
    /// `../shared/specs/mustache` beside the package, or nil where it is missing.
    static let folder: URL? = {
        let package = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = package.deletingLastPathComponent().appending(path: "shared/specs/mustache")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    static func cases() throws -> [SpecCase] {
        guard let folder else { return [] }
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
        return try files.flatMap { file -> [SpecCase] in
            let json = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
            let tests = json?["tests"] as? [[String: Any]] ?? []
            var seen: [String: Int] = [:]
            return tests.map { test in
                var name = test["name"] as? String ?? ""
                seen[name, default: 0] += 1
                if let count = seen[name], count > 1 { name += " (\(count))" }
                return SpecCase(
                    module: file.deletingPathExtension().lastPathComponent, name: name,
                    data: test["data"].map { SpecValue($0) } ?? .record([:]),
                    template: test["template"] as? String ?? "",
                    partials: test["partials"] as? [String: String] ?? [:],
                    expected: test["expected"] as? String ?? ""
                )
            }
        }
    }
}
