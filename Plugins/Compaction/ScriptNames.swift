/// Which names of a script may be replaced by short ones, and by which.
struct ScriptNames {
    /// The new name by the old one.
    private(set) var short: [String: String] = [:]

    /// The tokens that are not blank.
    private let tokens: [ScriptToken]
    /// What opened the brackets around each token, by position; -1 outside all.
    private var openers: [Int] = []
    /// The colons that belong to a conditional.
    private var conditionals: Set<Int> = []
    /// The innermost function around each token, by the position of its word; -1 outside all.
    private var functions: [Int] = []
    /// The function around each function.
    private var outer: [Int: Int] = [:]

    init(_ all: [ScriptToken]) {
        tokens = all.filter { !$0.isBlank }
        guard !tokens.contains(where: { $0.kind == .template }) else { return }
        nest()
        short = replacements()
    }

    // MARK: Nesting

    private mutating func nest() {
        var brackets: [(position: Int, function: Int, questions: Int)] = []
        var function = -1
        var questions = 0
        /// A function whose body has not begun, and how many brackets were open at its word.
        var heads: [(word: Int, depth: Int)] = []
        for (index, token) in tokens.enumerated() {
            if token.text == "function", token.kind == .name, text(index - 1) != "." {
                outer[index] = function
                heads.append((index, brackets.count))
            }
            if token.kind == .sign, ")]}".contains(token.text), let open = brackets.popLast() {
                function = open.function
                questions = open.questions
            }
            openers.append(brackets.last?.position ?? -1)
            let head = heads.last
            functions.append(head.map { index > $0.word + 1 || text($0.word + 1) == "(" ? $0.word : function } ?? function)
            guard token.kind == .sign else { continue }
            if "([{".contains(token.text) {
                brackets.append((index, function, questions))
                questions = 0
                if token.text == "{", let head, head.depth == brackets.count - 1 {
                    function = head.word
                    heads.removeLast()
                }
            } else if token.text == "?", text(index + 1) != ".", text(index + 1) != "?", text(index - 1) != "?" {
                questions += 1
            } else if token.text == ":", questions > 0 {
                questions -= 1
                conditionals.insert(index)
            }
        }
    }

    private func text(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].text : "" }

    // MARK: Names

    private func replacements() -> [String: String] {
        var counts: [String: Int] = [:]
        var taken: Set<String> = []
        var kept: Set<String> = []
        var declared: [String: Set<Int>] = [:]
        for index in tokens.indices where tokens[index].kind == .name {
            let name = tokens[index].text
            taken.insert(name)
            if isProperty(index) { continue }
            counts[name, default: 0] += 1
            if isShorthand(index) { kept.insert(name) }
            if let function = declaration(at: index) { declared[name, default: []].insert(function) }
        }
        for index in tokens.indices where tokens[index].kind == .name && !isProperty(index) {
            let name = tokens[index].text
            if let places = declared[name], !isDeclared(in: places, at: index) { kept.insert(name) }
        }
        // What is declared outside all functions is seen by other scripts.
        for (name, places) in declared where places.contains(-1) { kept.insert(name) }
        var fresh = Self.freshNames(without: taken).makeIterator()
        var names: [String: String] = [:]
        let often = declared.keys.filter { !kept.contains($0) && $0.count > 1 }
        for name in often.sorted(by: { (-(counts[$0] ?? 0), $0) < (-(counts[$1] ?? 0), $1) }) {
            if let new = fresh.next(), new.count < name.count { names[name] = new }
        }
        return names
    }

    private static func freshNames(without taken: Set<String>) -> [String] {
        let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".map { String($0) }
        let words: Set<String> = ["do", "if", "in", "of", "as"]
        return (letters + letters.flatMap { first in letters.map { first + $0 } }).filter { !taken.contains($0) && !words.contains($0) }
    }

    /// What stands behind a point, or as a key or label before a colon. What is spread stands behind three.
    func isProperty(_ index: Int) -> Bool {
        text(index - 1) == "." && !isSpread(index) || text(index + 1) == ":" && !conditionals.contains(index + 1)
    }

    private func isSpread(_ index: Int) -> Bool { (1...3).allSatisfy { text(index - $0) == "." } }

    /// What stands before a name and the points of a rest.
    private func before(_ index: Int) -> String { text(isSpread(index) ? index - 4 : index - 1) }

    /// A key that is its own value, or a method: renamed, it would name another property.
    private func isShorthand(_ index: Int) -> Bool {
        guard openers[index] >= 0, isObject(openers[index]) else { return false }
        let (before, after) = (text(index - 1), text(index + 1))
        return (before == "{" || before == ",") && [",", "}", "(", "="].contains(after) || before == "get" || before == "set"
    }

    /// Whether a brace opens an object, or what takes one apart, and not a block.
    private func isObject(_ opener: Int) -> Bool {
        guard text(opener) == "{", opener > 0 else { return false }
        let before = tokens[opener - 1]
        if before.kind == .name { return !["else", "do", "try", "finally"].contains(before.text) }
        return ![")", ";", "{", "}", "=>"].contains(before.text)
    }

    private func isDeclared(in places: Set<Int>, at index: Int) -> Bool {
        var function = functions[index]
        while true {
            if places.contains(function) { return true }
            guard let further = outer[function] else { return false }
            function = further
        }
    }

    /// The function in which a name is declared at a place: after `var` or `function`, in a list after `var`, or
    /// among parameters.
    private func declaration(at index: Int) -> Int? {
        let before = before(index)
        // A function's name is seen around it, or within it alone; the wider of both is no mistake here.
        if before == "function" { return outer[index - 1] }
        if before == "var" || before == "let" || before == "const" || before == "class" { return functions[index] }
        if text(index + 1) == "=>" { return functions[index] }
        if before == ",", isInVariableList(index) { return functions[index] }
        return isParameter(index) ? functions[index] : nil
    }

    private func isInVariableList(_ index: Int) -> Bool {
        let opener = openers[index]
        var place = index - 1
        while place > opener {
            if openers[place] == opener {
                if ["var", "let", "const"].contains(tokens[place].text) { return true }
                if tokens[place].text == ";" || tokens[place].text == "{" || tokens[place].text == "}" { return false }
            }
            place -= 1
        }
        return false
    }

    /// In brackets that stand behind `function` or its name, or before an arrow. What `catch` declares holds in its block
    /// alone, so it is none.
    private func isParameter(_ index: Int) -> Bool {
        let opener = openers[index]
        guard opener >= 0, text(opener) == "(", before(index) == "(" || before(index) == ",",
            text(index + 1) == ")" || text(index + 1) == ","
        else { return false }
        if text(opener - 1) == "function" || text(opener - 2) == "function" { return true }
        guard let close = tokens.indices[(index + 1)...].first(where: { openers[$0] == openers[opener] && text($0) == ")" }) else {
            return false
        }
        return text(close + 1) == "=>"
    }
}
