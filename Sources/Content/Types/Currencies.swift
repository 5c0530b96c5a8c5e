/// The currencies in which prices may stand, by their ISO 4217 codes.
extension Term {
    static let currencies = [
        Term("CNY", zh: "人民币", en: "Chinese yuan", aliases: ["元", "¥", "￥", "RMB", "人民币元"]),
        Term("HKD", zh: "港元", en: "Hong Kong dollar", aliases: ["港币", "HK$"]),
        Term("MOP", zh: "澳门元", en: "Macanese pataca", aliases: ["澳门币"]),
        Term("TWD", zh: "新台币", en: "New Taiwan dollar", aliases: ["NT$", "台币"]),
        Term("USD", zh: "美元", en: "US dollar", aliases: ["US$", "美金"]),
        Term("EUR", zh: "欧元", en: "Euro", aliases: ["€"]),
        Term("GBP", zh: "英镑", en: "Pound sterling", aliases: ["£"]),
        Term("JPY", zh: "日元", en: "Japanese yen", aliases: ["円", "日圆"]),
        Term("KRW", zh: "韩元", en: "South Korean won", aliases: ["₩"]),
        Term("SGD", zh: "新加坡元", en: "Singapore dollar", aliases: ["S$", "新元"]),
        Term("MYR", zh: "马来西亚林吉特", en: "Malaysian ringgit", aliases: ["RM", "林吉特"]),
        Term("THB", zh: "泰铢", en: "Thai baht"),
        Term("VND", zh: "越南盾", en: "Vietnamese dong"),
        Term("IDR", zh: "印尼盾", en: "Indonesian rupiah"),
        Term("PHP", zh: "菲律宾比索", en: "Philippine peso"),
        Term("INR", zh: "印度卢比", en: "Indian rupee", aliases: ["₹"]),
        Term("KZT", zh: "哈萨克斯坦坚戈", en: "Kazakhstani tenge", aliases: ["坚戈"]),
        Term("MNT", zh: "蒙古图格里克", en: "Mongolian tögrög"),
        Term("RUB", zh: "俄罗斯卢布", en: "Russian rouble", aliases: ["卢布"]),
        Term("AUD", zh: "澳大利亚元", en: "Australian dollar", aliases: ["A$", "澳元"]),
        Term("NZD", zh: "新西兰元", en: "New Zealand dollar"),
        Term("CAD", zh: "加拿大元", en: "Canadian dollar", aliases: ["加元"]),
        Term("CHF", zh: "瑞士法郎", en: "Swiss franc"),
        Term("SEK", zh: "瑞典克朗", en: "Swedish krona"),
        Term("NOK", zh: "挪威克朗", en: "Norwegian krone"),
        Term("DKK", zh: "丹麦克朗", en: "Danish krone"),
        Term("PLN", zh: "波兰兹罗提", en: "Polish złoty"),
        Term("CZK", zh: "捷克克朗", en: "Czech koruna"),
        Term("AED", zh: "阿联酋迪拉姆", en: "UAE dirham"),
        Term("ZAR", zh: "南非兰特", en: "South African rand"),
        Term("BRL", zh: "巴西雷亚尔", en: "Brazilian real"),
        Term("MXN", zh: "墨西哥比索", en: "Mexican peso"),
    ]
}

extension Field {
    static func currency(_ help: (zh: String, en: String)) -> Field {
        Field("currency", .choice(Term.currencies), zh: "币种", en: "Currency", help: help, aliases: ["货币"])
    }
}
