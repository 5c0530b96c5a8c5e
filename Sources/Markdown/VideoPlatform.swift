/// The sites whose pages hold one video each: such an address alone in a paragraph becomes a card.
enum VideoPlatform {
    /// Host, and the beginning of the path that a video has there.
    private static let platforms: [(host: String, path: String)] = [
        ("bilibili.com", "/video/"), ("bilibili.com", "/bangumi/play/"), ("player.bilibili.com", "/player.html"),
        ("b23.tv", "/"), ("youtube.com", "/watch"), ("youtube.com", "/embed/"), ("youtube.com", "/shorts/"),
        ("youtube-nocookie.com", "/embed/"), ("youtu.be", "/"), ("vimeo.com", "/"), ("player.vimeo.com", "/video/"),
        ("v.qq.com", "/x/"), ("v.qq.com", "/txp/iframe/"), ("open.douyin.com", "/player/"), ("v.youku.com", "/v_show/"),
        ("player.youku.com", "/embed/"), ("ixigua.com", "/"),
        ("douyin.com", "/video/"), ("v.douyin.com", "/"), ("open.163.com", "/"), ("tudou.com", "/v/"),
        ("haokan.baidu.com", "/v"), ("mgtv.com", "/b/"), ("iqiyi.com", "/v_"), ("basic.smartedu.cn", "/"),
        ("ted.com", "/talks/"), ("dailymotion.com", "/video/"), ("peertube.tv", "/w/"),
    ]

    static func holds(_ address: String, host: String) -> Bool {
        let afterScheme = address.utf8.drop { $0 != UInt8(ascii: "/") }.drop { $0 == UInt8(ascii: "/") }
        let path = afterScheme.drop { $0 != UInt8(ascii: "/") }
        return platforms.contains { platform in
            (host == platform.host || host.hasSuffix("." + platform.host)) && path.starts(with: platform.path.utf8)
                && path.count > 1
        }
    }
}
