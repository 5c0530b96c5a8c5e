"""What Pygments makes of code, in Lathe's classes.

Reads JSON lines {"language", "code"}; writes for each the same with "units": a list of
[start, end, classes], a token's place in UTF-8 bytes and the letters of the classes that agree
with it ("-" is plain text). White space is left out; a token with white space inside is cut there.

Pygments distinguishes other things than Lathe. Everything that is not a plain translation by the
tables CLASSES and OWN is a rule further down, with its reason. A token that Pygments marks as an
error is left out, and so is the rest of a line where its G-code lexer gives up.
"""

import json
import re
import sys

from pygments.lexers import get_lexer_by_name
from pygments.token import Token

Name, Keyword, String, Number = Token.Name, Token.Keyword, Token.String, Token.Number

CLASSES = {
    Token: "-",
    # Punctuation is written without a span: it would be drawn like plain text and is a third of all spans.
    Token.Punctuation: "-",
    Token.Comment: "c",
    Token.Comment.Preproc: "m",
    Token.Comment.PreprocFile: "s",
    Keyword: "k",
    Keyword.Type: "t",
    Keyword.Constant: "b",
    Name: "-",
    # A module's or a label's name is drawn like any name.
    Name.Namespace: "-",
    Name.Label: "-",
    Name.Attribute: "a",
    Name.Builtin: "b",
    Name.Constant: "b",
    Name.Exception: "b",
    Name.Class: "t",
    Name.Decorator: "m",
    Name.Entity: "e",
    Name.Function: "f",
    Name.Tag: "g",
    Name.Variable: "v",
    String: "s",
    String.Escape: "e",
    String.Interpol: "e",
    Number: "n",
    Token.Literal.Date: "n",
    Token.Operator: "o",
    # `and`, `in`, `new`: to a reader these are keywords.
    Token.Operator.Word: "k",
    Token.Generic.Deleted: "d",
    Token.Generic.Inserted: "i",
    Token.Generic.Heading: "h",
    Token.Generic.Subheading: "h",
}

# Where a lexer uses a type in a sense of its own.
OWN = {
    # "Attribute" is any name after a dot or an arrow.
    "java": {Name.Attribute: "-"},
    "kotlin": {Name.Attribute: "-"},
    "php": {Name.Attribute: "-"},
    # [Attributes] of C# are what decorators are elsewhere.
    "csharp": {Name.Attribute: "m"},
    # Doc comments are comments.
    "rust": {String.Doc: "c", Name.Attribute: "v"},
    # What Swift's lexer calls builtins are the standard library's types.
    "swift": {Name.Builtin: "t"},
    # In Ruby every name with a capital is a "constant".
    "ruby": {Name.Constant: "t"},
    "sql": {Name.Builtin: "t"},
    "json": {Name.Tag: "a"},
    # Tags, anchors and scalars; block scalars are "constants".
    "yaml": {Name.Tag: "a", Name.Label: "v", Name.Constant: "s", Token.Punctuation: "-"},
    "toml": {Name: "a", Keyword: "h", Keyword.Constant: "b"},
    "css": {
        # Properties are keywords, unknown ones names; units are types; #ids are namespaces.
        Keyword.Type: "n", Name.Namespace: "t", Token.Comment.Preproc: "k",
    },
    "gcode": {Name.Builtin: "k", Keyword: "a"},
    "openscad": {Token.Literal: "b", Name.Namespace: "f", Token.Comment.PreprocFile: "s"},
}

WORD = re.compile(r"[^\W\d][\w$]*[?!]?\Z")

# Languages in which a name after a dot is a member and one before a parenthesis a function.
DOTTED = {
    "python", "java", "cpp", "c", "arduino", "go", "javascript", "typescript", "csharp", "kotlin",
    "rust", "swift", "ruby", "html",
}
UNMARKED_ESCAPES = {
    "java", "go", "javascript", "typescript", "csharp", "kotlin", "json", "sql", "bash", "yaml", "css",
    "openscad",
}
CALLED = DOTTED | {"php", "openscad", "sql"}

ECMASCRIPT_TYPES = {"string", "boolean", "number", "any", "unknown", "never", "object", "symbol", "bigint"}


def translate(language, kind):
    own = OWN.get(language, {})
    while kind not in own and kind not in CLASSES:
        kind = kind.parent
    return own.get(kind) or CLASSES[kind]


