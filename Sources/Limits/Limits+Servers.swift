extension Limits {
    /// What is written for web servers to read, and what the preview is sent.
    static let servers: [Limit] = [redirectAddress, redirectKey, sentText, sentFile]

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

    public static let sentText = Limit(
        "sent-text", 24 << 20, .bytes, zh: "预览的编辑器一次送来的文字", en: "what the preview's editor sends at once",
        because: .init(zh: "最大的文件，每个字符都转义以后也放得下。", en: "A text of the largest size has room in it with every character escaped."))

    public static let sentFile = Limit(
        "sent-file", 64 << 20, .bytes, zh: "在预览里添加的一张照片或一段视频", en: "a photo or film that is added in the preview",
        because: .init(
            zh: "写完以前整个放在内存里；更大的直接放进文件夹。", en: "It is held in memory while it is written; put a larger one into the folder yourself."))
}
