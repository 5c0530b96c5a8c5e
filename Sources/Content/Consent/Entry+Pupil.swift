extension Entry {
    /// Whether a person says that they are a student: where it is asked for, or by their role alone.
    public var isPupil: Bool {
        if let by = self["by"]?.term { return by.id == Term.student.id }
        guard let role = self["role"]?.text?.lowercased() else { return false }
        let words = role.split { !$0.isLetter && !$0.isNumber }
        return words.contains { Self.pupils.contains(String($0)) }
            || words.last.map { $0.hasSuffix("学生") && !$0.hasSuffix("的学生") } ?? false
            || words.last.map { ["student", "pupil"].contains($0) } ?? false
    }

    private static let pupils: Set<String> = [
        "同学", "学生助手", "学生助教", "学生导师", "学生志愿者", "学生馆员", "学生管理员", "小助手", "小助教", "小导师", "小馆员",
    ]
}