def lexer_for(language, code):
    options = {"stripnl": False, "ensurenl": False}
    if language == "php":
        if "<?" not in code:
            options["startinline"] = True
        elif not re.match(r"\s*<\?php", code) or "?>" in code:
            language = "html+php"
    return get_lexer_by_name(language, **options)


def raw_tokens(language, code):
    """Pygments' tokens as [kind, text, classes]: the unprocessed ones are those of exactly this text."""
    found = lexer_for(language, code).get_tokens_unprocessed(code)
    return [[kind, text, translate(language, kind)] for _, kind, text in found if text]


def is_word(kind):
    return kind in Name or kind in Keyword or kind in Token.Operator.Word


def apply_common_rules(language, found):
    for index, token in enumerate(found):
        kind, text, _ = token
        before = found[index - 1][1] if index else ""
        after = found[index + 1][1] if index + 1 < len(found) else ""
        before_kind = found[index - 1][0] if index else Token

        # Letters that stick to a number belong to it (1LL, 2f, 1i32, 1_000): some lexers part them.
        if before_kind in Number and is_word(kind) and re.match(r"\w+\Z", text) and language not in ("gcode", "css"):
            token[0], token[2] = Number, "n"
            continue
        # A name after a dot is a member, also where it looks like a word of the language
        # (JavaScript's `map.delete`): most lexers don't look back.
        if language in DOTTED and before.endswith(".") and not before.endswith("..") and WORD.match(text) \
                and is_word(kind) and kind not in Name.Namespace and kind not in Name.Function:
            token[0], token[2] = Name, "-"
        # Pygments doesn't mark calls.
        if token[2] == "-" and token[0] in Name and kind not in Name.Namespace and WORD.match(text) \
                and language in CALLED and after.startswith("("):
            token[2] = "f"
        # These lexers give a whole string one type; Lathe marks the escapes in it.
        if kind in String and token[2] == "s" and language in UNMARKED_ESCAPES:
            token[2] = "se"
        # Ranges and ellipses are operators.
        if text in ("..", "...", "..=") and (kind in Token.Punctuation or kind in Token.Operator):
            token[2] = "o"


def c_rules(language, found):
    for token in found:
        kind, text, _ = token
        # `a-1` is an operation on two values; Pygments takes `-1` as a number.
        if kind in Number and len(text) > 1 and text[0] == "-":
            token.append(1)
        # Contract keywords only before a contract, which these corpora don't have.
        if text in ("pre", "post") and kind is Keyword:
            token[2] = "-"


def arduino_rules(language, code, found):
    """Arduino's lexer colours C++'s words differently from its own base lexer: that one's view counts."""
    plain = {}
    for _, kind, text in get_lexer_by_name("cpp").get_tokens_unprocessed(code):
        plain.setdefault(text, translate("cpp", kind))
    constants = {
        "HIGH", "LOW", "INPUT", "OUTPUT", "INPUT_PULLUP", "LED_BUILTIN", "INTERNAL", "EXTERNAL",
        "INTERNAL1V1", "INTERNAL2V56",
    }
    for index, token in enumerate(found):
        kind, text, _ = token
        after = found[index + 1][1] if index + 1 < len(found) else ""
        if text in constants:
            token[2] = "b"
        elif text in ("String", "boolean", "byte", "word", "array", "PROGMEM"):
            token[2] = "t"
        elif kind in Keyword.Reserved or kind is Name or kind in Token.Operator and text.isalpha():
            if text in plain:
                token[2] = plain[text]
        elif kind in Name.Function and not after.startswith("("):
            # Serial, Wire and Servo are objects and types, not functions.
            token[2] = "-" if index and found[index - 1][1].endswith(".") else "b-"
        elif kind in Name.Builtin and text in ("setup", "loop"):
            # A sketch defines these two functions.
            token[2] = "f"


def go_rules(language, found):
    for token in found:
        kind, text, _ = token
        # The lexer has lone signs among the punctuation.
        if kind in Token.Punctuation and text in list("|^<>=!"):
            token[2] = "o"
        # A conversion `int(x)` still names a type.
        if kind in Name.Builtin and re.match(r"(u?int\d*|float\d+|complex\d+|byte|rune|string|bool|error|uintptr|any)\Z", text):
            token[2] = "t"


