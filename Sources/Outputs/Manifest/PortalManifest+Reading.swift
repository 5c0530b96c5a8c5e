import Foundation
import HTML

extension PortalManifest {
    /// Why a file is no manifest that can be read.
    public enum ReadingFailure: Error, Hashable {
        /// In a later version of the format.
        case version(Int)
        /// With what is wrong in it.
        case content(String)
    }

    /// Reads a manifest, this portal's or another's. Members that are not known here are passed over.
    public init(reading bytes: [UInt8]) throws(ReadingFailure) {
        struct Head: Decodable { var version: Int }
        do {
            let version = try JSONDecoder().decode(Head.self, from: Data(bytes)).version
            guard version <= Self.version else { throw ReadingFailure.version(version) }
            self = try JSONDecoder().decode(Self.self, from: Data(bytes))
        } catch let failure as ReadingFailure {
            throw failure
        } catch {
            throw .content(String(describing: error))
        }
    }

    /// The file, in the order of the members' tables.
    public func bytes() -> [UInt8] {
        var json = JSONText()
        write(to: &json)
        var bytes = json.bytes
        bytes.append(0x0A)
        return bytes
    }

    /// Its JSON Schema.
    public static func jsonSchema() -> String {
        schema.document(
            title: "A school library's makerspace portal", about: "What a portal made with Lathe publishes about itself as open data.",
            definitions: [
                ("words", JSONSchema.map(of: String.schema).with([], "A text by language tag.")),
                ("day", String.schema.with([.pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")], nil)),
            ])
    }
}
