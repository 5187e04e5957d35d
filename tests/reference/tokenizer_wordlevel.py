#!/usr/bin/env python3
"""Golden values for Penfield's word-level tokenizer, computed by Hugging Face's tokenizers.

Writes tests/fixtures/tokenizer_wordlevel/<variant>/{tokenizer.json, tokenizer_config.json, golden.json}.
Run: pip install tokenizers==0.23.3 && tests/reference/tokenizer_wordlevel.py
"""
import json
import pathlib
import random

import tokenizers
from tokenizers import AddedToken, Tokenizer, models, pre_tokenizers

TARGET = pathlib.Path(__file__).resolve().parents[1] / "fixtures/tokenizer_wordlevel"

WORDS = [
    "the", "The", "THE", "capital", "of", "state", "containing", "Dallas", "Texas", "Austin", "is", ".", ",", "!", "?", "'", '"', "-", "--", "...",
    "Fort_Worth", "San_Antonio", "don't", "don", "t", "3", "42", "1,000", "1", "000", "x", "y", "²", "½", "a", "A", "à", "a\u0300", "ß", "ſ", "İ",
    "größte", "Straße", "Hauptstadt", "la", "capitale", "où", "l'état", "état", "ελλάδα", "Ελλάδα", "Москва", "столица", "ירושלים", "שלום", "القاهرة",
    "مرحبا", "नमस्ते", "दुनिया", "สวัสดี", "中", "国", "中国", "首都", "东京", "日本", "日本語", "カタカナ", "ｶﾀｶﾅ", "한국어", "서울", "ⅷ", "ﬁ", "ﬁn", "№", "€", "$",
    "😀", "👍🏽", "👨‍👩‍👧‍👦", "🇩🇪", "❤️", "❤", "\ufe0f", "𝔘𝔫𝔦", "𝟙", "\u200b", "\u200d", "\ufeff", "\u00ad", "\u0301", "\x00", "\x1f", "\ufffd",
    "_", "__", "a_b", "_x", "(", ")", "[", "]", "<", ">", "<bos", "bos>", "hello", "world", "hello,", "world!", "#", "##ing", "Ġthe", "▁the",
]

SPACES = ["\t", "\n", "\r", "\x0b", "\x0c", "\x85", "\xa0", "\u1680", "\u2000", "\u2003", "\u2009", "\u200a", "\u2028", "\u2029", "\u202f", "\u205f",
          "\u3000"]
NOT_SPACES = ["\x1c", "\x1d", "\x1e", "\x1f", "\u180e", "\u200b", "\u2060", "\ufeff", "\u00ad", "\x08", "\x7f"]
SPECIAL = ["<pad>", "<bos>", "<unk>", "<mask>", "<sep>", "<left>", "<right>", "<both>", "<one>", "word", "words", "<bos><bos>"]