def ecmascript_rules(language, found):
    words = {}
    for index, token in enumerate(found):
        kind, text, _ = token
        if kind is Keyword.Type and text not in ECMASCRIPT_TYPES:
            # TypeScript's lexer takes whatever follows `name:` for a type, also the values of objects
            # and the third part of `a ? b : c`: seen as if it stood alone.
            token[2] = translate(language, alone(words, "javascript", text))
            after = found[index + 1][1] if index + 1 < len(found) else ""
            if token[2] == "-" and after.startswith("("):
                token[2] = "f"
        elif kind is Keyword.Type:
            token[2] = "t"
        elif kind is Name.Other and text in ECMASCRIPT_TYPES - {"object", "symbol"} and language == "typescript":
            # Type words that the lexer only knows after a colon.
            token[2] = "t-"
        elif kind is Name.Other and not WORD.match(text) and re.match(r"[\w$]", text):
            # `name?: type` and `this.x: type` in one piece: cut where the words end.
            token[2] = "-tkobn"
        elif kind in Keyword.Declaration and text.startswith("@"):
            token[2] = "m"
        elif kind in Keyword.Reserved and text not in ("constructor", "from", "as", "declare", "type"):
            # Words that were reserved once (`int`, `byte`, `native`) are names today.
            token[2] = "k-" if token[2] == "k" else token[2]
        elif kind in Token.Punctuation and text == "=>":
            token[2] = "o"
        elif kind in Name and text == "enum":
            token[2] = "k"


def alone(cache, language, text):
    """The kind of a word outside of any context."""
    if text not in cache:
        cache[text] = next(iter(get_lexer_by_name(language).get_tokens_unprocessed(text)))[1]
    return cache[text]


def csharp_rules(language, found):
    for token in found:
        kind, text, _ = token
        # Constants like everywhere else.
        if kind in Keyword and text in ("true", "false", "null"):
            token[2] = "b"
        if kind in Keyword and text == "void":
            token[2] = "kt"


def rust_rules(language, found):
    keep = {"struct", "enum", "type", "union"}
    words = {}
    before = ""
    for index, token in enumerate(found):
        kind, text, _ = token
        if kind is Name.Class and before not in keep and not text[0].isupper():
            # After `:` any word is a type to the lexer, also the values of a struct's fields.
            token[2] = translate(language, alone(words, "rust", text))
            after = found[index + 1][1] if index + 1 < len(found) else ""
            if token[2] == "-" and after.startswith("("):
                token[2] = "f"
        elif kind in Keyword.Pseudo and text == "&":
            token[2] = "o"
        elif kind in Token.Operator and text == "'":
            # The mark of a lifetime belongs to it.
            token[2] = "v"
        elif kind in Name.Builtin and before == "'":
            token[2] = "v"
        elif kind in Token.Punctuation and text in ("::", ":", "->"):
            token[2] = "o"
        if text.strip():
            before = text


def kotlin_rules(language, found):
    result = []
    for token in found:
        kind, text, classes = token
        # `Int?` and `name? ` come with what follows.
        match = re.match(r"([\w`]+)(\?.?)\Z", text, re.S)
        if match and is_word(kind):
            result.append([kind, match.group(1), classes])
            result.append([Token.Operator, match.group(2), "o-"])
        elif kind in Number and text.endswith("."):
            # `0..n` is a range.
            result.append([kind, text[:-1], "n"])
            result.append([Token.Punctuation, ".", "n-"])
        else:
            result.append(token)
    return result


def swift_rules(language, found):
    for index, token in enumerate(found):
        kind, text, _ = token
        # `=`, `<`, `>`, `?`, `!` and `&` are operators, whatever they are next to.
        if kind in Token.Punctuation and text in list("=<>?!&"):
            token[2] = "o"
        if kind in Token.Punctuation and text == "->":
            token[2] = "o"
        # Functions and Cocoa classes of Swift 1: `count`, `first`, `min`; names today.
        if kind in Name.Builtin.Pseudo:
            token[2] = "-"
        if kind in Keyword and text.startswith("@"):
            token[2] = "m"
        if kind in Keyword and text.startswith("#"):
            token[2] = "m"
        # Every @name is an attribute and every #name a directive, not only those of Swift 1.
        before = found[index - 1][1] if index else ""
        if kind in Token.Punctuation and text in "@#":
            token[2] = "m"
        elif before in ("@", "#") and is_word(kind):
            token[2] = "m"
        # A module's name is drawn like any name.
        if kind is Name.Class and before.isspace() and index > 1 and found[index - 2][1] == "import":
            token[2] = "-"
        # Parentheses within an interpolation are ordinary ones.
        if kind in String.Interpol and text in ("(", ")"):
            token[2] = "e-"


