import Diagnostics

/// Something that a makerspace has, with the entries that a new portal begins with for it.
public struct StarterThing: Sendable {
    public let id: String
    public let name: Words
    let process: Words
    let supervision: Int
    let hazards: [Words]
    let material: (id: String, name: Words, unit: Words, price: Int)
    /// What is made with it first.
    let tutorial: (id: String, title: Words, summary: Words, minutes: Int, steps: [(title: Words, text: Words)])

    public static let all: [StarterThing] = [printer, laser, vinyl, sewing, soldering, boards, handTools]

    /// - Returns: the thing that a word names, in either language.
    public static func named(_ word: String) -> StarterThing? {
        let word = word.lowercased()
        if let exact = all.first(where: { $0.names.contains(word) }) { return exact }
        // 激光, `laser`: a part of the name that no other has.
        let partly = all.filter { $0.names.contains { word.count > 1 && $0.contains(word) } }
        return partly.count == 1 ? partly[0] : nil
    }

    /// In small letters.
    private var names: [String] { [id, name.zh.lowercased(), name.en.lowercased()] }

    static let printer = StarterThing(
        id: "3d-printer", name: Words(zh: "3D 打印机", en: "3D printer"), process: Words(zh: "熔丝打印", en: "Filament printing"), supervision: 1,
        hazards: [Words(zh: "喷头和热床很烫", en: "The nozzle and the bed are hot")],
        material: ("pla-filament", Words(zh: "PLA 线材", en: "PLA filament"), Words(zh: "卷", en: "spool"), 60),
        tutorial: (
            "name-tag", Words(zh: "打印一块姓名牌", en: "Print a name tag"),
            Words(zh: "从一个文字模型开始，完成第一次打印。", en: "A first print, beginning with a model of your own name."), 60,
            [
                (
                    Words(zh: "画模型", en: "Draw the model"),
                    Words(zh: "在建模软件里写上名字，拉高 3 mm。", en: "Write your name in the modelling program and raise it by 3 mm.")
                ),
                (
                    Words(zh: "切片", en: "Slice it"),
                    Words(zh: "层高 0.2 mm，填充 15%，导出文件。", en: "Layers of 0.2 mm, 15 % infill; export the file.")
                ),
                (Words(zh: "打印", en: "Print it"), Words(zh: "看着第一层铺好再离开。", en: "Watch the first layer go down before you leave.")),
                (Words(zh: "取下", en: "Take it off"), Words(zh: "等热床凉下来，轻轻取下。", en: "Let the bed cool down, then take the tag off gently.")),
            ]
        ))

    static let laser = StarterThing(
        id: "laser-cutter", name: Words(zh: "激光切割机", en: "Laser cutter"), process: Words(zh: "激光切割", en: "Laser cutting"), supervision: 3,
        hazards: [Words(zh: "会着火，不能离开人", en: "It may catch fire; never leave it alone")],
        material: ("basswood-3mm", Words(zh: "椴木板 3 mm", en: "Basswood, 3 mm"), Words(zh: "张", en: "sheet"), 8),
        tutorial: (
            "bookmark", Words(zh: "切一枚木书签", en: "Cut a wooden bookmark"),
            Words(zh: "画一条轮廓，刻一行字，切下来。", en: "Draw an outline, engrave a line, cut it out."), 40,
            [
                (Words(zh: "画图", en: "Draw it"), Words(zh: "轮廓用红线，文字用黑色填充。", en: "Red lines for the outline, black for the words.")),
                (
                    Words(zh: "请老师检查", en: "Have it checked"),
                    Words(zh: "图纸和材料都给老师看过再上机。", en: "Show drawing and material to a teacher before you cut.")
                ),
                (Words(zh: "切割", en: "Cut it"), Words(zh: "盖好盖子，打开排风，全程看着。", en: "Lid down, fan on, and watch it all the time.")),
            ]
        ))

    static let vinyl = StarterThing(
        id: "vinyl-cutter", name: Words(zh: "刻字机", en: "Vinyl cutter"), process: Words(zh: "刻字", en: "Vinyl cutting"), supervision: 1,
        hazards: [Words(zh: "刀尖锋利", en: "The blade is sharp")],
        material: ("adhesive-vinyl", Words(zh: "不干胶", en: "Adhesive vinyl"), Words(zh: "米", en: "metre"), 10),
        tutorial: (
            "sticker", Words(zh: "刻一张贴纸", en: "Cut a sticker"),
            Words(zh: "一种颜色，一个图形，学会半切。", en: "One colour, one shape, and how to cut just the vinyl."), 30,
            [
                (Words(zh: "选图形", en: "Choose a shape"), Words(zh: "线条要连起来，细节不小于 2 mm。", en: "Closed lines, no detail smaller than 2 mm.")),
                (Words(zh: "试刀", en: "Test the blade"), Words(zh: "刻一个小方块，只切开面纸。", en: "Cut a small square, through the vinyl alone.")),
                (
                    Words(zh: "刻字和揭除", en: "Cut and weed"),
                    Words(zh: "刻完揭掉多余的部分，用转移膜贴好。", en: "Cut, take off what is too much, and move it with transfer tape.")
                ),
            ]
        ))

