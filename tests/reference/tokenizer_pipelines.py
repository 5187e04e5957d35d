#!/usr/bin/env python3
"""Golden values for the tokenizers of real model families, computed by Hugging Face's tokenizers.

Each family's normalizer, pre-tokenizer, model flags, decoder and added tokens, over a vocabulary small enough to keep here.
Writes strings.json and, for each family, <family>/{tokenizer.json, golden.bin} in tests/fixtures/tokenizers, and the same with few strings in
resources/selfcheck/tokenizers. golden.bin is a length (u32) and
so many bytes as zlib data: for every string the number of its ids and the ids (u32, u16, little-endian); for each id its offsets, in
characters: how far behind the end of the offsets before they begin (zigzag), and how many there are (both LEB128); then the CRC-32 (u32) of
the decoded text.
Run: pip install tokenizers==0.23.3 && tests/reference/tokenizer_pipelines.py
"""
import json
import pathlib
import random
import struct
import zlib

import tokenizers
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

FIXTURES = pathlib.Path(__file__).resolve().parents[1] / "fixtures/tokenizers"
SELFCHECK = pathlib.Path(__file__).resolve().parents[2] / "resources/selfcheck/tokenizers"

CORPUS = """The capital of the state containing Dallas is Austin. The quick brown fox jumps over the lazy dog; it's what they're doing, isn't it?
I'd say we've seen 1234567890 numbers, 3.14159 and 1,000,000 more. He'll don't can't won't I'm you're WE'RE IT'S.
def main(argv):\n    for i in range(10):\n        if argv[i] == "--help":\n            print("usage: x")\n    return 0\n
#include <vector>\nint main() {\n\tstd::vector<int> v{1, 2, 3};\n\treturn v.size() - 3; // comment\n}\r\n
Die größte Stadt heißt Straße. Où est la capitale de l'état? ¿Dónde está? Ελλάδα Αθήνα. Москва столица России.
ירושלים שלום القاهرة مرحبا नमस्ते दुनिया สวัสดีครับ 中国的首都是北京。日本語の文章です。カタカナ 한국어 서울 대한민국
hello world hello world the the of of and and to to in in   spaces    more     spaces
Hello World The Of And To In A Is That For With As On At By This From Not But Are""".split("\n") * 3

WORDS = """the The THE capital of state Dallas Austin . , ! ? ' " - -- ... don't DON'T it's IT'S it'ſ I'd we've 'll 'LL 're 'RE 'm 's 'ſ 'Re can't
3 42 1,000 12345678 ² ½ Ⅷ ٣٤٥ à à ß ſ İ ﬁ Å Å K größte Straße l'état Ελλάδα ΣΑΣ Москва ירושלים القاهرة नमस्ते दुनिया สวัสดี 中国 首都 日本語
カタカナ ｶﾀｶﾅ ガ 한국어 한 각 서울 № € 😀 👍🏽 👨‍👩‍👧‍👦 🇩🇪 ❤️ 𝔘𝔫𝔦 𝟙 _ a_b ( ) [ ] { } < > == != -> // # ## ; : @x hello world Hello World
<0x41> <0x0A> <0xZZ> ▁ ▁▁ ▁the Ġthe Ċ ĠĠ <unk> <s> for( i++ ); return\t0; \\n $x=1; https://example.org/a?b=c&d=%20 camelCase HTTPServer XMLHttp""".split()

SPACES = [" ", "  ", "   ", "    ", "        ", " " * 17, "\n", "\n\n", "\r\n", "\t", "\t\t", " \n", "\n ", " \t\n", "\xa0", "\u3000", "\u2028", "\x85",
          "\u200b", "\u180e", "\ufeff", "\x0b", "\x0c", "\u1680", "\u2003", "\u202f", "\u205f", "\x1c", "\x1f"]
MARKS = ["\u0301", "\u0300", "\u0323", "\u0327", "\u0345", "\u093c", "\u05b0", "\u0e33", "\u3099", "\u20dd", "\ufe0f", "\u200d", "\u1ab0", "\u0f71\u0f72"]
SPECIAL = ["<|endoftext|>", "<|padding|>", "<|begin_of_text|>", "<|eot_id|>", "<|im_start|>", "<|im_end|>", "<bos>", "<eos>", "<s>", "</s>", "[INST]",
           "[/INST]", "<start_of_turn>", "<end_of_turn>", "<h1>", "</h1>", "<pad>", "<unk>", "<tool_call>", "é", "e\u0301", "<one>", "<left>", "<right>"]

