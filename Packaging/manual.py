#!/usr/bin/env python3
"""Writes the manual page of Lathe, in the language of its help, from what the program says of itself.

    LATHE_LANG=en lathe --experimental-dump-help | Packaging/manual.py en > lathe.1
"""

import json
import re
import sys

WORDS = {
    "en": ("NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "default", "[OPTIONS]"),
    "zh": ("名称", "用法", "说明", "命令", "默认", "［选项］"),
}


def plain(text):
    """Text in which nothing is a command of roff."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    # A line may end behind every Chinese character and sign.
    text = re.sub(r"([\u3000-\u9fff\uff00-\uffef])(?=[\u3400-\u9fffA-Za-z(（])", r"\1\\:", text)
    return "\\&" + text if text.startswith((".", "'")) else text


def paragraphs(text):
    """Prose is filled; indented lines, as of examples, stay lines."""
    lines, is_block = [], False
    # A line of Chinese goes on in the next one without a blank.
    text = re.sub(r"(?<=[\u3000-\u9fff\uff00-\uffef])\n(?=[\u3000-\u9fff\uff00-\uffef])", "", text or "")
    for line in text.split("\n"):
        indented = line.startswith("  ")
        if indented and not is_block:
            lines += [".PP", ".nf"]
        elif is_block and not indented:
            lines.append(".fi")
        is_block = indented
        lines.append(plain(line) if line.strip() else ".PP")
    return lines + ([".fi"] if is_block else [])


def name(argument):
    names = [("-" if each["kind"] != "long" else "--") + each["name"] for each in argument.get("names") or []]
    value = argument.get("valueName", "")
    if not names:
        return plain(value)
    written = ", ".join("\\fB" + plain(each) + "\\fR" for each in names)
    return written + (" \\fI" + plain(value) + "\\fR" if argument["kind"] == "option" else "")


def options(command, default):
    lines = []
    for argument in command.get("arguments") or []:
        if not argument.get("shouldDisplay") or argument.get("valueName") in ("help", "version"):
            continue
        about = argument.get("abstract") or ""
        if argument.get("defaultValue"):
            about += f" ({default}: {argument['defaultValue']})"
        lines += [".TP", name(argument), plain(about)]
    return lines


def usage(command, more):
    positional = [
        f"[{each['valueName']}]" if each.get("isOptional") else each["valueName"]
        for each in command.get("arguments") or []
        if each["kind"] == "positional"
    ]
    return " ".join([*command.get("superCommands", []), command["commandName"], *positional, more])


def commands(command):
    """Those that do something, in their order; a family of commands is told before its members."""
    for each in command.get("subcommands") or []:
        if each["commandName"] != "help":
            yield each
            yield from commands(each)


def page(whole, language):
    title, synopsis, description, list_of_commands, default, more = WORDS[language]
    top = whole["command"]
    lines = [".TH LATHE 1", ".ad l", ".nh", f".SH {title}", "lathe \\- " + plain(top["abstract"])]
    lines += [f".SH {synopsis}"]
    for each in commands(top):
        if not each.get("subcommands"):
            lines += [".br", plain(usage(each, more))]
    lines += [f".SH {description}", *paragraphs(top.get("discussion")), f".SH {list_of_commands}"]
    for each in commands(top):
        lines += [".SS " + plain(usage(each, "").strip()), plain(each.get("abstract") or ""), ".PP"]
        lines += [*paragraphs(each.get("discussion")), *options(each, default)]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.write(page(json.load(sys.stdin), sys.argv[1]))
