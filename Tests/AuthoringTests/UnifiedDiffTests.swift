import Foundation
import Testing

@testable import Authoring

@Suite struct UnifiedDiffTests {
    private func text(_ before: String, _ after: String) -> String {
        String(decoding: UnifiedDiff(Array(before.utf8), Array(after.utf8)).text(path: "x.md"), as: UTF8.self)
    }

    @Test func aLineIsToldWithItsNeighbours() {
        #expect(
            text("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n")
                == "--- a/x.md\n+++ b/x.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n")
    }

    @Test func changesFarApartStandApart() {
        let lines = (1...30).map(String.init)
        var other = lines
        other[2] = "three"
        other.remove(at: 20)
        other.append("end")
        let diff = text(lines.joined(separator: "\n") + "\n", other.joined(separator: "\n") + "\n")
        #expect(diff.contains("@@ -1,6 +1,6 @@\n") && diff.contains("@@ -18,7 +18,6 @@\n") && diff.contains("@@ -28,3 +27,4 @@\n"))
    }

    @Test func lastLinesWithoutAnEnd() {
        #expect(text("a", "b\n") == "--- a/x.md\n+++ b/x.md\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n")
        #expect(text("", "b\n") == "--- a/x.md\n+++ b/x.md\n@@ -0,0 +1 @@\n+b\n")
        #expect(text("a\n", "") == "--- a/x.md\n+++ b/x.md\n@@ -1 +0,0 @@\n-a\n")
    }

    @Test func peopleReadLinesWithoutTheirEnds() {
        let changes = UnifiedDiff(Array("a\r\nb\r\nc\r\n".utf8), Array("a\r\nB\r\nc\r\n".utf8)).changedLines
        #expect(changes.map(\.number) == [2] && changes.map(\.old) == [["b"]] && changes.map(\.new) == [["B"]])
    }
}
