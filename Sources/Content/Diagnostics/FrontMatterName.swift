import Diagnostics

extension SourceText {
    /// What messages call the YAML of a file: of a page it is the front matter, elsewhere all there is.
    var yamlName: Words {
        ContentName.isMarkdown(path) ? Words(zh: "页首信息", en: "the front matter") : Words(zh: "文件", en: "the file")
    }
}
