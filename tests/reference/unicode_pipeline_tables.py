#!/usr/bin/env python3
"""Writes backend/tokenizer/unicode_pipeline_tables.h: where the Unicode tables inside Hugging Face's tokenizers differ from those of
PCRE2 and utf8proc, so that both sides agree on every code point.

Run: pip install tokenizers==0.23.3 && tests/reference/unicode_pipeline_tables.py
"""
import ctypes
import pathlib

import tokenizers
from tokenizers import Regex, normalizers, pre_tokenizers

TARGET = pathlib.Path(__file__).resolve().parents[2] / "backend/tokenizer/unicode_pipeline_tables.h"
CODES = [c for c in range(1, 0x110000) if not 0xD800 <= c < 0xE000]
TEXT = "".join(map(chr, CODES))
PROPERTIES = ["L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "N", "Nd", "P", "S"]

pcre = ctypes.CDLL("libpcre2-8.so.0")
pcre.pcre2_compile_8.restype = pcre.pcre2_match_data_create_8.restype = ctypes.c_void_p
pcre.pcre2_get_ovector_pointer_8.restype = ctypes.POINTER(ctypes.c_size_t)
proc = ctypes.CDLL("libutf8proc.so.2")
proc.utf8proc_map.restype = ctypes.c_ssize_t
UTF, UCP, NO_CHECK = 0x00080000, 0x00020000, 0x40000000


def ours(pattern):
    """The code points that PCRE2 matches."""
    error, offset = ctypes.c_int(), ctypes.c_size_t()
    code = pcre.pcre2_compile_8(pattern.encode(), ctypes.c_size_t(len(pattern)), UTF | UCP, ctypes.byref(error), ctypes.byref(offset), None)
    data = ctypes.c_void_p(pcre.pcre2_match_data_create_8(4, None))
    subject, start, found = TEXT.encode(), 0, set()
    while pcre.pcre2_match_8(ctypes.c_void_p(code), subject, ctypes.c_size_t(len(subject)), ctypes.c_size_t(start), NO_CHECK, data, None) > 0:
        begin, end = pcre.pcre2_get_ovector_pointer_8(data)[0:2]
        found.update(map(ord, subject[begin:end].decode()))
        start = end
    return found


def theirs(pattern):
    kept = set()
    for _, (a, b) in pre_tokenizers.Split(Regex(pattern), "removed").pre_tokenize_str(TEXT):
        kept.update(map(ord, TEXT[a:b]))
    return set(CODES) - kept


def numeric():
    pieces = pre_tokenizers.Digits(individual_digits=True).pre_tokenize_str("".join("a" + c for c in TEXT))
    return {ord(piece) for piece, _ in pieces if len(piece) == 1 and piece != "a"}


FORMS = {"NFC": 8, "NFD": 16, "NFKC": 8 | 4, "NFKD": 16 | 4}


def form_of(text, name):
    out = ctypes.c_void_p()
    data = text.encode()
    length = proc.utf8proc_map(data, ctypes.c_ssize_t(len(data)), ctypes.byref(out), FORMS[name] | 2)
    return ctypes.string_at(out, length).decode()


def not_normalized():
    """Characters that are younger than the normalization tables of tokenizers: nothing happens to them there."""
    new = set()
    for name in FORMS:
        normalize = getattr(normalizers, name)().normalize_str
        for code in CODES:
            c = chr(code)
            if normalize(c) == c and (decomposed := form_of(c, name)) != c:
                new.add(code)
                if name == "NFD":
                    new.update(map(ord, decomposed))
    reorder = normalizers.NFD().normalize_str
    for code in CODES:  # U+0345 has the largest combining class: any mark behind it moves before it
        text = "a\u0345" + chr(code) + "\u05b0"
        if code not in new and reorder(text) != form_of(text, "NFD"):
            new.add(code)
    return new


def lowered():
    lower = normalizers.Lowercase().normalize_str
    pairs = [(c, lower(chr(c))) for c in CODES]
    return [(c, ord(low)) for c, low in pairs if len(low) == 1 and ord(low) != proc.utf8proc_tolower(c)]


def ranges(codes):
    result = []
    for code in sorted(codes):
        if result and result[-1][1] == code - 1:
            result[-1][1] = code
        else:
            result.append([code, code])
    return result


def braces(pairs):
    cells = [f"{{0x{a:X}, 0x{b:X}}}," for a, b in pairs]
    return "\n".join("    " + " ".join(cells[i:i + 6]) for i in range(0, len(cells), 6))


def table(type_, name, comment, pairs):
    return f"/// {comment}\ninline constexpr {type_} {name}[{len(pairs)}] = {{\n{braces(pairs)}\n}};\n"


parts = [f"""#pragma once
// Made by tests/reference/unicode_pipeline_tables.py from tokenizers {tokenizers.__version__}, PCRE2 10.42 and utf8proc 2.8.0.

#include "backend/tokenizer/unicode_range.h"

namespace penfield::unicode {{
"""]
parts.append(table("CodePointRange", "numericRanges", "Rust's char::is_numeric.", ranges(numeric())))
parts.append(table("CodePointRange", "notNormalizedRanges", "Not touched by any normalization form, though utf8proc would.",
                   ranges(not_normalized())))
parts.append(table("CodePointPair", "lowercasePairs", "Lower case where utf8proc's is another.", lowered()))
for name in PROPERTIES:
    mine, other = ours(rf"\p{{{name}}}+"), theirs(rf"\p{{{name}}}+")
    assert not mine - other, name
    if other - mine:
        parts.append(table("CodePointRange", f"more{name}", f"In \\p{{{name}}} of Oniguruma, not of PCRE2.", ranges(other - mine)))
    else:
        print("no difference:", name)
space = ranges(theirs(r"\s"))
parts.append(table("CodePointRange", "spaceRanges", "\\s of Oniguruma.", space))
last, complement = 0, []
for a, b in space:
    complement.append([last, a - 1])
    last = b + 1
parts.append(table("CodePointRange", "notSpaceRanges", "\\S of Oniguruma.", complement + [[last, 0x10FFFF]]))
TARGET.write_text("\n".join(parts) + "\n}  // namespace penfield::unicode\n")
print(TARGET.stat().st_size, "bytes")