NEWER = "\u32ff\ua7f2\uab69\u1ab0\u1c89\u0897\ua7cb\ua7da\U00010d50\U00010d40\U000116d0\U00011935\U00011930\U00011938\U00010781\U000105c9\U000105d2"


def strings():
    """Text and repeat count: a long text is one short text many times over."""
    fixed = ["", " ", "\n\n", "the", " the", "the ", "  the   capital\tof\nstate ", "The capital of the state containing Dallas is", "\x00", "a\x00b", "é", "e\u0301",
             "\u1e9b\u0323", "\u212b", "\uac00\u11a8", "\u1100\u1161\u11a8", "\ud7ff", "\ue000", "\U0010ffff", "\ufffe", "\uffff", "\ufffd", "'s't're've'm'll'd", "'S'T'RE'VE'M'LL'D",
             "'\u017f", "it'\u017fx", "    x", "x    ", "x     y", "\n    x", "a  \n  b", " \n \n ", "1234567", "12 345 6789", "\u0661\u0662\u0663\u0664", "-1.5e+10", "▁", "▁▁", " ▁ ", "<0x0A>",
             "<0x41><0x42>", "<|endoftext|>x<|endoftext|>", " <|im_start|> user\n", "<bos><bos>", "a<s> b</s>c", "[INST] hi [/INST]", "<h1>x</h1>", NEWER]
    fixed += CORPUS[:13]
    fixed += [w for w in WORDS] + [" " + w for w in WORDS] + [a + b for a in SPECIAL for b in ("", " ", "x", "\n")] + [a + b + "x" for a in ("", "x", ".", "1") for b in SPACES]
    fixed += [base + mark for base in ["a", "e", "カ", "क", "ש", " ", "1", "\u0f40", "\uac00", "<bos>"] for mark in MARKS]
    fixed += [f"a{c}\u0345\u05b0{c}e\u0301" for c in NEWER]
    rng = random.Random(20261125)
    result = [(text, 1) for text in fixed]

    def code_point():
        top = rng.choice([0x250, 0x3100, 0xD800, 0x20000, 0x110000])
        while True:
            c = rng.randrange(0, top)
            if not 0xD800 <= c < 0xE000:
                return chr(c)
    while len(result) < 3300:
        kind = rng.random()
        parts = []
        for _ in range(rng.randint(1, 14)):
            dice = rng.random()
            if kind < 0.2:
                parts.append(code_point())
            elif dice < 0.5:
                parts.append(rng.choice(WORDS))
            elif dice < 0.75:
                parts.append(rng.choice(SPACES) if dice < 0.6 else " ")
            elif dice < 0.82:
                parts.append(rng.choice(MARKS))
            elif dice < 0.9:
                parts.append(rng.choice(SPECIAL))
            else:
                parts.append(code_point())
        result.append(("".join(parts), 1))
    result += [("x", 100_000), (" ", 100_000), ("\n", 50_000), ("the ", 25_000), ("中", 33_000), ("1", 100_000), ("a\u0301", 30_000), ("\u0301", 20_000), ("'s", 50_000),
               (" \n", 50_000), ("▁", 30_000), ("ab c.", 20_000), ("<bos>", 20_000), ("\U0001f600", 25_000), ("ſ'ſ", 20_000)]
    return list(dict.fromkeys(result))


def train(tokenizer, size, special=(), alphabet=(), **flags):
    trainer = trainers.BpeTrainer(vocab_size=size, special_tokens=list(special), initial_alphabet=list(alphabet), show_progress=False, **flags)
    tokenizer.train_from_iterator(CORPUS, trainer)
    return tokenizer


BYTES = pre_tokenizers.ByteLevel.alphabet()
LLAMA3 = (r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+")
QWEN = LLAMA3.replace(r"\p{N}{1,3}", r"\p{N}")
TEKKEN = (r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*"
          r"|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+")
EXTRA = [AddedToken("<one>", single_word=True), AddedToken("<left>", lstrip=True), AddedToken("<right>", rstrip=True, normalized=False)]


def byte_level(regex=None, normalizer=None, size=600, ignore_merges=False):
    tokenizer = Tokenizer(models.BPE(ignore_merges=ignore_merges))
    if normalizer:
        tokenizer.normalizer = normalizer
    if regex:
        tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
            [pre_tokenizers.Split(Regex(regex), "isolated"), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])
    else:
        tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    return train(tokenizer, size, alphabet=BYTES)


def gpt2():
    tokenizer = byte_level()
    tokenizer.post_processor = processors.ByteLevel(trim_offsets=False)
    tokenizer.add_special_tokens([AddedToken("<|endoftext|>", normalized=True)])
    return tokenizer


