import Portal
import Routes
import Services

/// `portal.json`, and beside it `portal.schema.json`, which says what is in it.
struct ManifestFiles: Output {
    func claims(_ ground: RouteGround) -> [RouteClaim] { [.file(Addresses.manifest), .file(Addresses.manifestSchema)] }

    func files(_ portal: Portal, _ makerspace: Makerspace) -> [OutputFile] {
        [
            OutputFile(Addresses.manifest) { PortalManifest($0).bytes() },
            OutputFile(Addresses.manifestSchema) { _ in Array(PortalManifest.jsonSchema().utf8) },
        ]
    }
}
