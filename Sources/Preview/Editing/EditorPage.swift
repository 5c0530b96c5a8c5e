import Diagnostics
import HTML

/// The page in which an entry is edited; its script fills it.
enum EditorPage {
    /// Long, since it is the page.
    static func bytes(_ token: EditorToken, _ language: Words.Language) -> [UInt8] {
        let words = EditorWords(language: language).all
        func word(_ key: String) -> String { HTMLEscape.escaped(words[key] ?? "") }
        let folder = InjectedPage.folder
        return Array(
            """
            <!doctype html>
            <html lang="\(language == .chinese ? "zh-Hans" : "en")">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(word("edit"))</title>
            <link rel="stylesheet" href="/\(folder)/edit.css">
            <script src="/\(folder)/edit-files.js" defer></script>
            <script src="/\(folder)/edit-fields.js" defer></script>
            <script src="/\(folder)/edit-text.js" defer></script>
            <script src="/\(folder)/edit-moving.js" defer></script>
            <script src="/\(folder)/edit.js" defer></script>
            </head>
            <body>
            <header>
            <h1 id="name">\(word("edit"))</h1>
            <p id="place"></p>
            <div class="actions"><a id="back" href="/">\(word("back"))</a><button type="button" id="open-new" aria-expanded="false" aria-controls="new">\(word("new"))</button><button type="button" id="save" aria-describedby="state">\(word("save"))</button></div>
            <p id="state" role="status"></p>
            <p id="conflict" role="alert" hidden></p>
            </header>
            <form id="new" aria-label="\(word("new"))" hidden>
            <label>\(word("type")) <select id="new-type"></select></label>
            <label>\(word("title")) <input id="new-title" required maxlength="200" autocomplete="off"></label>
            <button>\(word("create"))</button>
            <p id="new-state" role="alert"></p>
            </form>
            <main>
            <div id="form">
            <p id="note" hidden></p>
            <section id="told" aria-labelledby="told-name"><h2 id="told-name">\(word("mistakes"))</h2><ul id="mistakes"></ul></section>
            <section aria-labelledby="fields-name" id="fields"><h2 id="fields-name">\(word("fields"))</h2><div id="first"></div><details id="more"><summary>\(word("more"))</summary><div id="rest"></div></details></section>
            <section aria-labelledby="text-name"><h2 id="text-name">\(word("text"))</h2><div id="tools" role="toolbar" aria-controls="text" aria-label="\(word("toolbar"))"></div><textarea id="text" aria-labelledby="text-name" spellcheck="true" aria-describedby="drop"></textarea><p class="help" id="drop">\(word("dropHere"))</p></section>
            <details id="versions"><summary>\(word("versions"))</summary><ul></ul></details>
            <details id="renaming"><summary>\(word("rename"))</summary><p class="help" id="rename-note">\(word("renameNote"))</p><div class="row"><label>\(word("newName")) <input id="new-name" maxlength="60" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="rename-note rename-state"></label><button type="button" id="rename">\(word("rename"))</button></div><p id="rename-state" role="alert"></p></details>
            <details id="withdrawal"><summary>\(word("withdraw"))</summary><p class="help" id="withdraw-note">\(word("withdrawNote"))</p><div class="row"><label>\(word("whom")) <select id="whom" aria-describedby="withdraw-note"></select></label><button type="button" id="withdraw-ask">\(word("ask"))</button></div><div id="withdraw-state" role="status"></div></details>
            </div>
            <section id="beside" aria-labelledby="preview-name"><h2 id="preview-name">\(word("preview"))</h2><iframe id="preview" title="\(word("preview"))"></iframe></section>
            </main>
            </body>
            </html>

            """.utf8)
    }
}