def php_rules(language, found):
    for index, token in enumerate(found):
        kind, text, _ = token
        after = found[index + 1][1] if index + 1 < len(found) else ""
        # Lathe doesn't carry PHP's list of 5,000 functions: one that is called is a function.
        if kind in Name.Builtin:
            token[2] = "f" if after.startswith("(") else "-"
        # The lexer ignores case, so it takes `true` for the old constant TRUE.
        if kind in Keyword and text.lower() in ("true", "false", "null"):
            token[2] = "b"
        if kind in String.Interpol and text.startswith("$"):
            token[2] = "vse"
        if kind in String.Doc:
            token[2] = "c"


def ruby_rules(language, found):
    for token in found:
        kind, text, _ = token
        if kind in Keyword and text in ("true", "false", "nil"):
            token[2] = "b"
        # A heredoc's opening sign belongs to it.
        if kind in Token.Operator and text.startswith("<<") and len(text) == 3:
            token[2] = "s"
        # `self` in `def self.name`.
        if kind is Name.Class and text == "self":
            token[2] = "tb"


def sql_rules(language, found):
    for token in found:
        # Backticks quote names.
        if token[1] == "`":
            token[2] = "-"


def bash_rules(language, found):
    for index, token in enumerate(found):
        kind, text, _ = token
        after = found[index + 1][1] if index + 1 < len(found) else ""
        # Substitutions look like the other interpolations.
        if kind in Keyword and text in ("$(", ")", "$((", "))"):
            token[2] = "e"
        # A pipe, a redirection and `&` are operators; in the lexer they are text or punctuation.
        if text in ("|", "&", "<", ">", ">>", "2>"):
            token[2] = "o"
        elif kind in Token.Text and re.match(r">+[^>]", text):
            token[2] = "-o"
        if kind in Keyword and text == ":-":
            token[2] = "-"
        if token[2] == "-" and kind in Token.Text and after == "(":
            # The name of a function.
            token[2] = "f-"
        # A word is a command only where a command may stand; the lexer takes `install` in
        # `git help install` for one.
        if kind in Name.Builtin or kind in Keyword and text.strip().isalpha():
            if not stands_first(found, index):
                token[2] = token[2] + "-"


def stands_first(found, index):
    """True where nothing but white space or an operator stands before a token on its line."""
    at = index - 1
    while at >= 0 and found[at][1].strip(" \t") == "":
        at -= 1
    if at < 0:
        return True
    kind, text, _ = found[at][:3]
    return "\n" in text or text in (";", "|", "||", "&&", "&", "(", "{", "$(", "!") or kind in Keyword


