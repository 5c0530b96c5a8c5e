"""What MathML says of a formula's structure, so that two programs' can be compared: who stands over, under, beside whom.

Left out is what only shapes it: rows within rows, room, styles, attributes. Letters count, whatever their face.
"""

import html
import re
import unicodedata

SHAPING = {"mrow", "mstyle", "mpadded", "math", "semantics", "mphantom"}
# Signs that are one to a reader.
SIGNS = str.maketrans({
    "-": "−", "∗": "*", "·": "⋅", "ϵ": "ε", "ϕ": "φ", "¯": "_", "ˉ": "_", "―": "_", "‾": "_", "˜": "~", "∼": "~", "ˆ": "^", "△": "∆",
    "Δ": "∆", "‖": "∥", "∣": "|", "⟶": "→", "″": "′′", "‴": "′′′", "∖": "\\", "⟺": "⇔", "⟹": "⇒", "□": "◻", "ℏ": "ħ", "⟂": "⊥",
    # Invisible ones.
    "\u2061": "", "\u200b": "", "\xa0": "", " ": "", "\u2009": "",
})


def signs(text):
    return unicodedata.normalize("NFKC", text.translate(SIGNS)).translate(SIGNS)


def structure(element):
    """`mfrac(a|msqrt(b+c))`"""
    name = re.sub(r"\{.*\}", "", element.tag)
    if name in ("mi", "mn", "mo", "mtext"):
        # latex2mathml has character references in its texts.
        return signs(html.unescape(element.text or ""))
    if name in ("mspace", "annotation"):
        return ""
    parts = [structure(child) for child in element]
    if name in SHAPING:
        return "".join(parts)
    separator = "" if name in ("msqrt", "menclose", "mtd") else "|"
    return f"{name}({separator.join(parts)})"
