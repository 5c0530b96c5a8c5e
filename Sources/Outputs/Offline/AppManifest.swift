import Content
import HTML
import Pages
import Portal
import Routes
import Services

/// The web app manifest of each language: by it a phone can put the portal among its apps, and pages know that they may be kept.
///
/// All addresses in it are relative, so that it holds wherever the portal is put.
struct AppManifest: Output {
    func claims(_ ground: RouteGround) -> [RouteClaim] { ground.languages.map { .file(ground.addresses($0).app) } }

    func files(_ portal: Portal, _ makerspace: Makerspace) -> [OutputFile] {
        guard portal.settings.offlineUse != .none else { return [] }
        return portal.settings.languages.map { language in
            OutputFile(portal.addresses(language).app) { bytes($0, language) }
        }
    }

    private func bytes(_ context: OutputContext, _ language: String) -> [UInt8] {
        let addresses = context.addresses(language)
        let title = context.title(language)
        var json = JSONText()
        json.object { json in
            json.member("id", addresses.app.href(to: addresses.home))
            json.member("name", title)
            json.member("short_name", context.portal.settings.words("school", in: language) ?? title)
            json.member("description", context.portal.settings.words("summary", in: language))
            json.member("lang", language)
            json.member("start_url", addresses.app.href(to: addresses.home))
            json.member("scope", addresses.app.depth == 0 ? "./" : String(repeating: "../", count: addresses.app.depth))
            // With the browser's way back, which a page has none of its own for.
            json.member("display", "minimal-ui")
            json.member("theme_color", context.pages.themeColour)
            json.member("background_color", "#ffffff")
            guard let icon = context.pages.templates.favicon else { return }
            json.key("icons")
            json.array { json in
                json.object { json in
                    json.member("src", addresses.app.href(to: icon))
                    json.member("type", "image/svg+xml")
                    json.member("sizes", "any")
                }
            }
        }
        return json.bytes + [0x0A]
    }
}
