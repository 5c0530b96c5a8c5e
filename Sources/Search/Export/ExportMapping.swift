import HTML

/// How OpenSearch, or what understands its settings, is to take what `SearchExport` writes: the body of the request that
/// creates an index.
public enum ExportMapping {
    /// The analyzers that OpenSearch brings along, by the first part of a language's tag; others are cut by Unicode's rules.
    private static let analyzers = [
        "ar": "arabic", "bg": "bulgarian", "bn": "bengali", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek",
        "en": "english", "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french",
        "ga": "irish", "gl": "galician", "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian",
        "ja": "cjk", "ko": "cjk", "lt": "lithuanian", "lv": "latvian", "nl": "dutch", "no": "norwegian", "pt": "portuguese",
        "ro": "romanian", "ru": "russian", "sv": "swedish", "th": "thai", "tr": "turkish", "zh": "cjk",
    ]

    public static func json(languages: [String]) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.key("mappings")
            json.object { json in
                json.key("dynamic_templates")
                json.array { json in
                    add("anchors", matching: "fields.*.sections.anchor", to: &json) { $0.member("type", "keyword") }
                    for language in languages {
                        add("words_\(language)", matching: "fields.\(language).*", to: &json) { json in
                            json.member("type", "text")
                            json.member("analyzer", analyzer(of: language))
                        }
                    }
                    for name in ["facets", "labels"] {
                        add(name, matching: "\(name).*", to: &json) { $0.member("type", "keyword") }
                    }
                    // A day or a day with a time of day, in the portal's time zone.
                    add("dates", matching: "dates.*", to: &json) { json in
                        json.member("type", "date")
                        json.member("format", "strict_date_optional_time")
                    }
                }
                json.key("properties")
                json.object(write(properties:))
            }
        }
        return json.bytes + [0x0A]
    }

    /// What is told apart or shown, and not looked up by its words.
    private static func write(properties json: inout JSONText) {
        for name in ["id", "entry", "address", "url", "type", "language", "translations", "audience", "title", "summary", "facts"] {
            json.key(name)
            json.object { json in
                json.member("type", "keyword")
                // Longer than a keyword may be.
                guard ["address", "url", "title", "summary", "facts"].contains(name) else { return }
                json.key("index")
                json.boolean(false)
                json.key("doc_values")
                json.boolean(false)
            }
        }
    }

    private static func add(_ name: String, matching path: String, to json: inout JSONText, _ mapping: (inout JSONText) -> Void) {
        json.object { json in
            json.key(name)
            json.object { json in
                json.member("path_match", path)
                json.member("match_mapping_type", "string")
                json.key("mapping")
                json.object(mapping)
            }
        }
    }

    private static func analyzer(of language: String) -> String {
        analyzers[String(language.prefix { $0 != "-" }).lowercased()] ?? "standard"
    }
}
