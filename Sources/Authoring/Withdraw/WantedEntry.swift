import Content
import Foundation

/// What somebody in a hurry calls an entry by: its id, its file as the shell completes it, the address in the browser's bar.
enum WantedEntry {
    /// The ids, paths and addresses that may be meant, the likeliest first.
    static func readings(of wanted: String) -> [String] {
        var path = wanted
        if let url = URL(string: wanted), let scheme = url.scheme, ["http", "https", "file"].contains(scheme) {
            path = url.path(percentEncoded: false)
        } else if wanted.contains(".html") {
            path = String(wanted.prefix { $0 != "#" && $0 != "?" })
        }
        let parts = path.split(separator: "/").filter { $0 != "." && $0 != ".." }.map { $0.removingPercentEncoding ?? String($0) }
        // Folders before it: the content's, the site's, where a server has the portal. One name alone may be anybody's.
        let tails = parts.indices.filter { $0 == 0 || $0 < parts.count - 1 }.map { parts[$0...].joined(separator: "/") }
        return [wanted] + tails
    }
}
