import Diagnostics
import Foundation

/// Time zones as people call them: 北京, 东八区, `Asia/Beijing`, `GMT+8`, `berlin`.
enum TimezoneName {
    /// The zone that is surely meant; nil for a name that is right already and for one that nobody knows.
    static func meant(_ text: String) -> String? {
        guard text.utf8.count <= 60 else { return nil }
        let word = folded(text)
        if ofChina.contains(word) || text.unicodeScalars.contains(where: { $0.value > 0x2E7F }) && namesChina(text) { return china }
        if let zone = others[word] { return zone }
        if TimeZone.knownTimeZoneIdentifiers.contains(text) || word == "utc" || word == "gmt" { return nil }
        let alike = TimeZone.knownTimeZoneIdentifiers.filter { folded($0) == word || folded(city(of: $0)) == word }
        if alike.count == 1 { return alike[0] }
        return alike.isEmpty && word.hasPrefix("asia/") && ofChina.contains(String(word.dropFirst(5))) ? china : nil
    }

    /// Zones of which the city is spelt nearly so.
    static func near(_ text: String) -> [String] {
        let wanted = folded(city(of: text))
        return NearMiss.best(for: text, among: TimeZone.knownTimeZoneIdentifiers).filter { zone in
            let name = folded(city(of: zone))
            return distance(Array(name.utf8), Array(wanted.utf8)) <= max(1, min(name.utf8.count, wanted.utf8.count) / 4)
        }
    }

    private static let china = "Asia/Shanghai"

    /// What stands behind the continent.
    private static func city(of zone: String) -> String { zone.split(separator: "/").last.map(String.init) ?? zone }

    private static func folded(_ text: String) -> String {
        text.lowercased().filter { !$0.isWhitespace && $0 != "_" && $0 != "＋" }
    }

    private static func namesChina(_ text: String) -> Bool {
        ["北京", "中国", "東八", "东八", "上海", "深圳", "广州", "重庆", "天津", "南京", "杭州", "成都", "武汉", "西安"].contains(where: text.contains)
    }

    private static let ofChina: Set<String> = [
        "asia/beijing", "beijing", "peking", "asia/peking", "china", "prc", "cst", "chinastandardtime", "beijingtime", "gmt+8", "gmt+08",
        "gmt+08:00",
        "gmt+0800", "utc+8", "utc+08", "utc+08:00", "utc+0800", "+8", "+08", "+08:00", "+0800", "utc8", "gmt8", "shenzhen", "guangzhou",
        "nanjing",
        "hangzhou", "chengdu", "wuhan", "xian", "xi'an", "tianjin", "suzhou", "qingdao", "xiamen", "changsha", "shenyang", "dalian",
        "jinan",
        "zhengzhou", "hefei", "fuzhou", "kunming", "nanchang", "guiyang", "lanzhou", "hainan", "haikou", "harbin", "chongqing", "shanghai",
    ]

    private static let others = [
        "香港": "Asia/Hong_Kong", "澳门": "Asia/Macau", "台北": "Asia/Taipei", "台湾": "Asia/Taipei", "东京": "Asia/Tokyo", "日本": "Asia/Tokyo",
        "新加坡": "Asia/Singapore", "首尔": "Asia/Seoul", "柏林": "Europe/Berlin", "德国": "Europe/Berlin", "伦敦": "Europe/London",
        "英国": "Europe/London", "巴黎": "Europe/Paris", "纽约": "America/New_York", "japan": "Asia/Tokyo", "germany": "Europe/Berlin",
        "uk": "Europe/London", "france": "Europe/Paris",
    ]

    private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
        var row = Array(0...other.count)
        for (index, byte) in one.enumerated() {
            var last = row[0]
            row[0] = index + 1
            for column in other.indices {
                let cost = min(row[column] + 1, row[column + 1] + 1, last + (other[column] == byte ? 0 : 1))
                last = row[column + 1]
                row[column + 1] = cost
            }
        }
        return row[other.count]
    }
}