    static let sewing = StarterThing(
        id: "sewing-machine", name: Words(zh: "缝纫机", en: "Sewing machine"), process: Words(zh: "缝纫", en: "Sewing"), supervision: 1,
        hazards: [Words(zh: "手指离针远一点", en: "Keep fingers away from the needle")],
        material: ("canvas", Words(zh: "帆布", en: "Canvas"), Words(zh: "米", en: "metre"), 20),
        tutorial: (
            "pouch", Words(zh: "缝一个笔袋", en: "Sew a pencil pouch"),
            Words(zh: "两片布，三道直线。", en: "Two pieces of cloth, three straight seams."), 80,
            [
                (Words(zh: "裁布", en: "Cut the cloth"), Words(zh: "裁两片 22 × 12 cm。", en: "Two pieces of 22 × 12 cm.")),
                (Words(zh: "缝三边", en: "Sew three sides"), Words(zh: "正面相对，留 1 cm 缝份。", en: "Right sides together, 1 cm from the edge.")),
                (Words(zh: "翻面", en: "Turn it"), Words(zh: "剪去两角，翻过来烫平。", en: "Clip the corners, turn it out, press it flat.")),
            ]
        ))

    static let soldering = StarterThing(
        id: "soldering-station", name: Words(zh: "焊台", en: "Soldering station"), process: Words(zh: "焊接", en: "Soldering"), supervision: 2,
        hazards: [Words(zh: "烙铁 350 °C", en: "The iron is at 350 °C")],
        material: ("solder-wire", Words(zh: "焊锡丝", en: "Solder"), Words(zh: "卷", en: "roll"), 30),
        tutorial: (
            "first-joint", Words(zh: "焊好第一个焊点", en: "Your first solder joint"),
            Words(zh: "在练习板上焊一排，学会看好坏。", en: "A row of joints on a practice board, and how to tell good from bad."), 45,
            [
                (Words(zh: "准备", en: "Get ready"), Words(zh: "戴护目镜，打开排烟。", en: "Goggles on, fume extraction on.")),
                (
                    Words(zh: "加热", en: "Heat it"),
                    Words(zh: "烙铁头同时碰到焊盘和引脚，数两秒。", en: "Touch pad and leg with the tip at once and count to two.")
                ),
                (
                    Words(zh: "送锡", en: "Feed solder"),
                    Words(zh: "送一点锡，先移开锡，再移开烙铁。", en: "A little solder; take the solder away first, then the iron.")
                ),
            ]
        ))

    static let boards = StarterThing(
        id: "microbit-kit", name: Words(zh: "micro:bit 套件", en: "micro:bit kit"), process: Words(zh: "编程", en: "Programming"),
        supervision: 0,
        hazards: [], material: ("aaa-battery", Words(zh: "7 号电池", en: "AAA battery"), Words(zh: "节", en: "piece"), 2),
        tutorial: (
            "step-counter", Words(zh: "做一个计步器", en: "Make a step counter"),
            Words(zh: "读加速度，显示走了几步。", en: "Read the accelerometer and show the steps."), 45,
            [
                (Words(zh: "显示数字", en: "Show a number"), Words(zh: "新建变量“步数”，显示在屏幕上。", en: "Make a variable “steps” and show it.")),
                (Words(zh: "数一步", en: "Count a step"), Words(zh: "“振动”时，步数加 1。", en: "On shake, add one to steps.")),
                (
                    Words(zh: "试走", en: "Walk"),
                    Words(zh: "接上电池，走二十步，看看差多少。", en: "Plug in the battery, walk twenty steps and see how far off it is.")
                ),
            ]
        ))

    public static let handTools = StarterThing(
        id: "hand-tools", name: Words(zh: "手工工具", en: "Hand tools"), process: Words(zh: "裁剪和粘贴", en: "Cutting and gluing"), supervision: 0,
        hazards: [Words(zh: "刀口朝外推", en: "Push the blade away from you")],
        material: ("thick-card", Words(zh: "厚卡纸", en: "Thick card"), Words(zh: "张", en: "sheet"), 1),
        tutorial: (
            "card-box", Words(zh: "折一个纸盒", en: "Fold a card box"),
            Words(zh: "画展开图，裁、折、粘。", en: "Draw the net, cut, fold and glue."), 30,
            [
                (Words(zh: "画展开图", en: "Draw the net"), Words(zh: "五个面加四条粘贴边。", en: "Five faces and four flaps.")),
                (Words(zh: "裁和折", en: "Cut and fold"), Words(zh: "先用钝刀划出折线。", en: "Score the folds with a blunt blade first.")),
                (Words(zh: "粘", en: "Glue"), Words(zh: "从里往外粘，压一分钟。", en: "From the inside out; hold for a minute.")),
            ]
        ))
}
