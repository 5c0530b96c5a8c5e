import Diagnostics
import Templates
import Testing

@Suite("Tables of variables")
struct VariableTableTests {
    static let leaf = VariableTable("leaf", zh: "叶", en: "Leaf", [.text("name", zh: "名称", en: "Its name")])
    static let node: VariableTable = VariableTable(
        "node", zh: "节点", en: "Node",
        [
            .list("children", of: node, zh: "下级", en: "Children"),
            .record("leaf", leaf, zh: "叶", en: "Leaf"),
            .list("leaves", of: leaf, zh: "叶", en: "Leaves"),
        ])

    @Test("a table prints itself: names, kinds, help, and the tables inside, each once, even in a circle")
    func manual() {
        #expect(Self.node.reachableTables.map(\.name) == ["node", "leaf"])
        #expect(Self.node.variables.map(\.name) == ["children", "leaf", "leaves"])
        #expect(Self.node.variables.map(\.kind.words.en) == ["list of records", "record", "list of records"])
        #expect(Self.node["leaf"]?.kind.table === Self.leaf)
        #expect(Self.leaf["name"]?.help == Words(zh: "名称", en: "Its name"))
        #expect(Self.leaf.help.zh == "叶")
    }

    @Test("each of many names is found where it was declared, and no other name at all")
    func manyNames() {
        let names = (0..<300).map { "name_\($0)" }
        let table = VariableTable("large", names.map { .text($0, zh: "名称", en: "A name") })
        #expect(names.map { table.index(of: $0) } == Array(0..<300))
        #expect((300..<900).allSatisfy { table.index(of: "name_\($0)") == nil })
        var record = TemplateRecord(table)
        for name in names { record.set(name, name) }
        #expect(names.allSatisfy { name in if case .text(name)? = Optional(record[name]) { true } else { false } })
    }

    @Test("names are found by index; a second declaration is told")
    func names() {
        #expect(Self.node.contains("leaf") && !Self.node.contains("nothing"))
        #expect(Self.node.index(of: "leaves") == 2)
        let twice = VariableTable("x", [.text("a", zh: "", en: ""), .flag("b", zh: "", en: ""), .html("a", zh: "", en: "")])
        #expect(twice.duplicateNames == ["a"])
        #expect(Self.node.duplicateNames.isEmpty)
    }

    @Test("a record keeps what is set by name and by index")
    func records() {
        var record = TemplateRecord(Self.leaf)
        record["name"] = .text("a")
        if case .text(let name) = record[at: 0] { #expect(name == "a") } else { Issue.record("no text") }
        record.set("name", nil)
        if case .absent = record["name"] {} else { Issue.record("not absent") }
        if case .absent = record["nothing"] {} else { Issue.record("not absent") }
    }

    @Test("many threads that meet a new table see one table")
    func firstUse() async {
        let table = VariableTable("fresh", (0..<50).map { .text("v\($0)", zh: "", en: "") })
        await withTaskGroup(of: Int?.self) { group in
            for _ in 0..<8 { group.addTask { table.index(of: "v49") } }
            for await index in group { #expect(index == 49) }
        }
    }
}
