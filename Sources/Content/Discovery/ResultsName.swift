/// What the page is called on which writers in a shared folder find what became of their files: Lathe writes it into the folder and
/// never reads it as content.
public enum ResultsName {
    public static let chinese = "检查结果.html"
    public static let english = "check-results.html"
    public static let all: Set<String> = [chinese, english]
}
