import Media
import Testing

@testable import Pages

/// Plans with pins on campus pages, the same in words, and the links to them.
@Suite struct PlanPageTests {
    static let texts = Sample.texts.merging([
        "campuses/east.md": "---\ntitle: 河东\nfloors:\n  - {name: 1F, plan: 1f.svg}\n  - {name: 2F}\n---\n",
        "spaces/studio.md":
            "---\ntitle: 制造工坊\ncampus: east\nfloor: 1F\nroom: 101\nx: 50\ny: 33.3\nshelves:\n  - {name: A2, x: 1, y: 99}\n  - {name: B1}\n---\n",
        "spaces/office.md": "---\ntitle: 办公室\ncampus: east\nfloor: 2F\n---\n",
        "equipment/laser.md":
            "---\ntitle: 激光 \"大\"\nunits:\n  - {code: LC-01, space: studio, x: 0, y: 100, condition: out-of-order}\n---\n",
        "resources/primer.md":
            "---\ntitle: 木工入门\nkind: book\ncall_number: TS6\nholdings:\n  - {space: studio, shelf: A2}\n  - {space: studio, x: 7, y: 8}\n---\n",
    ]) { $1 }

    private let made: MadeSite
    init() throws { made = try #require(MadeSite(Self.texts, pictures: ["campuses/1f.svg": PictureSize(width: 800, height: 500)])) }

    @Test func everyPinIsALinkWithANameAndANumber() throws {
        let page = made.page("campuses/east.html")
        let plan = try #require(MadeSite.between("class=\"plan\"", "</div>", in: page))
        #expect(plan.contains("<img src=\"1f.svg\" alt=\"1F 平面图\" width=\"800\" height=\"500\">"))
        #expect(plan.contains("<svg x=\"50%\" y=\"33.3%\""))
        #expect(plan.contains("id=\"plan-studio\" href=\"../spaces/studio.html\" aria-label=\"1 · 制造工坊 · 101\""))
        #expect(plan.contains("id=\"plan-LC-01\" href=\"../equipment/laser.html\" aria-label=\"2 · 激光 &quot;大&quot; LC-01 · 制造工坊 · 故障\""))
        #expect(plan.components(separatedBy: "<circle").count == 5)
        #expect(!plan.contains("style="), "the policy allows no inline style")
    }

    @Test func theSameStandsBelowInWordsInTheSameOrder() throws {
        let page = made.page("campuses/east.html")
        let list = try #require(MadeSite.between("<ol class=\"pins\">", "</ol>", in: page))
        let numbers = list.matches(of: #/aria-hidden="true">(\d)</b><span class="needs-name"><a href="[^"]*">([^<]*)/#).map {
            "\($0.1) \($0.2)"
        }
        #expect(numbers == ["1 制造工坊", "2 激光 &quot;大&quot; LC-01", "3 架 A2", "4 木工入门"])
        #expect(list.contains("制造工坊 · 椴木板、木工入门"), "what lies on the shelf")
        #expect(!list.contains(" id="), "the pins have the ids")
        #expect(page.contains("<li class=\"type-space\" id=\"plan-studio-B1\">"), "what has no pin is linked to in the list")
        #expect(page.contains("<li class=\"type-space\" id=\"plan-office\">"), "nor has what is on a floor without a plan")
    }

    @Test func aPlanThatIsMissingLeavesTheWords() throws {
        let page = try #require(MadeSite(Self.texts)).page("campuses/east.html")
        #expect(!page.contains("class=\"plan\"") && page.contains("<li class=\"type-space\" id=\"plan-studio\">"))
    }

    @Test func thingsLinkToTheirPins() {
        #expect(made.page("equipment/laser.html").contains("href=\"../campuses/east.html#plan-LC-01\""))
        #expect(made.page("spaces/studio.html").contains("href=\"../campuses/east.html#plan-studio\""))
        #expect(made.page("materials/board.html").contains("href=\"../campuses/east.html#plan-studio-A2\""), "a stock's shelf")
        let resource = made.page("resources/primer.html")
        #expect(resource.contains("#plan-studio-A2") && resource.contains("#plan-primer-2"), "the shelf's point, or its own")
        #expect(!made.page("spaces/office.html").contains("#plan-"))
        #expect(made.page("q/LC-01.html").contains("../campuses/east.html#plan-LC-01"))
    }
}
