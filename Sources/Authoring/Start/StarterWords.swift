import Diagnostics

/// What the entries of a new portal say of themselves, until the school writes its own.
enum StarterWords {
    static let settings = Words(
        zh: """
            # 门户的设置。每一项都可以不写；全部设置见手册“门户设置”。
            # 要印二维码标签，再写一行门户的网址，例如：url: https://maker.example.com/
            """,
        en: """
            # The portal's settings. Each may be left out; the manual lists them all under “Portal settings”.
            # To print QR labels, add the portal's address, such as: url: https://maker.example.com/
            """)

    static let campus = Words(
        zh: "上学日的午休和放学后开放。\n\n%% 把上面的 hours 改成你们的时间，再写上地址（address）和电话。两个百分号之间的话读者看不到，改好就删掉。 %%",
        en: """
            Open at lunch and after school.

            %% Change the hours above to yours, and add an address and a phone number. What stands between two percent signs no reader \
            sees; take it out when that is done. %%
            """)
    static let space = Words(
        zh: "第一次来，先请老师带着走一圈；用完把台面收拾干净。\n\n%% 这里能做什么、有哪些规矩，写给第一次来的人看。 %%",
        en: """
            Ask to be shown round when you come for the first time, and leave the bench tidy.

            %% Write for somebody who comes for the first time: what can be made here, and what the rules are. %%
            """)
    static let person = Words(
        zh: "在创客空间带你认识机器，回答问题。", en: "Shows you the machines and answers questions in the makerspace.")
    static let service = Words(
        zh: "找书、找资料、选机器、选材料，都可以来问。", en: "Ask about books, sources, machines and materials.")
    static let equipment = Words(
        zh: "## 怎样用\n\n先找老师开机。用完关机，把台面收拾干净。",
        en: "## How to use it\n\nAsk a teacher to switch it on. Switch it off afterwards and leave the bench tidy.")
    static let material = Words(zh: "用多少拿多少，余料放回原处。", en: "Take what you need and put back what is left.")
    static let training = Words(
        zh: "认识机器的各个部分，知道哪里危险，在老师身边做一次。", en: "Get to know the machine and its dangers, and use it once beside a teacher.")
}
