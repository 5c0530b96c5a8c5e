/// The JSON Schema of `portal.json`.
enum ManifestSchema {
    static let text = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "A school library's makerspace portal",
          "description": "What a portal made with Lathe publishes about itself as open data.",
          "type": "object",
          "required": ["version", "title", "languages", "campuses", "comparables", "entries"],
          "properties": {
            "$schema": { "type": "string" },
            "version": { "const": \(Manifest.version), "description": "The version of this format. It rises when a member changes its meaning or goes; new members may come without." },
            "title": { "$ref": "#/$defs/words" },
            "school": { "$ref": "#/$defs/words" },
            "url": { "type": "string", "format": "uri", "description": "The portal's public address, with a slash at its end." },
            "languages": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "Language tags, the first at the root." },
            "license": { "type": "string", "description": "The licence of the entries unless they say otherwise." },
            "date": { "$ref": "#/$defs/day", "description": "The newest day on which an entry was published or changed." },
            "campuses": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["id", "title"],
                "properties": {
                  "id": { "type": "string" },
                  "title": { "$ref": "#/$defs/words" },
                  "address": { "type": "string" },
                  "latitude": { "type": "number", "minimum": -90, "maximum": 90 },
                  "longitude": { "type": "number", "minimum": -180, "maximum": 180 },
                  "spaceapi": { "type": "string", "format": "uri-reference", "description": "The campus in the terms of SpaceAPI, relative to this file." },
                  "calendar": { "type": "string", "format": "uri-reference", "description": "What takes place there, as iCalendar, relative to this file." },
                  "comparables": {
                    "type": "object",
                    "description": "Figures by which the campuses can be compared.",
                    "properties": {
                      "spaces": { "type": "integer" },
                      "area": { "type": "number", "description": "Square metres of its rooms together." },
                      "seats": { "type": "integer", "description": "How many people fit into its rooms together." },
                      "hours_per_week": { "type": "number", "description": "Opening hours of a week as usual." },
                      "units": { "type": "integer", "description": "Machines that stand there, without retired ones." },
                      "usable_units": { "type": "integer", "description": "Those that work, be it with limits." },
                      "services": { "type": "integer", "description": "Services given there." }
                    }
                  }
                }
              }
            },
            "comparables": {
              "type": "object",
              "description": "Figures by which libraries can be compared.",
              "properties": {
                "campuses": { "type": "integer" },
                "spaces": { "type": "integer" },
                "area": { "type": "number", "description": "Square metres of all rooms together." },
                "seats": { "type": "integer", "description": "How many people fit into all rooms together." },
                "hours_per_week": { "type": "number", "description": "Opening hours of the campus that is open longest." },
                "equipment": { "type": "integer", "description": "Kinds of machines." },
                "units": { "type": "integer", "description": "Machines, without retired ones." },
                "usable_units": { "type": "integer", "description": "Those that work, be it with limits." },
                "services": { "type": "integer" },
                "services_by_mode": {
                  "type": "object",
                  "description": "How many are given at the library, online, and both ways.",
                  "properties": { "physical": { "type": "integer" }, "virtual": { "type": "integer" }, "hybrid": { "type": "integer" } }
                },
                "online_services": { "type": "integer", "description": "Services given online, or online as well." },
                "tutorials": { "type": "integer" },
                "projects": { "type": "integer" },
                "trainings": { "type": "integer" },
                "resources": { "type": "integer" }
              }
            },
            "entries": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["id", "type", "title", "url", "language"],
                "properties": {
                  "id": { "type": "string" },
                  "type": { "type": "string" },
                  "title": { "$ref": "#/$defs/words" },
                  "url": { "type": "object", "additionalProperties": { "type": "string", "format": "uri-reference" },
                           "description": "The page in each language, relative to this file." },
                  "language": { "type": "string", "description": "The language of the original." },
                  "license": { "type": "string" },
                  "date": { "$ref": "#/$defs/day" }
                }
              }
            }
          },
          "$defs": {
            "words": { "type": "object", "additionalProperties": { "type": "string" }, "description": "A text by language tag." },
            "day": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }
          }
        }

        """
}