def texts():
    fixed = ["", " ", "\n\n", "   \t ", "the", " the", "the ", "  the   capital\tof\nstate ", "the capital of the state containing Dallas is",
             "The capital of Fort_Worth is Austin .", "Austin.", "Austin .", "...", ". . .", "hello, world!", "hello,world!", "unknown words here",
             "the the the", "don't", "l'état", "a\u0300", "à", "1,000", "3²", "½x", "中国首都", "中 国", "👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦 ❤️", "🇩🇪🇩🇪", "e\u0301", "\u0301",
             "<bos>", "<bos> the", "<bos>the", "the<bos>", "the <bos> capital", "<bos><bos>", "<bo", "<bos", "bos>", "<<bos>>", "< bos >", "<BOS>",
             "<pad><unk>", "<unk> the", "the<unk>the", "\x00", "a\x00b", "the\x00", "word", "words", "swords", "a word.", "a wordy word words",
             "_word", "word_", "wordé", "éword", "word\u0301", "中word", "word中", "word-word", "<left>", "the <left> the", "the\u3000\n<left>the",
             "<right>   the", "<right>\u2028\u00a0x", "a <both> b", "a<both>b", "<both> <both>", " <left> <left> ", "<right> <left>", "<right>  <both>  <left>",
             "<one>", "a<one>", "<one>a", " <one> ", "(<one>)", "_<one>", "<one><one>", "<one> <one>", "<mask> <sep>", "<mask>\n<sep>", "x" * 5000,
             "the " * 2000, "\ud7ff", "\ue000", "\U0010ffff", "\ufffe", "\uffff"]
    around = [f"the{c}the" for c in SPACES + NOT_SPACES] + [f"{c}the{c}{c}capital{c}" for c in SPACES + NOT_SPACES]
    around += [f"a{c}a" for c in "²½ªº·ʰˀ\u0345\u0903\u093e\u0e33①Ⓐ\u24b6ⅷ〇々ー・ｰ\u30fb‿⁀︳_＿\u00b7\u0387\u1369\u19da℘℮゛゜\u2118٠۰०๓໓𝟘🄰🅰🯰𐄇\u20dd\u0488"]
    rng = random.Random(20240607)
    mixed = []
    for _ in range(250):
        parts = []
        for _ in range(rng.randint(1, 12)):
            kind = rng.random()
            if kind < 0.5:
                parts.append(rng.choice(WORDS))
            elif kind < 0.75:
                parts.append(rng.choice([" ", " ", "  "] + SPACES))
            elif kind < 0.9:
                parts.append(rng.choice(SPECIAL))
            else:
                code = rng.choice([rng.randrange(0x20, 0x250), rng.randrange(0x370, 0x2000), rng.randrange(0x2000, 0xD800), rng.randrange(0xE000, 0x110000)])
                parts.append(chr(code))
        mixed.append("".join(parts))
    return list(dict.fromkeys(fixed + around + mixed))


def base(unknown="<unk>"):
    vocabulary = {word: i for i, word in enumerate(["<pad>", "<bos>", "<unk>"] + WORDS)}
    return Tokenizer(models.WordLevel(vocabulary, unk_token=unknown))


def whitespace_split():
    tokenizer = base()
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    tokenizer.add_special_tokens(["<pad>", "<bos>", "<unk>"])
    return tokenizer


def whitespace():
    tokenizer = base()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.add_special_tokens(["<pad>", "<bos>", "<unk>"])
    return tokenizer


def added():
    tokenizer = base()
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Whitespace()])
    tokenizer.add_special_tokens([AddedToken("<pad>"), AddedToken("<bos>"), AddedToken("<bos><bos>"), AddedToken("<mask>", lstrip=True),
                                  AddedToken("<sep>", rstrip=True)])
    tokenizer.add_tokens([AddedToken("<left>", lstrip=True), AddedToken("<right>", rstrip=True, normalized=False),
                          AddedToken("<both>", lstrip=True, rstrip=True), AddedToken("<one>", single_word=True),
                          AddedToken("word", single_word=True), AddedToken("words", single_word=True, normalized=False), AddedToken("中国首")])
    return tokenizer


def no_pre_tokenizer():
    tokenizer = base()
    tokenizer.add_special_tokens(["<bos>"])
    return tokenizer


def write(name, tokenizer):
    folder = TARGET / name
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"), pretty=True)
    (folder / "tokenizer_config.json").write_text(
        json.dumps({"tokenizer_class": "PreTrainedTokenizerFast", "bos_token": "<bos>", "pad_token": "<pad>", "unk_token": "<unk>"}, indent=2) + "\n")
    cases = []
    for text in texts():
        ids = tokenizer.encode(text, add_special_tokens=False).ids
        cases.append({"text": text, "ids": ids, "decoded": tokenizer.decode(ids, skip_special_tokens=False)})
    lines = ",\n".join(json.dumps(case) for case in cases)
    (folder / "golden.json").write_text(
        f'{{"made_by": "tests/reference/tokenizer_wordlevel.py, tokenizers {tokenizers.__version__}", "vocab_size": {tokenizer.get_vocab_size()},\n'
        f'"cases": [\n{lines}\n]}}\n')
    print(name, len(cases), "cases")


for variant in (whitespace_split, whitespace, added, no_pre_tokenizer):
    write(variant.__name__, variant())
