/// The surnames by which a Chinese name is known where it stands among other words.
public enum Surnames {
    public static func begins(_ scalar: Unicode.Scalar?) -> Bool { scalar.map(common.contains) ?? false }

    /// How many characters of a Chinese name are its surname.
    static func length(in name: [Unicode.Scalar]) -> Int {
        name.count > 2 && compound.contains(String(String.UnicodeScalarView(name[..<2]))) ? 2 : 1
    }

    /// Of surnames that are read otherwise than as words.
    static let readings: [Unicode.Scalar: String] = [
        "曾": "zeng", "单": "shan", "單": "shan", "解": "xie", "仇": "qiu", "任": "ren", "区": "ou", "區": "ou", "查": "zha", "盖": "ge", "朴": "piao",
        "翟": "zhai", "缪": "miao", "冼": "xian", "覃": "qin", "乐": "yue", "员": "yun", "黑": "he", "折": "she", "秘": "bi", "繁": "po", "召": "shao",
        "种": "chong", "宁": "ning", "应": "ying", "华": "hua", "万": "wan", "俞": "yu", "褚": "chu", "隗": "wei", "逄": "pang", "晁": "chao",
    ]

    /// The hundred that nine Chinese of ten have.
    private static let common = Set(
        """
        王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛\
        邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文陳張劉楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧賈葉閻戴鐘鍾陸顧龍萬錢湯喬賀賴龔
        """.unicodeScalars)

    private static let compound: Set<String> = [
        "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "夏侯", "皇甫", "尉迟", "尉遲", "公孙", "公孫", "慕容", "令狐", "长孙", "長孫", "宇文", "司徒", "东方",
        "東方", "独孤", "獨孤", "南宫", "南宮", "百里", "端木", "轩辕", "軒轅", "呼延", "闻人", "澹台", "公冶", "太史", "申屠", "钟离", "西门", "第五",
    ]
}
