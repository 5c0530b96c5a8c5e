import Content
import Portal

/// Earlier addresses as an nginx map: `map $uri $moved { include redirects.map; }`, then redirect where `$moved` is set.
struct RedirectMap {
    let site: Site

    func bytes() -> [UInt8] {
        var output: [UInt8] = []
        // nginx sees the whole path, with the folder that the portal's address names.
        let root = "/" + site.folderOnServer
        for alias in site.portal.aliases.sorted(by: { $0.path < $1.path }) {
            let target = root + site.portal.entries[alias.entry].address.encoded
            // nginx compares decoded paths; a folder's page is asked for by the folder's name, too.
            add(root + alias.path.text, target, to: &output)
            if alias.path.name == "index.html" { add(root + String(alias.path.text.dropLast("index.html".count)), target, to: &output) }
        }
        return output
    }

    private func add(_ from: String, _ to: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        for byte in from.utf8 {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "$") { output.append(UInt8(ascii: "\\")) }
            output.append(byte)
        }
        output += "\" \"\(to)\";\n".utf8
    }
}
