import HTML
import Interface
import Pages

/// The sheets of labels as one HTML page to print; it stays on the technician's machine and is no part of the portal.
public struct LabelPage {
    let labels: [Label]
    let sheet: LabelSheet
    let language: String
    let title: String

    public init(_ labels: [Label], on sheet: LabelSheet, language: String, title: String) {
        self.labels = labels
        self.sheet = sheet
        self.language = language
        self.title = title
    }

    /// Stands at the head of every such page, so that none but these are overwritten.
    public static let mark = "<!-- lathe labels -->"

    /// How many sheets of paper it takes.
    public var pages: Int { labels.isEmpty ? 0 : sheet.place(of: labels.count - 1).page + 1 }

    public func bytes() -> [UInt8] {
        var output = Array(
            """
            <!doctype html>
            \(Self.mark)
            <html lang="\(Self.escaped(language))">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(Self.escaped(title))</title>
            <style>
            \(style)
            </style>
            </head>
            <body>

            """.utf8)
        for page in 0..<pages {
            output += "<section class=\"sheet\">\n".utf8
            for (index, label) in labels.enumerated() where sheet.place(of: index).page == page {
                write(label, sheet.place(of: index), into: &output)
            }
            if sheet.hasMarks { output += marks.utf8 }
            output += "</section>\n".utf8
        }
        output += "</body>\n</html>\n".utf8
        return output
    }

    private func write(_ label: Label, _ place: (page: Int, x: Double, y: Double), into output: inout [UInt8]) {
        guard let code = QRCode(label.address) else { return }
        let other = label.otherName.map { "<span class=\"other\">\(Self.escaped($0))</span>" } ?? ""
        output +=
            """
            <div class="label" style="left:\(Self.short(place.x))mm;top:\(Self.short(place.y))mm">\
            <svg viewBox="0 0 \(code.extent) \(code.extent)" shape-rendering="crispEdges" role="img" aria-label="\(Self.escaped(label.address))">\
            <path fill="#000" d="\(code.path)"/></svg>\
            <div class="text"><b>\(Self.escaped(label.name))</b>\(other)<span class="place">\(Self.escaped(label.place))</span>\
            <span class="code" style="font-size:\(Self.short(codeSize(label.code)))mm">\(Self.escaped(label.code))</span></div></div>

            """.utf8
    }

    /// The side of the QR code with its quiet zone: the label's height, or half its width.
    private var side: Double { min(sheet.label.height - 2, (sheet.label.width - 4) * 0.55) }

    /// As large as a fifth of the label, or as fits beside the QR code in letters six tenths as wide as high.
    private func codeSize(_ code: String) -> Double {
        min(sheet.label.height / 5, (sheet.label.width - side - 4) / (0.62 * Double(code.utf8.count)))
    }

    private var style: String {
        let line = min(sheet.label.height / 8.5, (sheet.label.width - side) / 6)
        return """
            @page { size: \(Self.short(sheet.paper.width))mm \(Self.short(sheet.paper.height))mm; margin: 0; }
            * { box-sizing: border-box; margin: 0; }
            body { background: #999; color: #000; font-family: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
            .sheet { position: relative; width: \(Self.short(sheet.paper.width))mm; height: \(Self.short(sheet.paper.height))mm; margin: 5mm auto; overflow: hidden; background: #fff; page-break-after: always; break-after: page; }
            .sheet:last-child { page-break-after: auto; break-after: auto; }
            .label { position: absolute; display: flex; align-items: center; width: \(Self.short(sheet.label.width))mm; height: \(Self.short(sheet.label.height))mm; padding: 1mm; overflow: hidden; }
            .label svg { flex: none; width: \(Self.short(side))mm; height: \(Self.short(side))mm; }
            .text { display: flex; flex: 1 1 0; flex-direction: column; justify-content: center; min-width: 0; max-height: 100%; padding-right: 1mm; line-height: 1.2; overflow: hidden; overflow-wrap: anywhere; }
            .text b { font-size: \(Self.short(line))mm; max-height: 2.4em; overflow: hidden; }
            .text span { font-size: \(Self.short(line * 0.72))mm; max-height: 2.4em; overflow: hidden; }
            .text .code { max-height: none; margin-top: .15em; font-family: ui-monospace, Consolas, "DejaVu Sans Mono", monospace; font-weight: 700; white-space: nowrap; }
            .marks { position: absolute; left: 0; top: 0; width: 100%; height: 100%; }
            @media print { body { background: none; } .sheet { margin: 0; } }
            """
    }

    /// Small crosses at the corners of all labels.
    private var marks: String {
        var path = ""
        for row in 0...sheet.rows {
            for column in 0...sheet.columns {
                let x = sheet.left + Double(column) * sheet.label.width
                let y = sheet.top + Double(row) * sheet.label.height
                path += "M\(Self.short(x - 1)) \(Self.short(y))h2M\(Self.short(x)) \(Self.short(y - 1))v2"
            }
        }
        return
            "<svg class=\"marks\" viewBox=\"0 0 \(Self.short(sheet.paper.width)) \(Self.short(sheet.paper.height))\" aria-hidden=\"true\"><path d=\"\(path)\" stroke=\"#888\" stroke-width=\".1\" fill=\"none\"/></svg>\n"
    }

    /// To the hundredth of a millimetre.
    private static func short(_ value: Double) -> String { InterfaceWords.plainHundredths(value) }

    private static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        HTMLEscape.text(text, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
