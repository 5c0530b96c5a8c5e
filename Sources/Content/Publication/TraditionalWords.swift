/// Words about publication in simplified characters, in which the tables of them are.
enum TraditionalWords {
    static func simplified(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 }), text.unicodeScalars.contains(where: { table[$0] != nil }) else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { scalars.append(table[scalar] ?? scalar) }
        return String(scalars)
    }

    /// Each character of the one line with that of the other.
    private static let table = Dictionary(
        zip(
            "狀態發佈開見審閱過進階隱內間於時刪檔歸線資僅師對學請專暫編寫構擬終結機廢棄測試臨備舊無長密範圍誰護級體顯錄員館個號閉關啟應還沒後週勿顧禁覽傳揭祕絕屬別務標題稱團隊長紙簍棧載門戰簡單難設備專案術課項藝領夥場間師".unicodeScalars,
            "状态发布开见审阅过进阶隐内间于时删档归线资仅师对学请专暂编写构拟终结机废弃测试临备旧无长密范围谁护级体显录员馆个号闭关启应还没后周勿顾禁览传揭秘绝属别务标题称团队长纸篓栈载门战简单难设备专案术课项艺领伙场间师".unicodeScalars),
        uniquingKeysWith: { first, _ in first })
}
