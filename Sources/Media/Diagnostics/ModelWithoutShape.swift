import Diagnostics

extension Diagnostic {
    /// An STL file in which there is nothing to print.
    public static func modelWithoutShape(_ path: String, _ fault: ModelShape.Fault) -> Diagnostic {
        let words =
            switch fault {
            case .empty:
                Words(zh: "这个 STL 文件里一个三角形也没有，打印不出东西。", en: "This STL file has no triangles: there is nothing in it to print.")
            case .breaksOff:
                Words(
                    zh: "这个 STL 文件不完整：它说的三角形比里面的多，多半是没有下载完或复制完。",
                    en: "This STL file breaks off: it promises more triangles than it has, as where a download or copy stopped.")
            case .numbers:
                Words(
                    zh: "这个 STL 文件里有不是数的坐标，或者大得不像话，切片软件打不开。",
                    en: "This STL file has corners that are no numbers or beyond all measure; slicers won't open it.")
            }
        return Diagnostic(
            MediaDiagnostics.modelWithoutShape, at: .file(path), words,
            cure: Words(
                zh: "用建模软件打开原来的作品，再导出一次 STL；先在切片软件里打开看看。",
                en: "Open the design in the program that made it and export the STL again; look at it in a slicer first."))
    }
}
