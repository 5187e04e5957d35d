#!/usr/bin/env python3
"""Writes tests/fixtures/touches: what circuit-tracer and TransformerLens answer when the models of tests/fixtures/graphs are touched.

    as graphs_ct.py, whose models and dictionaries must be there;  python3 tests/reference/touches_ct.py

features.json   feature_intervention of circuit-tracer: frozen and free attention, constrained layers, open-ended positions
units.json      run_with_hooks of TransformerLens: heads at attn.hook_z, neurons at mlp.hook_post, directions at residual hooks,
                token embeddings at hook_embed
generated.json  feature_intervention_generate, greedily: the tokens that follow, and the logits before each of them
intact.json     generate() of transformers, greedily and untouched: the same
Each is a list of cases:
    {"model", "dictionary" (or null), "tokens", "freeze", "constrained": [first, last] or null, "touches": [...], "logits": [...]}
and a touch is {"unit": "feature" | "neuron" | "head" | "direction" | "token", "layer", "index", "first", "last" (null: open-ended),
"kind": "set" | "scale" | "add", "value", "hook", "vector"}; logits are those after the last token.
"""
import json
import random

import torch

from transformer_lens import HookedTransformer, HookedTransformerConfig

import graphs_ct
from graphs_ct import CASES, ROOT, LAYERS, FEATURES, replacement_model

OUT = ROOT.parent / "touches"
NAMES = ["llama-relu", "llama-topk-skip", "llama-clt-jumprelu", "gemma2-jumprelu", "gemma2-module-out-skip", "gemma2-clt-skip",
         "qwen3-jumprelu-skip", "qwen3-clt-directions"]
SETTINGS = [dict(freeze=True, constrained=None), dict(freeze=False, constrained=None), dict(freeze=False, constrained=[1, 2]),
            dict(freeze=True, constrained=[0, LAYERS - 1])]


def rounded(values):
    return [float(f"{v:.8g}") for v in values]


def loaded(name):
    case = next(c for c in CASES if c.name == name)
    folder = ROOT / name
    model_name = (folder / "model").read_text().strip()
    _, model = replacement_model(model_name, case.load_dictionary(folder / "transcoders"))
    return model_name, model


def plain_model(model_name):
    """The same without a dictionary: TransformerLens alone, with its hook points as they are."""
    _, model_class, _, table, convert, known_as = graphs_ct.MODELS[model_name]
    hf = model_class.from_pretrained(ROOT / "models" / model_name, torch_dtype=torch.float32, attn_implementation="eager").eval()
    cfg = HookedTransformerConfig.from_dict(table(hf.config) | dict(model_name=known_as))
    model = HookedTransformer(cfg)
    model.load_and_process_state_dict(convert(hf, cfg), fold_ln=False, center_writing_weights=False, center_unembed=False)
    return model


def tokens_for(model, dice, n=7):
    return [graphs_ct.BOS] + [dice.randrange(3, model.cfg.d_vocab) for _ in range(n - 1)]


def feature_touches(dice, n, end):
    """Two active or inactive features at one position, one at a range, and one open-ended."""
    touches = []
    for extent in range(n):
        first = dice.randrange(1, end)
        last = [first, min(first + 2, end - 1), None][extent % 3]
        touches.append(dict(unit="feature", layer=dice.randrange(LAYERS), index=dice.randrange(FEATURES), first=first, last=last,
                            kind="set", value=round(dice.uniform(-1, 3), 3)))
    return touches


def positions(touch):
    if touch["last"] is None:
        return slice(touch["first"], None)
    return touch["first"] if touch["last"] == touch["first"] else slice(touch["first"], touch["last"] + 1)


def tuples(touches):
    return [(t["layer"], positions(t), t["index"], t["value"]) for t in touches]


def feature_cases():
    cases = []
    for name in NAMES:
        model_name, model = loaded(name)
        dice = random.Random(name)
        for setting in SETTINGS:
            tokens = tokens_for(model, dice)
            constrained, inputs = setting["constrained"], torch.tensor(tokens)
            plain, moved = model(inputs)[0, -1], 0
            while moved < 1e-2:  # most features are inactive, and some touches ask for what is there
                touches = feature_touches(dice, 4, len(tokens))
                logits, _ = model.feature_intervention(
                    inputs, tuples(touches), constrained_layers=range(constrained[0], constrained[1] + 1) if constrained else None,
                    freeze_attention=setting["freeze"])
                moved = (logits[0, -1] - plain).abs().max()
            cases.append(dict(model=model_name, dictionary=name, tokens=tokens, **setting, touches=touches,
                              logits=rounded(logits[0, -1].tolist())))
    return cases


