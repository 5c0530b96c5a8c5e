extension Limits {
    /// What is written for web servers to read.
    static let servers: [Limit] = [redirectAddress, redirectKey]

    public static let redirectKey = Limit(
        "redirect-key", 46, .bytes, zh: "redirects.map 里照原样写的旧网址，再长就写成表达式",
        en: "an earlier address that stands as it is in redirects.map; a longer one is an expression",
        because: .init(
            zh: "nginx 的表每项只有这么大，不调 map_hash_bucket_size，更长的会让它无法启动。",
            en: "nginx's table has room for so much, and with a longer key it doesn't start unless map_hash_bucket_size is raised."))

    public static let redirectAddress = Limit(
        "redirect-address", 4_000, .bytes, zh: "redirects.map 里的一个网址", en: "an address in redirects.map",
        because: .init(
            zh: "nginx 读配置时一个词最多 4096 字节，更长的会让它拒绝整个配置。",
            en: "nginx reads words of up to 4,096 bytes; a longer one makes it refuse its whole configuration."))
}
