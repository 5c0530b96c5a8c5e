import Outputs

extension Harness {
    /// Another school's `portal.json`: what can be read of it is written and read again as the same.
    static let manifest = Harness(
        name: "manifest", seeds: { seeds },
        words: ["\"version\":1", "\"title\":{", "\"date\":\"2026-01-01\"", "1e308", "-0.0", "\\u0000", "\\ud800"],
        fault: { bytes in
            guard let manifest = try? PortalManifest(reading: bytes) else { return nil }
            guard let again = try? PortalManifest(reading: manifest.bytes()) else { return "what is written of it can't be read" }
            return again == manifest ? nil : "it changes when it is written"
        })

    private static let seeds = [
        """
        {"$schema":"portal.schema.json","version":1,"title":{"zh-Hans":"云溪","en":"Yunxi"},"school":{"en":"Yunxi"},"url":"https://m.example/",
        "languages":["zh-Hans","en"],"license":"CC0","date":"2026-11-26","campuses":[{"id":"campuses/a","title":{"en":"A"},"address":"Road 1",
        "latitude":30,"longitude":120.03,"spaceapi":"spaceapi/a.json","calendar":"calendar/a.ics","comparables":{"spaces":4,"area":27.5}}],
        "comparables":{"campuses":1,"hours_per_week":13.333333333333334,"services_by_mode":{"virtual":5}},
        "entries":[{"id":"a","type":"page","title":{"en":"A"},"url":{"en":"a.html"},"language":"en","date":"2026-09-26"}]}
        """,
        #"{"version":1,"title":{},"languages":[],"campuses":[],"comparables":{},"entries":[]}"#,
    ].map { Array($0.utf8) }
}
