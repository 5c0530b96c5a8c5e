extension Character {
    /// Whether people set it between the items of a list: commas and semicolons of both scripts, and 、.
    var separatesItems: Bool {
        switch self {
        case ",", "，", "、", ";", "；": true
        default: false
        }
    }
}