def yaml_rules(language, found):
    """The lexer doesn't look into plain scalars: a number is a number, a word may be a constant, the rest text."""
    index = 0
    while index < len(found):
        kind, text, _ = found[index]
        plain = kind in Token.Literal.Scalar.Plain or kind is Name.Variable and not text.startswith("*")
        if not plain:
            index += 1
            continue
        end = index
        while end < len(found) and found[end][0] is kind:
            end += 1
        scalar = "".join(token[1] for token in found[index:end]).strip()
        if re.match(r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?\Z|0x[0-9a-fA-F]+\Z", scalar):
            classes = "n"
        elif scalar.lower() in ("true", "false", "null", "yes", "no", "on", "off", "~"):
            classes = "b"
        else:
            classes = "s"
        for token in found[index:end]:
            token[2] = classes
        index = end


def css_rules(language, found):
    depth = 0
    in_value = False
    for index, token in enumerate(found):
        kind, text, _ = token
        before = found[index - 1][1] if index else ""
        if kind in Token.Punctuation:
            if "{" in text:
                depth += 1
            if "}" in text:
                depth -= 1
                in_value = False
            elif ";" in text:
                in_value = False
            elif text == ":" and index and found[index - 1][2][0] in "av":
                in_value = True
            if text == "@":
                token[2] = "k"
        elif kind in Name.Builtin.Pseudo or kind in Keyword.Pseudo:
            # A vendor's prefix belongs to the word.
            token[2] = "baf"
        elif kind is Keyword and before == "@":
            token[2] = "k"
        elif kind is Keyword or kind is Name:
            # A property, or in a value a word: Lathe carries no list of either.
            token[2] = "b" if in_value else "a"
        elif kind in Keyword.Constant:
            token[2] = "b"
        elif kind in Name.Builtin:
            # rgb(), var() and url() are functions.
            token[2] = "f"
        elif kind in Name.Tag and re.match(r"\d", text):
            token[2] = "n"


def gcode_rules(language, found):
    for token in found:
        if token[0] in Token.Text and token[1].strip():
            token[0] = Token.Error


def toml_rules(language, found):
    for token in found:
        if token[0] in Number and token[1][0] in "+-":
            token[2] = "n"


def diff_rules(language, found):
    for token in found:
        # The two lines that name the files.
        if re.match(r"(\+\+\+|---) ", token[1]):
            token[2] = "h"


def openscad_rules(language, found):
    for token in found:
        kind, text, _ = token
        # Special variables, not operators.
        if kind in Token.Operator and text.startswith("$"):
            token[2] = "v"
        # `module` and `function` declare.
        if kind in Keyword and token[2] != "b":
            token[2] = "k"
        # The angle brackets belong to the file's name.
        if text in ("<", ">") and kind in Token.Punctuation:
            token[2] = "s"
        if kind in Number and text[0] == "-" and len(text) > 1:
            token.append(1)


def xml_rules(language, found):
    """The lexer takes the brackets for a part of the tag, and `=` for a part of the attribute."""
    result = []
    for kind, text, classes in found:
        if kind in Name.Tag:
            for piece in re.findall(r"[</>\s]+|[^</>\s]+", text):
                result.append([kind, piece, "-" if piece[0] in "</> \t\n" else "g"])
        elif kind in Name.Attribute and text.endswith("="):
            result.append([kind, text[:-1], "a"])
            result.append([Token.Operator, "=", "o"])
        else:
            result.append([kind, text, classes])
    return result


RULES = {
    "c": c_rules, "cpp": c_rules, "go": go_rules, "javascript": ecmascript_rules,
    "typescript": ecmascript_rules, "csharp": csharp_rules, "rust": rust_rules, "kotlin": kotlin_rules,
    "swift": swift_rules, "php": php_rules, "ruby": ruby_rules, "sql": sql_rules, "bash": bash_rules,
    "yaml": yaml_rules, "css": css_rules, "gcode": gcode_rules, "toml": toml_rules, "diff": diff_rules,
    "openscad": openscad_rules, "xml": xml_rules,
}


def tokens(language, code):
    found = raw_tokens(language, code)
    apply_common_rules(language, found)
    if language == "arduino":
        arduino_rules(language, code, found)
        c_rules(language, found)
    elif language in RULES:
        found = RULES[language](language, found) or found
    return found


def units(language, code, at=0):
    if language == "html":
        return html_units(code)
    result = []
    for token in tokens(language, code):
        kind, text, classes = token[:3]
        skipped = token[3] if len(token) > 3 else 0
        if skipped:
            result.append([at, at + skipped, "o"])
        if kind not in Token.Error:
            for match in re.finditer(r"\S+", text[skipped:]):
                start = at + len(text[: skipped + match.start()].encode())
                result.append([start, start + len(match.group().encode()), classes])
        at += len(text.encode())
    return result


def html_units(code):
    """Style sheets and scripts within HTML are seen as CSS and JavaScript."""
    result = []
    at = 0
    parts = re.split(r"(?is)(<style[^>]*>|<script[^>]*>)(.*?)(?=</style|</script)", code)
    outer = ""
    holes = []
    for index, part in enumerate(parts):
        if index % 3 == 2:
            inner = "css" if parts[index - 1].lower().startswith("<style") else "javascript"
            holes.append((at, at + len(part.encode())))
            result.extend(units(inner, part, at))
            outer += re.sub(r"\S", lambda match: "x" * len(match.group().encode()), part)
        else:
            outer += part
        at += len(part.encode())
    at = 0
    found = raw_tokens("html", outer)
    for kind, text, classes in found:
        if kind not in Token.Error:
            for match in re.finditer(r"\S+", text):
                start = at + len(text[: match.start()].encode())
                if not any(begin <= start < end for begin, end in holes):
                    result.append([start, start + len(match.group().encode()), classes])
        at += len(text.encode())
    return result


def main():
    for line in sys.stdin:
        item = json.loads(line)
        item["units"] = units(item["language"], item["code"])
        json.dump(item, sys.stdout, ensure_ascii=False)
        sys.stdout.write("\n")


if __name__ == "__main__":
    main()
