import CXXHash
import Foundation
import HTML
import Pages
import Routes

/// The worker's script: what it has to know of this build, then what it does.
struct WorkerScript {
    let pages: PortalPages
    /// The names of the parts of the list of files.
    let lists: [String]
    let looks: [ListedFile]
    let shell: [ListedFile]
    let search: [ListedFile]

    func bytes(of script: [UInt8]) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.member("build", mark(lists + shell.map(\.mark)))
            json.member("look", mark(looks.map(\.path)))
            json.key("lists")
            json.array { json in for name in lists { json.string(name) } }
            json.key("assets")
            json.array { json in for file in looks { json.string(file.path) } }
            json.key("shell")
            json.array { json in
                for file in shell {
                    json.array { json in
                        json.string(file.path)
                        json.string(file.mark)
                    }
                }
            }
            json.key("offline")
            json.array { json in
                for language in pages.portal.settings.languages { json.string(pages.portal.addresses(language).offline.text) }
            }
            json.key("search")
            json.object { json in json.member("bytes", search.reduce(0) { $0 + $1.size }) }
        }
        return Self.opening + json.bytes + Array(";\n".utf8) + script
    }

    private static let opening = Array("var portal=".utf8)

    /// The names of the parts of the list in a script that an earlier build wrote; nil where it is none.
    static func lists(in script: [UInt8]) -> [String]? {
        struct Known: Decodable { var lists: [String] }
        guard script.starts(with: opening), let end = script.firstIndex(of: UInt8(ascii: "\n")), end > opening.count else { return nil }
        return (try? JSONDecoder().decode(Known.self, from: Data(script[opening.count..<end - 1])))?.lists
    }

    /// By which to tell this from any other.
    private func mark(_ words: [String]) -> String {
        let text = Array(words.joined(separator: "\n").utf8)
        return String(text.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }, radix: 36)
    }

    /// For portals that keep nothing: browsers that did at an earlier build forget it all.
    static let farewell = Array(
        """
        "use strict";
        self.addEventListener("install", function () { self.skipWaiting(); });
        self.addEventListener("activate", function (event) {
          var prefix = "lathe-pages " + new URL("./", self.location.href).pathname + " ";
          event.waitUntil(caches.keys().then(function (names) {
            return Promise.all(names.filter(function (name) { return name.startsWith(prefix); }).map(function (name) { return caches.delete(name); }));
          }).then(function () { return self.registration.unregister(); }));
        });

        """.utf8)
}