def pythia():
    tokenizer = byte_level(normalizer=normalizers.NFC())
    tokenizer.add_special_tokens(["<|endoftext|>", "<|padding|>"])
    tokenizer.add_tokens([AddedToken(" " * n) for n in range(24, 1, -1)] + [AddedToken("e\u0301")])
    return tokenizer


def llama3():
    tokenizer = byte_level(LLAMA3, ignore_merges=True, size=700)
    state = json.loads(tokenizer.to_str())  # whole words whose merges lead elsewhere
    for word in ("ĠDallasĠ", "containing", "ĠMoskva", "zqx"):
        state["model"]["vocab"].setdefault(word, len(state["model"]["vocab"]))
    tokenizer = Tokenizer.from_str(json.dumps(state))
    tokenizer.add_special_tokens(["<|begin_of_text|>", "<|eot_id|>"])
    begin = tokenizer.token_to_id("<|begin_of_text|>")
    tokenizer.post_processor = processors.Sequence(
        [processors.ByteLevel(trim_offsets=True), processors.TemplateProcessing(single="<|begin_of_text|> $A", special_tokens=[("<|begin_of_text|>", begin)])])
    return tokenizer


def qwen():
    tokenizer = byte_level(QWEN, normalizers.NFC())
    tokenizer.add_special_tokens(["<|endoftext|>", "<|im_start|>", "<|im_end|>"])
    tokenizer.add_tokens([AddedToken("<tool_call>", normalized=False)] + EXTRA)
    return tokenizer


def tekken():
    tokenizer = byte_level(TEKKEN, size=650, ignore_merges=True)
    tokenizer.add_special_tokens(["<unk>", "<s>", "</s>", "[INST]", "[/INST]"])
    return tokenizer


FALLBACK = [f"<0x{byte:02X}>" for byte in range(256)]


def sentence_piece(special, size, unk="<unk>"):
    tokenizer = Tokenizer(models.BPE(unk_token=unk, fuse_unk=True, byte_fallback=True))
    tokenizer.normalizer = normalizers.Sequence([normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")])
    tokenizer.pre_tokenizer = pre_tokenizers.Split("▁", "merged_with_next")  # only to train: else whole sentences become tokens
    return train(tokenizer, size, special + FALLBACK, limit_alphabet=120)


def as_plain(tokenizer, count):
    """The byte tokens are not added tokens in real files; the first `count` specials are."""
    state = json.loads(tokenizer.to_str())
    state["added_tokens"] = state["added_tokens"][:count]
    return Tokenizer.from_str(json.dumps(state))


def llama2():
    tokenizer = as_plain(sentence_piece(["<unk>", "<s>", "</s>"], 650), 3)
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([])
    state = json.loads(tokenizer.to_str())
    state["pre_tokenizer"] = None
    tokenizer = Tokenizer.from_str(json.dumps(state))
    tokenizer.decoder = decoders.Sequence([decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)])
    return tokenizer


def mistral():
    tokenizer = as_plain(sentence_piece(["<unk>", "<s>", "</s>"], 650), 3)
    state = json.loads(tokenizer.to_str())
    state["normalizer"] = None
    tokenizer = Tokenizer.from_str(json.dumps(state))
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace("▁", "first", split=False)
    tokenizer.decoder = decoders.Sequence([decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)])
    tokenizer.add_special_tokens(["[INST]", "[/INST]"])
    return tokenizer


def gemma():
    tokenizer = as_plain(sentence_piece(["<pad>", "<eos>", "<bos>", "<unk>"], 700), 4)
    tokenizer.normalizer = normalizers.Replace(" ", "▁")
    tokenizer.pre_tokenizer = pre_tokenizers.Split(" ", "merged_with_previous")
    tokenizer.decoder = decoders.Sequence([decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()])
    tokenizer.add_tokens([AddedToken("\n" * n, normalized=False) for n in range(1, 6)] + [AddedToken("▁" * n, normalized=False) for n in range(2, 6)]
                         + [AddedToken(t, normalized=False) for t in ("<h1>", "</h1>", "<start_of_turn>", "<end_of_turn>")])
    return tokenizer


