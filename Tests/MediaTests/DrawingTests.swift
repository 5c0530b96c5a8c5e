import Testing
@testable import Media

@Suite struct DrawingTests {
    private func isPublished(_ text: String) -> Bool {
        if case .asItIs = PublishableFile.prepare(Array(text.utf8), path: "a.svg") { true } else { false }
    }

    @Test func drawingsArePublished() {
        #expect(isPublished("<?xml version=\"1.0\"?>\n<!-- a lamp -->\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 80 60\"><title>灯</title><style>.a{fill:url(#g)}</style><use href=\"#a\"/><path d=\"M0 0\" style=\"fill:#123\"/></svg>"))
    }

    @Test(arguments: [
        "<svg><script>alert(1)</script></svg>", "<svg onload=\"alert(1)\"></svg>", "<svg><g ONCLICK='x'/></svg>",
        "<svg><a href=\"javascript:alert(1)\"><text>x</text></a></svg>", "<svg><use href=\"https://evil.example/x.svg#a\"/></svg>",
        "<svg><use xlink:href=\"data:image/svg+xml,x\"/></svg>", "<svg><foreignObject><body/></foreignObject></svg>",
        "<svg><image href=\"#a\"/></svg>", "<svg><style>@import 'x.css';</style></svg>",
        "<svg><rect style=\"fill:url(https://evil.example/a)\"/></svg>", "<svg><rect fill=\"&#117;rl(https://evil.example)\"/></svg>",
        "<svg><style>.a{background:\\75rl(x)}</style></svg>", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>&a;</svg>",
        "<svg><title><script>alert(1)</script></title></svg>", "<svg><style><script>alert(1)</script></style></svg>",
        "<svg><animate attributeName=\"href\" to=\"javascript:x\"/></svg>", "<svg xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:script>x</h:script></svg>",
        "<?xml-stylesheet href=\"x.css\"?><svg></svg>", "<html><svg></svg></html>", "<svg><![CDATA[<script>]]></svg>", "",
        String(repeating: "<svg>", count: 300),
    ])
    func whatCouldRunOrLoadIsRefused(_ text: String) {
        #expect(!isPublished(text))
    }

    @Test func theSizeIsTheAuthors() {
        func size(_ text: String) -> PictureSize? { PublishableFile.drawingSize(Array(text.utf8), path: "a.svg") }
        #expect(size("<svg width=\"80px\" height=\"60\"></svg>") == PictureSize(width: 80, height: 60))
        #expect(size("<svg width=\"100%\" viewBox=\"0 0 800 500.4\"></svg>") == PictureSize(width: 800, height: 500))
        #expect(size("<svg></svg>") == nil)
    }
}
