import Diagnostics

extension Diagnostic {
    /// What to write in place of another generator's mark.
    static func cureOfForeign(_ shape: String) -> Words {
        if shape.hasSuffix("::"), shape != "::…::", shape != ":::", !shape.hasPrefix(".. "), shape != "image::" {
            let key = shape.dropLast(2)
            return Words(
                zh: "删掉这一行；要用就在文件开头的 --- 之间写 \(key): 值。",
                en: "Take the line out; to have it read, write \(key): value between the --- at the top of the file.")
        }
        if let cure = cureOfSquareTag(shape) ?? cureOfCommand(shape) { return cure }
        for (beginnings, cure) in cures where beginnings.contains(where: shape.hasPrefix) { return cure }
        return Words(
            zh: "图片写成 ![说明](文件名)，提示框每行以 > 开头、第一行写 > [!NOTE]；不需要就删掉。",
            en: "Write a picture as ![words](file), a box as lines that begin with >, the first > [!NOTE]; or take it out.")
    }

    private static let cures: [(beginnings: [String], cure: Words)] = [
        (
            ["{{< ref", "{{< relref", "{{% ref", "{{% relref", "{% link", "{% post_url"],
            Words(zh: "链接里只写文件名：[文字](文件名.md)。", en: "Write a link with the file's name alone: [words](file.md).")
        ),
        (
            ["`r …", "`python …"],
            Words(
                zh: "这里不会算出结果：把结果直接写出来；是要给读者看的代码，就去掉开头的 r。",
                en: "Nothing is worked out here: write the result itself; if readers are to see the code, take the r before it out.")
        ),
        (["@[…"], Words(zh: "去掉 @，写成 [文字](网址)。", en: "Take the @ out: [words](address).")),
        (["{{ ", "<% "], Words(zh: "换成要显示的文字，或者删掉。", en: "Write the words that are to be shown in its place, or take it out.")),
        (["+++"], Words(zh: "删掉这一行；要分隔线写 ---，上下各空一行。", en: "Take the line out; for a rule write --- between blank lines.")),
        (
            [":include"],
            Words(
                zh: "要放进来的内容直接写在这里；只要链接，就去掉引号里的字。",
                en: "Write what it would bring in here; for a link alone take the words between the quotes out.")
        ),
        (
            ["++", "^^"],
            Words(zh: "去掉两边的符号；按键写成 `Ctrl+C`，要强调写成 **字**。", en: "Take the signs out; write a key as `Ctrl+C`, emphasis as **word**.")
        ),
        (
            ["import ", "export", "--8<--", "<<<", "@"],
            Words(
                zh: "删掉这一行；要放进来的内容直接写在这里。", en: "Take the line out; write what it would bring in here.")
        ),
        (
            ["///"],
            Words(
                zh: "删掉 /// 的行；图注写在图片的引号里：![说明](文件名 \"图注\")。",
                en: "Take the lines with /// out; write a caption in a picture's quotes: ![words](file \"caption\").")
        ),
        (
            ["[外链图片"],
            Words(
                zh: "把图片下载到这篇文章的文件夹里，这里写成 ![说明](文件名)。",
                en: "Save the picture in this article's folder and write ![words](file) here.")
        ),
        (["[@"], Words(zh: "文中写 [^1]，另起一段写 [^1]: 书名。", en: "Write [^1] in the text and [^1]: the source in a paragraph of its own.")),
        (["(("], Words(zh: "删掉，或者写成链接 [文字](文件名.md)。", en: "Take it out, or write a link: [words](file.md).")),
        (
            [" :: ", "[…::…]"],
            Words(zh: "把 :: 改成一个冒号，去掉两边的括号。", en: "Write one colon in place of ::, without the brackets around it.")
        ),
        (["::…::"], Words(zh: "写成 ==字==。", en: "Write ==word==.")),
        (
            ["#+"],
            Words(zh: "删掉这一行；提示框第一行写 > [!NOTE]，每行以 > 开头。", en: "Take the line out; for a box write > [!NOTE] and begin each line with >.")
        ),
        (
            [":…:`"],
            Words(
                zh: "去掉冒号和中间的字；链接写成 [文字](文件名.md)。", en: "Take the colons out with the word between them; write a link as [words](file.md).")
        ),
        ([":…:"], Words(zh: "删掉这一行。", en: "Take the line out.")),
        (["<o:", "<v:", "<w:", "<m:"], Words(zh: "删掉尖括号和里面的字。", en: "Take the angle brackets out with what stands in them.")),
        (["~…~"], Words(zh: "要删除线写成 ~~字~~，不要就去掉 ~。", en: "For struck-out words write ~~word~~; else take the ~ out.")),
        (
            ["{--", "{++", "{=="],
            Words(zh: "只留改好的文字，去掉大括号和里面的符号。", en: "Keep the words as they are to be, without the braces and their signs.")
        ),
        ([": …"], Words(zh: "写成列表：- **词**：解释。", en: "Write a list: - **word**: what it means.")),
        (
            [".. image", ".. figure"],
            Words(zh: "图片写成 ![说明](文件名)，删掉下面缩进的选项。", en: "Write the picture as ![words](file) and take out the options below it.")
        ),
        (
            [".. code", ".. literal"],
            Words(
                zh: "把这一行换成 ```，代码不缩进，代码后面另起一行再写 ```。",
                en: "Write ``` in place of the line, the code without indentation, and ``` on a line below it.")
        ),
        ([".. _"], Words(zh: "删掉这一行；要链接到小标题，就写 [文字](#小标题)。", en: "Take the line out; a link to a heading is [words](#heading).")),
        (
            [".. "],
            Words(
                zh: "把这一行换成 > [!NOTE]，下面缩进的每一行去掉空格，以 > 开头。",
                en: "Write > [!NOTE] in place of the line, and begin each line below with > in place of the blanks.")
        ),
        (["h2."], Words(zh: "写成 ## 和一个空格，再写标题。", en: "Write ## and a space before the heading's words.")),
        (
            ["image::"],
            Words(zh: "图片写成 ![说明](文件名)；要放进来的内容直接写在这里。", en: "Write a picture as ![words](file), and what it would bring in, here.")
        ),
        (
            ["{note}", "{info}", "{tip}", "{warning}", "{panel}"],
            Words(
                zh: "去掉大括号；提示框每行以 > 开头，第一行写 > [!NOTE]。", en: "Take the braces out; for a box begin each line with >, the first > [!NOTE].")
        ),
        (["{code}", "{noformat}"], Words(zh: "代码前后各加一行 ```。", en: "Put a line ``` above and one below the code.")),
        (["{quote}"], Words(zh: "每一行以 > 开头。", en: "Begin each line with >.")),
        (["^["], Words(zh: "文中写 [^1]，另起一段写 [^1]: 内容。", en: "Write [^1] in the text and [^1]: the note in a paragraph of its own.")),
        (
            [":material", ":octicons", ":fontawesome", ":simple"],
            Words(zh: "删掉，或者换成表情符号。", en: "Take it out, or write an emoji in its place.")
        ),
        (["(@)"], Words(zh: "写成 1. 2. 3.，每条一行。", en: "Write 1. 2. 3., one on each line.")),
        (
            ["-- …"],
            Words(zh: "下一级的列表写成两个空格、一个 - 和一个空格。", en: "Begin an item within an item with two spaces, one - and a space.")
        ),
        (
            ["```"],
            Words(
                zh: "这种代码块只在别的软件里起作用：把要给读者看的结果写在这里，或者删掉。",
                en: "Only another program makes something of this block: write what readers are to see in its place, or take it out.")
        ),
        (
            ["`="],
            Words(zh: "换成要显示的字。", en: "Write what is to be shown in its place.")
        ),
        (
            ["== …", "** …"],
            Words(zh: "小标题写成 ## 和一个空格，再写字，单独成一行。", en: "Write a heading: ## and a space before its words, on a line of its own.")
        ),
        (["'''"], Words(zh: "粗体写成 **字**，斜体写成 *字*。", en: "Write bold as **word** and italics as *word*.")),
        (
            ["W>", "T>", "I>", "Q>", "X>", "：：：", "！！！", "{class"],
            Words(
                zh: "提示框每行以 > 和一个空格开头，第一行写 > [!WARNING] 或 > [!TIP]。",
                en: "For a box begin each line with > and a space; write > [!WARNING] or > [!TIP] on the first.")
        ),
        (
            ["| …"],
            Words(zh: "去掉行首的 |；要分行，就在每行末尾写一个反斜杠 \\。", en: "Take the | out; to keep the lines apart end each with a backslash \\.")
        ),
        (
            ["% …", "--- …:"],
            Words(
                zh: "删掉这几行；要写题目，就在文件第一行写 ---，第二行 title: 题目，第三行 ---。",
                en:
                    "Take these lines out; for a title write --- on the very first line of the file, title: words on the second, --- on the third."
            )
        ),
        (
            ["%"],
            Words(
                zh: "不给读者看的话写成 %%…%%；是正文，就别用 % 开头。",
                en: "Write a remark that nobody is to see as %%…%%; else don't begin the line with %.")
        ),
        (
            ["复制代码"],
            Words(zh: "删掉这一行；代码前后各加一行 ```。", en: "Take the line out, and put a line ``` above and one below the code.")
        ),
        (["[http"], Words(zh: "写成 [文字](网址)。", en: "Write [words](address).")),
        (["[[…"], Words(zh: "链接写成 [文字](文件名.md)，图片写成 ![说明](文件名)。", en: "Write a link as [words](file.md), a picture as ![words](file).")),
        (
            ["[citation", ":contentReference", "【…†"],
            Words(
                zh: "删掉：这是聊天程序留下的记号，打不开。真有出处，就写成 [书名](网址)。",
                en: "Take it out: a chat program left it, and it leads nowhere. If there is a source, write [its name](address).")
        ),
        (
            ["｛", "＜…"],
            Words(zh: "删掉括号和里面的字；换行就分成两段写。", en: "Take the brackets out with what stands in them; for a break begin a new paragraph.")
        ),
        (["{=…"], Words(zh: "删掉反引号后面的大括号；公式两边写 $。", en: "Take the braces behind the backticks out; put a formula between dollar signs.")),
        (["{::", "{.", "{#", "{:"], Words(zh: "删掉大括号和里面的字。", en: "Take the braces out with what stands in them.")),
    ]
}