def odds():
    """What no family above uses: other normalizers, behaviours, a missing byte token, unknown tokens one by one."""
    tokenizer = as_plain(sentence_piece(["<unk>", "<s>"], 600), 2)
    state = json.loads(tokenizer.to_str())
    vocabulary = {token: i for i, token in enumerate(t for t in state["model"]["vocab"] if t not in ("<0xE4>", "<0xF0>", "<0xCC>"))}
    merges = [m for m in state["model"]["merges"]]
    state["model"].update(vocab=vocabulary, merges=merges, fuse_unk=False)
    state["added_tokens"] = [dict(t, id=vocabulary[t["content"]]) for t in state["added_tokens"]]
    tokenizer = Tokenizer.from_str(json.dumps(state))
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFKD(), normalizers.Lowercase(), normalizers.Strip(True, False), normalizers.Replace(Regex(r"[.,]+"), " . ")])
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=False), pre_tokenizers.Split("e", "merged_with_previous"), pre_tokenizers.Split("th", "merged_with_next"),
         pre_tokenizers.Split(Regex(r"[!?]"), "contiguous"), pre_tokenizers.Split(Regex(r"[^;]+"), "removed", invert=True), pre_tokenizers.Metaspace("▁", "always", split=True)])
    tokenizer.decoder = decoders.Metaspace("▁", "always")
    tokenizer.add_tokens(EXTRA + [AddedToken("É")])
    return tokenizer


def forms():
    """The other normalization forms and the prefix space of ByteLevel."""
    tokenizer = byte_level(normalizer=normalizers.Sequence([normalizers.NFD(), normalizers.NFKC(), normalizers.Strip(False, True)]), size=500)
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=True)])
    tokenizer.add_tokens(EXTRA + [AddedToken("ﬁx", normalized=True)])
    return tokenizer


def roberta():
    """A prefix space that the post-processor knows of, and spaces around words that are no part of their offsets."""
    tokenizer = byte_level(size=450)
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=True)
    tokenizer.add_special_tokens(["<s>", "</s>", "<pad>"])
    tokenizer.add_tokens([AddedToken("  "), AddedToken("<mask>", lstrip=True, special=True)] + EXTRA)
    ends = [(token, tokenizer.token_to_id(token)) for token in ("</s>", "<s>")]
    tokenizer.post_processor = processors.RobertaProcessing(*ends, trim_offsets=True, add_prefix_space=True)
    return tokenizer


def zigzag(number):
    return 2 * number if number >= 0 else -2 * number - 1


def varint(number):
    encoded = b""
    while number >= 0x80:
        encoded += bytes([number & 0x7F | 0x80])
        number >>= 7
    return encoded + bytes([number])


def packed(offsets):
    """For each token, how far behind the end of the one before it begins, and its length."""
    last, encoded = 0, []
    for begin, end in offsets:
        encoded.append(varint(zigzag(begin - last)) + varint(end - begin))
        last = end
    return b"".join(encoded)


def golden(tokenizer, texts):
    parts = []
    for text, times in texts:
        encoding = tokenizer.encode(text * times, add_special_tokens=False)
        decoded = tokenizer.decode(encoding.ids, skip_special_tokens=False)
        parts.append(struct.pack(f"<I{len(encoding.ids)}H", len(encoding.ids), *encoding.ids) + packed(encoding.offsets)
                     + struct.pack("<I", zlib.crc32(decoded.encode("utf-8", "surrogatepass"))))
    whole = b"".join(parts)
    return struct.pack("<I", len(whole)) + zlib.compress(whole, 9)


FAMILIES = (gpt2, pythia, llama3, qwen, tekken, llama2, mistral, gemma, odds, forms, roberta)


def few(texts):
    """For the self-check that ships: the awkward ones that are written out, and some of the random ones."""
    short = [row for row in texts if row[1] == 1]
    return short[:40] + short[40::120]


def write(target, texts, tokenizers_by_name):
    target.mkdir(parents=True, exist_ok=True)
    rows = ",\n".join(json.dumps([text, times]) for text, times in texts)
    (target / "strings.json").write_text(f'{{"made_by": "tokenizers {tokenizers.__version__}", "strings": [\n{rows}\n]}}\n')
    for name, tokenizer in tokenizers_by_name.items():
        folder = target / name
        folder.mkdir(exist_ok=True)
        (folder / "tokenizer.json").write_text(json.dumps(json.loads(tokenizer.to_str()), ensure_ascii=False) + "\n")
        (folder / "golden.bin").write_bytes(golden(tokenizer, texts))
        print(folder, len(texts), "strings", (folder / "golden.bin").stat().st_size, "bytes")


if __name__ == "__main__":
    made = {family.__name__: family() for family in FAMILIES}
    write(FIXTURES, strings(), made)
    write(SELFCHECK, few(strings()), made)