def generated_cases():
    cases = []
    for name in ["llama-relu", "llama-clt-jumprelu", "qwen3-jumprelu-skip"]:
        model_name, model = loaded(name)
        dice = random.Random(name + " generated")
        tokens = tokens_for(model, dice)
        model.tokenizer.decode = lambda ids, *_, **__: str(ids)
        model.tokenizer.pad_token_id = 0  # generate() asks for one; no prompt has it
        model.generate = lambda inputs, **options: HookedTransformer.generate(model, inputs[None], **options)  # it wants a batch
        steps, greedy = 6, dict(do_sample=False, stop_at_eos=False, return_type="tokens", verbose=False)
        plain = text = model.generate(torch.tensor(tokens), max_new_tokens=steps, **greedy)
        while torch.equal(text[0], plain[0]):
            touches = feature_touches(dice, 3, len(tokens))
            text, logits, _ = model.feature_intervention_generate(torch.tensor(tokens), tuples(touches), freeze_attention=False,
                                                                  max_new_tokens=steps, **greedy)
        cases.append(dict(model=model_name, dictionary=name, tokens=tokens, freeze=False, constrained=None, touches=touches,
                          generated=text[0][len(tokens):].tolist(),
                          logits=[rounded(row) for row in logits[:steps].tolist()]))
    return cases


def unit_touch(dice, kind, model, end):
    first = dice.randrange(1, end)
    last = [first, min(first + 2, end - 1), None][dice.randrange(3)]
    touch = dict(unit=kind, layer=dice.randrange(LAYERS), index=-1, first=first, last=last, kind=dice.choice(["set", "scale", "add"]),
                 value=round(dice.uniform(-1, 2), 3))
    if kind == "neuron":
        touch["index"] = dice.randrange(model.cfg.d_mlp)
    elif kind == "head":
        touch["index"] = dice.randrange(model.cfg.n_heads)
    elif kind == "direction":
        touch["hook"] = dice.choice(["hook_resid_pre", "hook_resid_mid", "hook_resid_post", "hook_attn_out", "hook_mlp_out"])
        touch["vector"] = [round(dice.gauss(0, 1), 3) for _ in range(model.cfg.d_model)]
    return touch


def target(touch, base):
    value = touch["value"]
    return {"set": torch.full_like(base, value), "scale": base * value, "add": base + value}[touch["kind"]]


def hook_of(touch):
    """The name of the hook, and what is done to its tensor."""
    rows = slice(touch["first"], None if touch["last"] is None else touch["last"] + 1)
    block = f"blocks.{touch['layer']}."

    def neuron(x, hook):
        x[0, rows, touch["index"]] = target(touch, x[0, rows, touch["index"]])
        return x

    def head(x, hook):
        x[0, rows, touch["index"]] *= target(touch, torch.ones(()))
        return x

    def direction(x, hook):
        v = torch.tensor(touch["vector"])
        base = x[0, rows] @ v / (v @ v)
        x[0, rows] += (target(touch, base) - base)[:, None] * v
        return x

    def token(x, hook):
        x[0, rows] *= target(touch, torch.ones(()))
        return x

    return {"neuron": (block + "mlp.hook_post", neuron), "head": (block + "attn.hook_z", head),
            "direction": (block + touch.get("hook", ""), direction), "token": ("hook_embed", token)}[touch["unit"]]


def unit_cases():
    cases = []
    for model_name in ["llama", "gemma2", "qwen3"]:
        model = plain_model(model_name)
        dice = random.Random(model_name + " units")
        for kinds in [["head"], ["neuron"], ["direction"], ["token"], ["head", "neuron", "direction", "token"]]:
            tokens = tokens_for(model, dice)
            touches = [unit_touch(dice, kind, model, len(tokens)) for kind in kinds]
            with torch.no_grad():
                logits = model.run_with_hooks(torch.tensor([tokens]), fwd_hooks=[hook_of(t) for t in touches])
            cases.append(dict(model=model_name, dictionary=None, tokens=tokens, freeze=False, constrained=None, touches=touches,
                              logits=rounded(logits[0, -1].tolist())))
    return cases


def intact_cases():
    cases = []
    for model_name in ["llama", "gemma2", "qwen3"]:
        _, model_class, *_ = graphs_ct.MODELS[model_name]
        hf = model_class.from_pretrained(ROOT / "models" / model_name, torch_dtype=torch.float32, attn_implementation="eager").eval()
        dice = random.Random(model_name + " intact")
        tokens = [graphs_ct.BOS] + [dice.randrange(3, hf.config.vocab_size) for _ in range(6)]
        steps = 12
        hf.generation_config.eos_token_id = None
        out = hf.generate(torch.tensor([tokens]), do_sample=False, max_new_tokens=steps, output_logits=True, return_dict_in_generate=True)
        cases.append(dict(model=model_name, dictionary=None, tokens=tokens, freeze=False, constrained=None, touches=[],
                          generated=out.sequences[0, len(tokens):].tolist(), logits=[rounded(row[0].tolist()) for row in out.logits]))
    return cases


def main():
    torch.set_num_threads(1)
    OUT.mkdir(exist_ok=True)
    for name, make in (("features", feature_cases), ("units", unit_cases), ("generated", generated_cases),
                       ("intact", intact_cases)):
        cases = make()
        text = ",\n".join(json.dumps(case) for case in cases)
        (OUT / f"{name}.json").write_text(f"[\n{text}\n]\n")
        print(name, len(cases))


if __name__ == "__main__":
    main()
