extension Limits {
    /// What is written for web servers to read.
    static let servers: [Limit] = [redirectAddress]

    public static let redirectAddress = Limit(
        "redirect-address", 4_000, .bytes, zh: "redirects.map 里的一个网址", en: "an address in redirects.map",
        because: .init(
            zh: "nginx 读配置时一个词最多 4096 字节，更长的会让它拒绝整个配置。",
            en: "nginx reads words of up to 4,096 bytes; a longer one makes it refuse its whole configuration."))
}
