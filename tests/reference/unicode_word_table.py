#!/usr/bin/env python3
"""Writes backend/tokenizer/unicode_word_table.h: the characters that Hugging Face's tokenizers count as word characters.

They are found by asking the library about every code point: "aXa" is one piece of the Whitespace pre-tokenizer exactly when X is one.
Run: pip install tokenizers==0.23.3 && tests/reference/unicode_word_table.py
"""
import pathlib
import tokenizers
from tokenizers import pre_tokenizers

PER_LINE = 6
splitter = pre_tokenizers.Whitespace()

ranges = []
for code in range(0x110000):
    if 0xD800 <= code < 0xE000:
        continue
    if len(splitter.pre_tokenize_str("a" + chr(code) + "a")) != 1:
        continue
    if ranges and ranges[-1][1] == code - 1:
        ranges[-1][1] = code
    else:
        ranges.append([code, code])

lines = []
for start in range(0, len(ranges), PER_LINE):
    lines.append("    " + " ".join(f"{{0x{a:X}, 0x{b:X}}}," for a, b in ranges[start:start + PER_LINE]))

target = pathlib.Path(__file__).resolve().parents[2] / "backend/tokenizer/unicode_word_table.h"
target.write_text(
    "#pragma once\n"
    f"// Made by tests/reference/unicode_word_table.py from tokenizers {tokenizers.__version__}: ranges of word characters, ascending.\n\n"
    "#include \"backend/tokenizer/unicode_range.h\"\n\n"
    "namespace penfield::unicode {\n\n"
    f"inline constexpr CodePointRange wordRanges[{len(ranges)}] = {{\n" + "\n".join(lines) + "\n};\n\n"
    "}  // namespace penfield::unicode\n")
