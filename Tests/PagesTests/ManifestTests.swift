import Content
import Foundation
import Outputs
import Testing

/// `portal.json` is written, read and described by one type.
@Suite struct ManifestTests {
    private func file(_ texts: [String: String] = Sample.texts) throws -> (bytes: [UInt8], schema: [String: Any]) {
        let site = try #require(MadeSite(texts))
        let schema = try JSONSerialization.jsonObject(with: Data(site.page("portal.schema.json").utf8))
        return (Array(site.page("portal.json").utf8), try #require(schema as? [String: Any]))
    }

    @Test func portalJSONIsOpenDataWithoutPeople() throws {
        let site = try #require(MadeSite(Sample.texts))
        let object = try #require(try JSONSerialization.jsonObject(with: Data(site.page("portal.json").utf8)) as? [String: Any])
        #expect(object["version"] as? Int == 1)
        let entries = try #require(object["entries"] as? [[String: Any]])
        #expect(!entries.contains { $0["type"] as? String == "person" })
        let lamp = try #require(entries.first { $0["id"] as? String == "tutorials/lamp" })
        #expect((lamp["title"] as? [String: String]) == ["zh-Hans": "小台灯", "en": "A lamp"])
        #expect(lamp["license"] as? String == "CC-BY-SA-4.0")
        let comparables = try #require(object["comparables"] as? [String: Any])
        #expect(comparables["area"] as? Int == 96)
        #expect(comparables["hours_per_week"] as? Int == 45)
        #expect(!site.page("portal.json").contains("林浩"))
        let schema = try JSONSerialization.jsonObject(with: Data(site.page("portal.schema.json").utf8))
        #expect(schema is [String: Any])
    }

    @Test func whatIsWrittenIsRead() throws {
        let (bytes, _) = try file()
        let manifest = try PortalManifest(reading: bytes)
        #expect(
            manifest.title["en"] == "Yunxi Makerspace" && manifest.languages == ["zh-Hans", "en"] && manifest.date == Day("2026-04-01"))
        #expect(manifest.campuses.map(\.spaceapi) == ["spaceapi/east.json"] && manifest.campuses.first?.comparables?.hoursPerWeek == 45)
        #expect(manifest.comparables.servicesByMode?.virtual == 1 && manifest.comparables.onlineServices == 1)
        let lamp = try #require(manifest.entries.first { $0.id == "tutorials/lamp" })
        #expect(lamp.title["zh-Hans"] == "小台灯" && lamp.url["en"] == "en/tutorials/lamp.html" && lamp.date == Day("2026-04-01"))
        #expect(try PortalManifest(reading: manifest.bytes()) == manifest, "no member is in the type alone")
        #expect(try JSONDecoder().decode(PortalManifest.self, from: JSONEncoder().encode(manifest)) == manifest)
        var members = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        #expect(members.removeValue(forKey: "$schema") as? String == "portal.schema.json")
    }

    @Test func whatIsNotKnownIsPassedOver() throws {
        let text =
            #"{"version":1,"title":{"fr":"Atelier"},"new":[1],"languages":["fr"],"campuses":[],"comparables":{"robots":3},"entries":[]}"#
        let manifest = try PortalManifest(reading: Array(text.utf8))
        #expect(manifest.title["fr"] == "Atelier" && manifest.comparables.campuses == nil)
    }

    @Test func whatCanNotBeReadIsToldWithItsReason() {
        #expect(throws: PortalManifest.ReadingFailure.version(2)) { try PortalManifest(reading: Array(#"{"version":2}"#.utf8)) }
        for text in [
            #"{"version":1}"#, "[]", "",
            #"{"version":1,"title":{},"languages":[],"campuses":[],"comparables":{},"entries":[],"date":"soon"}"#,
        ] {
            #expect(throws: PortalManifest.ReadingFailure.self) { try PortalManifest(reading: Array(text.utf8)) }
        }
    }

    @Test func theFileKeepsToItsSchema() throws {
        let (bytes, schema) = try file()
        let object = try JSONSerialization.jsonObject(with: Data(bytes))
        #expect(SchemaCheck(root: schema).faults(object, schema, "").isEmpty)
        var changed = try #require(object as? [String: Any])
        changed["date"] = "soon"
        changed["strange"] = 1
        changed["title"] = nil
        #expect(SchemaCheck(root: schema).faults(changed, schema, "").count == 3)
    }
}

/// As much of JSON Schema as the manifest's uses, and no member that it does not know.
private struct SchemaCheck {
    let root: [String: Any]

    func faults(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
        if let name = (schema["$ref"] as? String)?.split(separator: "/").last.map(String.init) {
            return faults(value, (root["$defs"] as? [String: [String: Any]])?[name] ?? [:], path)
        }
        if let constant = schema["const"] as? Int { return value as? Int == constant ? [] : [path] }
        switch schema["type"] as? String {
        case "string":
            guard let text = value as? String else { return [path] }
            guard let pattern = schema["pattern"] as? String else { return [] }
            return text.range(of: pattern, options: .regularExpression) == nil ? [path] : []
        case "integer": return value is Int ? [] : [path]
        case "number":
            guard let number = value as? Double else { return [path] }
            return number >= schema["minimum"] as? Double ?? number && number <= schema["maximum"] as? Double ?? number ? [] : [path]
        case "array":
            guard let items = value as? [Any], items.count >= schema["minItems"] as? Int ?? 0 else { return [path] }
            return items.enumerated().flatMap { faults($1, schema["items"] as? [String: Any] ?? [:], "\(path)/\($0)") }
        case "object":
            guard let object = value as? [String: Any] else { return [path] }
            let missing = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }.map { "\(path)/\($0)" }
            let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
            return missing
                + object.flatMap { name, value in
                    let known = properties[name] ?? schema["additionalProperties"] as? [String: Any]
                    return known.map { faults(value, $0, "\(path)/\(name)") } ?? ["\(path)/\(name)"]
                }
        default: return [path]
        }
    }
}
