"""Drawings made to keep a browser busy: each is refused, or painted within seconds."""

import random


def svg(body, attributes='viewBox="0 0 1000 800" width="1000" height="800"'):
    return f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}>{body}</svg>'


def zigzag(corners, size=900):
    numbers = random.Random(1)
    return "M0 0" + "".join(f"L{numbers.randrange(size)} {numbers.randrange(size)}" for _ in range(corners))


def filtered(step, times, shape='<rect width="1000" height="800" filter="url(#f)"/>', region=""):
    return svg(f'<filter id="f" {region}>{step}</filter>' + shape * times)


def twice(steps):
    return filtered('<feOffset result="r0"/>' + "".join(
        f'<feBlend in="r{i}" in2="r{i}" result="r{i + 1}"/>' for i in range(steps)), 1)


PAGE = '<rect width="1000" height="800" fill="red" fill-opacity="0.5"'
SQUARES = '<rect width="3" height="3"/>' * 100

# Each comes in a size that is well beyond the limit and, where that is told apart, in one just below it.
DRAWINGS = {
    "markers": lambda n: svg(f'<marker id="m" markerWidth="9" markerHeight="9">{SQUARES}</marker><path fill="none" d="{zigzag(n)}" marker-mid="url(#m)"/>'),
    "markers on a group": lambda n: svg(f'<marker id="m">{SQUARES}</marker><g style="marker:url(#m)"><path d="{zigzag(n)}"/></g>'),
    "markers by a class": lambda n: svg(f'<style>.a{{marker:url(#m)}}</style><marker id="m">{SQUARES}</marker><path class="a" d="{zigzag(n)}"/>'),
    "masks behind CR LF": lambda n: svg('<mask id="m"><rect width="900" height="900" fill="white"/></mask><style>.x,&#13;&#10;.a{mask:url(#m)}</style>' + '<rect class="a" width="1000" height="800"/>' * n),
    "masks": lambda n: svg('<mask id="m"><rect width="900" height="900" fill="white"/></mask>' + f'{PAGE} mask="url(#m)"/>' * n),
    "masks in each other": lambda n: svg('<mask id="m"><rect width="900" height="900" fill="white"/></mask>' + '<g mask="url(#m)">' * min(n, 150) + f"{PAGE}/>" + "</g>" * min(n, 150)),
    "clip paths": lambda n: svg('<clipPath id="m">' + '<circle r="90" cx="50"/>' * 90 + "</clipPath>" + f'{PAGE} clip-path="url(#m)"/>' * n),
    "blurs": lambda n: filtered('<feGaussianBlur stdDeviation="5"/>', n),
    "wide blurs": lambda n: filtered('<feGaussianBlur stdDeviation="1000"/>', n, region='x="-1" y="-1" width="3" height="3"'),
    "blurs of a wide region": lambda n: filtered('<feGaussianBlur stdDeviation="50"/>', n, '<rect width="1" height="1" filter="url(#f)"/>', 'filterUnits="userSpaceOnUse" x="-9999" y="-9999" width="20000" height="20000"'),
    "blurs in a row": lambda n: filtered('<feGaussianBlur stdDeviation="2"/>' * n, 1),
    "blurs in each other": lambda n: svg('<filter id="f"><feGaussianBlur stdDeviation="2"/></filter>' + '<g filter="url(#f)">' * min(n, 150) + f"{PAGE}/>" + "</g>" * min(n, 150)),
    "blurs as functions": lambda n: svg(f'{PAGE} filter="' + "blur(2px) " * n + '"/>'),
    "turbulence": lambda n: filtered('<feTurbulence baseFrequency="0.5" numOctaves="100"/>', n),
    "morphology": lambda n: filtered('<feMorphology operator="dilate" radius="300"/>', n),
    "convolution": lambda n: filtered(f'<feConvolveMatrix order="15" kernelMatrix="{"1 " * 225}"/>', n),
    "light": lambda n: filtered('<feSpecularLighting specularExponent="20"><fePointLight x="5" y="5" z="50"/></feSpecularLighting>', n),
    "displacement": lambda n: filtered('<feDisplacementMap scale="200" in2="SourceGraphic" xChannelSelector="R"/>', n),
    "merges": lambda n: filtered("<feMerge>" + '<feMergeNode in="SourceGraphic"/>' * n + "</feMerge>", 1),
    "steps needed twice": lambda n: twice(min(n, 30)),
    "elements": lambda n: svg("".join(f'<rect x="{i % 1000}" y="{i // 1000}" width="9" height="9"/>' for i in range(n * 100))),
    "uses": lambda n: svg('<rect id="r" width="9" height="9"/>' + '<use href="#r" x="5"/>' * (n * 100)),
    "overdrawn": lambda n: svg(f"{PAGE}/>" * (n * 10)),
    "overdrawn by gradients": lambda n: svg('<radialGradient id="g"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></radialGradient>' + '<rect width="1000" height="800" fill="url(#g)" fill-opacity="0.5"/>' * (n * 5)),
    "patterns": lambda n: svg('<pattern id="p" width="50" height="50" patternUnits="userSpaceOnUse">' + '<rect width="1" height="1"/>' * 1000 + "</pattern>" + '<rect width="1000" height="800" fill="url(#p)"/>' * n),
    "patterns handed down": lambda n: svg('<pattern id="p" width="50" height="50" patternUnits="userSpaceOnUse">' + '<rect width="1" height="1"/>' * 1000 + '</pattern><g fill="url(#p)">' + '<rect width="1000" height="800"/>' * n + "</g>"),
    "stops": lambda n: svg('<linearGradient id="g">' + '<stop offset="0.5"/>' * 1000 + '</linearGradient><g fill="url(#g)">' + '<rect width="1000" height="800"/>' * (n * 5) + "</g>"),
    "corners, filled": lambda n: svg(f'<path d="{zigzag(n * 20)}"/>'),
    "corners, wide": lambda n: svg(f'<path fill="none" stroke="red" stroke-width="50" stroke-linejoin="round" d="{zigzag(n * 20)}"/>'),
    "corners by scale": lambda n: svg(f'<g transform="scale(100)"><path transform="scale(.01)" d="{zigzag(n * 20)}"/></g>'),
    "dashes": lambda n: svg(f'<path d="{zigzag(1800)}" fill="none" stroke="red" stroke-dasharray="1"/>' * max(n // 100, 1)),
    "dashes of circles": lambda n: svg('<circle r="100000" cx="-99600" fill="none" stroke="red" style="stroke-dasharray:1"/>' * max(n // 100, 1)),
    "round dashes": lambda n: svg(f'<circle cx="500" cy="400" r="399" fill="none" stroke="red" stroke-width="19" stroke-linecap="round" stroke-dasharray="{40 / n:f}"/>'),
    "wide dashes": lambda n: svg(f'<path d="M0 500H1000" stroke="red" stroke-width="300" stroke-linecap="square" stroke-dasharray="0 {20 / n:f}"/>'),
    "outlines united": lambda n: svg(f'<clipPath id="c"><path d="{zigzag(n)}"/><path d="{zigzag(n, 800)}"/></clipPath>{PAGE} clip-path="url(#c)"/>'),
    "polygons as clip paths": lambda n: svg(f'{PAGE} style="clip-path:polygon({",".join(f"{i * 61 % 100}% {i * 37 % 100}%" for i in range(100))})"/>' * n),
    "gradients in a chain": lambda n: svg("".join(f'<linearGradient id="g{i}" href="#g{i + 1}"/>' for i in range(n * 10))),
    "tables of numbers": lambda n: filtered(f'<feComponentTransfer><feFuncR type="table" tableValues="{"0 1 " * 50_000}"/></feComponentTransfer>', n, '<rect width="9" height="9" filter="url(#f)"/>'),
    "fonts": lambda n: svg(f'<text y="50" font-family="{",".join(f"F{i}" for i in range(n * 10))}">' + "字 😀 " * 1000 + "</text>"),
    "letters with a pattern": lambda n: svg('<pattern id="p" width=".01" height=".01"><circle r="9"/></pattern>' + '<text fill="url(#p)" font-size="800" y="700">霁</text>' * n),
    "text": lambda n: svg('<text y="50">' + "abcd efgh " * (n * 100) + "</text>"),
    "texts": lambda n: svg('<text y="50">abcdefgh</text>' * (n * 20)),
    "parts of text": lambda n: svg('<text y="50">' + '<tspan dx="1">ab</tspan>' * (n * 20) + "</text>"),
    "places of letters": lambda n: svg(f'<text y="50" x="{" ".join(str(i) for i in range(n * 100))}">' + "abcd efgh " * (n * 10) + "</text>"),
    "text on a path": lambda n: svg(f'<path id="p" d="{zigzag(n * 20)}" fill="none"/><text><textPath href="#p">' + "abcd efgh " * (n * 2) + "</textPath></text>"),
    "texts on a path": lambda n: svg(f'<path id="p" d="{zigzag(20000)}" fill="none"/>' + '<text><textPath href="#p">a</textPath></text>' * n),
    "stretched text": lambda n: svg('<text y="50" textLength="900">' + "abcd efgh " * (n * 10) + "</text>"),
    "huge text": lambda n: svg('<text y="50" font-size="100000">' + "abcd efgh " * n + "</text>"),
    "outlined text": lambda n: svg('<text y="50" font-size="300" stroke="red" stroke-width="100" stroke-linejoin="round">' + "abcd efgh " * n + "</text>"),
    "rules": lambda n: svg("<style>" + ".a{fill:red}\n" * n * 2 + "</style>" + "<rect class='a'/>" * (n * 10)),
    "rules far down": lambda n: svg("<style>" + "g " * 30 + ".b rect{fill:red}</style>" + "<g>" * 180 + "<rect/>" * n + "</g>" * 180),
    "rules of siblings": lambda n: svg("<style>" + "rect ~ " * 8 + ".b{fill:red}</style>" + "<rect class='b'/>" * n * 3),
    "classes": lambda n: svg("<rect class='" + " ".join(f"c{i}" for i in range(n * 20)) + "'/>"),
    "huge numbers": lambda n: svg('<path d="M-1e30 -1e30L1e30 1e30L-1e30 1e30z" stroke="red" stroke-width="1e20"/>' * n),
    "animations": lambda n: svg('<rect width="9" height="9"><animate attributeName="x" values="0;100" dur="1s" repeatCount="indefinite"/></rect>' * n),
    "animated blurs": lambda n: svg('<filter id="f"><feGaussianBlur stdDeviation="50"/></filter>' + f'<rect width="900" height="700" filter="url(#f)"><animate attributeName="x" values="0;9" dur="1s" repeatCount="indefinite"/></rect>' * n),
    "groups with opacity": lambda n: svg('<g opacity="0.5"><rect width="1000" height="800"/><rect width="1000" height="800"/></g>' * n),
    "blends": lambda n: svg('<rect width="1000" height="800" style="mix-blend-mode:multiply"/>' * n),
}
