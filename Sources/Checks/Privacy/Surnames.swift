/// The surnames by which a Chinese name is known where it stands among other words.
enum Surnames {
    static func begins(_ scalar: Unicode.Scalar?) -> Bool { scalar.map(common.contains) ?? false }

    /// The hundred that nine Chinese of ten have.
    private static let common = Set(
        """
        王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛\
        邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文
        """.unicodeScalars)
}
