import Foundation
import Limits
import TestSupport
import Testing

@testable import Formulas

@Suite("Formulas written to do harm")
struct HostileTests {
    private static let repeated: [(String, String, String)] = [
        ("{", "", "}"), (#"\frac{"#, "1", "}{2}"), (#"\sqrt{"#, "x", "}"), (#"\sqrt[\sqrt{"#, "x", "}]{y}"), ("x^{", "y", "}"),
        (#"\left("#, "x", #"\right)"#),
        (#"\hat"#, " x", ""), (#"\text{"#, "x", "}"), (#"\text{$"#, "x", "$}"), (#"\begin{cases}"#, "x", #"\end{cases}"#),
        (#"\substack{"#, "x", "}"),
        (#"\ce{A->["#, "x", "]}"), (#"\ce{$\ce{"#, "x", "}$}"), (#"\not"#, "=", ""), (#"\displaystyle "#, "x", ""), (#"\mathbf"#, " x", ""),
        (#"\ce{(^{"#, "x", "})}"), (#"\operatorname{"#, "x", "}"), (#"\SI{\num{"#, "1", "}}{m}"), (#"\overset{"#, "a", "}{b}"),
        (#"\color{red}{"#, "x", "}"),
    ]

    @Test("as deep as may be on a small stack, deeper refused", arguments: repeated.indices)
    func depth(_ index: Int) async {
        let (open, middle, close) = Self.repeated[index]
        for count in [1, 8, 12, 25, 300, 10_000] {
            let tex = String(repeating: open, count: count) + middle + String(repeating: close, count: count)
            // Workers' threads have half a megabyte, of which a release takes less than a fifth; a build for tests takes several times that.
            await withCheckedContinuation { done in
                let thread = Thread {
                    _ = MathML.read(tex, isDisplay: true)
                    done.resume()
                }
                thread.stackSize = 2 << 20
                thread.start()
            }
        }
        let deep = String(repeating: open, count: 1) + middle + String(repeating: close, count: 1)
        #expect(MathML.reason(deep) != .tooDeep)
    }

    @Test("a megabyte is refused at once", arguments: ["x", "{", #"\alpha "#, "&", "$", #"\\["#])
    func megabyte(_ part: String) {
        #expect(MathML.reason(String(repeating: part, count: 1 << 20)) == .tooLong)
    }

    private static let parts = [
        "x", "{", "}", "^", "_", "&", #"\\"#, #"\\["#, "[", "$", "'", #"\frac"#, #"\text{"#, #"\sqrt["#, #"\ce{->["#, #"\begin{array}{c}"#,
        "%\n", " ", "中", "x_1^2 ",
        #"\left("#, #"\begin{cases}"#, #"\,"#, "²", "x&", #"\hline"#, #"\displaystyle"#, #"\over"#, "-", #"\ce{A}"#, #"\SI{1}{\m}"#,
    ]

    @Test("time and memory are in proportion to the bytes", arguments: parts)
    func linear(_ part: String) {
        let most = Limits.formula.value
        let long = String(repeating: part, count: most / part.utf8.count)
        #expect(
            growsInProportion { count in
                let tex = String(repeating: part, count: most / part.utf8.count * count / 12_000)
                return { _ = MathML.read(tex, isDisplay: true) }
            })
        #expect(MathML.read(long, isDisplay: true).html.utf8.count < 60 * most)
    }
}
