import Content
import Testing

@Suite struct BelowFolderTests {
    @Test(arguments: [
        ("assets/share/a.png", "assets/share"), ("a/b/c", "a"), ("照片/灯/1.jpg", "照片/灯"),
    ])
    func whatLiesInAFolderIsBelowIt(_ path: String, _ folder: String) { #expect(path.isBelow(folder)) }

    @Test(arguments: [
        ("assets/shared/a.png", "assets/share"), ("a", "a"), ("a", "a/b"), ("index.html", ""), ("照片集/1.jpg", "照片"), ("b/a/c", "a"),
    ])
    func whatOnlyBeginsAlikeIsNot(_ path: String, _ folder: String) { #expect(!path.isBelow(folder)) }
}
