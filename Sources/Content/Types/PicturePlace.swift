import Diagnostics

extension Term {
    /// Where in a picture what matters most is: what stays in sight where the picture is cut to a shape.
    static let picturePlaces: [Term] = [
        Term("top-left", zh: "左上", en: "Top left", aliases: ["left top", "left-top", "upper left", "上左", "左上角"]),
        Term("top", zh: "上", en: "Top", aliases: ["top center", "top centre", "center top", "上边", "上方", "上面", "顶部", "中上"]),
        Term("top-right", zh: "右上", en: "Top right", aliases: ["right top", "right-top", "upper right", "上右", "右上角"]),
        Term("left", zh: "左", en: "Left", aliases: ["left center", "center left", "左边", "左侧", "左面", "左中"]),
        Term("centre", zh: "中", en: "Centre", aliases: ["center", "middle", "中间", "中央", "正中", "居中", "中心"]),
        Term("right", zh: "右", en: "Right", aliases: ["right center", "center right", "右边", "右侧", "右面", "右中"]),
        Term("bottom-left", zh: "左下", en: "Bottom left", aliases: ["left bottom", "left-bottom", "lower left", "下左", "左下角"]),
        Term("bottom", zh: "下", en: "Bottom", aliases: ["bottom center", "bottom centre", "center bottom", "下边", "下方", "下面", "底部", "中下"]),
        Term("bottom-right", zh: "右下", en: "Bottom right", aliases: ["right bottom", "right-bottom", "lower right", "下右", "右下角"]),
    ]

    /// The term of a place that is said in shares of width and height, as style sheets say it: `50% 20%`.
    static func place(ofShares text: String, among terms: [Term]) -> Term? {
        let plain = text.replacing("％", with: "%").replacing("，", with: " ").replacing(",", with: " ").replacing("、", with: " ")
        let shares = plain.split(separator: " ").map { word in
            word.last == "%" ? Double(ScalarReader.plainDigits(String(word.dropLast()))) : nil
        }
        guard shares.count == 2, let x = shares[0], let y = shares[1], (0...100).contains(x), (0...100).contains(y) else { return nil }
        let row = y < 34 ? "top" : y > 66 ? "bottom" : nil
        let column = x < 34 ? "left" : x > 66 ? "right" : nil
        let id = row.map { row in column.map { "\(row)-\($0)" } ?? row } ?? column ?? "centre"
        return terms.first { $0.id == id }
    }
}
