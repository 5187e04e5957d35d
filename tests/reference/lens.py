#!/usr/bin/env python3
"""Makes tests/fixtures/lens: the logit lens and the habits of attention heads of models in resources/selfcheck/models.

    pip install torch transformers==5.24.0 transformer_lens==3.9.0 safetensors
    python tests/reference/lens.py

Each folder has a reference.safetensors, for the tokens of the model's own reference. Rows are the residual stream before
the first block, then after each block's attention (where it is a place of its own) and after each block. Every row goes
through the library's own final norm, unembedding and soft-cap, the norm's denominator being the row's own:
    tokens       I64 [P]
    probability  F32 [rows,P,V]
    rank         I64 [rows,P,V]  0: the most probable
    entropy      F32 [rows,P]    nats
    kl           F32 [rows,P]    KL(last row || row), nats
    habits       F32 [layers,heads,5]  weight on the first, the previous and the query's own position, weight on what
                                 followed earlier occurrences of the query's token, entropy: means over queries 1 ... P-1
"""
import json
import pathlib
from importlib.metadata import version

import safetensors.torch
import torch
import transformers

import models_hf
import models_tl

OUT = pathlib.Path(__file__).resolve().parents[1] / "fixtures" / "lens"
HUGGING_FACE = ["gpt2-plain", "llama-head-dim", "gemma2-caps", "qwen3-plain", "neox-pythia"]
TRANSFORMER_LENS = ["tl-attention-only", "tl-no-norm", "tl-lnpre", "tl-final-rms", "tl-rms-gated", "tl-sandwich", "tl-parallel"]


def hugging_face(name):
    entry = next(entry for entry in models_hf.ENTRIES if entry.name == name)
    model = models_hf.load(entry.folder, entry)
    norm = next(getattr(model.base_model, n) for n in ("ln_f", "final_layer_norm", "norm") if hasattr(model.base_model, n))
    cap = getattr(model.config, "final_logit_softcapping", None)

    def unembed(resid):
        logits = model.get_output_embeddings()(norm(resid))
        return cap * torch.tanh(logits / cap) if cap else logits

    return unembed, lambda tokens: models_hf.run(model, tokens, models_hf.is_parallel(model))


def transformer_lens(name):
    folder = models_hf.FOLDER / name
    config = json.loads((folder / "config.json").read_text())
    model = models_tl.model_of(config)
    weights = {key: value.float() for key, value in safetensors.torch.load_file(folder / "model.safetensors").items()
               if value.dtype != torch.bool and not key.endswith(("attn.IGNORE", "attn.rotary_sin", "attn.rotary_cos"))}
    model.load_state_dict(weights, strict=False)
    cap = model.cfg.output_logits_soft_cap

    def unembed(resid):
        normal = model.ln_final(resid) if model.cfg.normalization_type else resid
        logits = model.unembed(normal[None])[0]
        return cap * torch.tanh(logits / cap) if cap > 0 else logits

    return unembed, lambda tokens: models_tl.run(folder, config, tokens)


def readings(kept, layers, middles):
    rows = [kept["blocks.0.hook_resid_pre"]]
    for l in range(layers):
        if middles:
            rows.append(kept[f"blocks.{l}.hook_resid_mid"])
        rows.append(kept[f"blocks.{l}.hook_resid_post"])
    return torch.stack(rows)


def habits(pattern, tokens):
    queries = range(1, len(tokens))
    induction = []
    for i in queries:
        followers = [j + 1 for j in range(i) if tokens[j] == tokens[i]]
        if followers:
            induction.append(sum(pattern[i, j].item() for j in followers))
    entropy = -torch.special.xlogy(pattern, pattern).sum(-1)[1:].mean()
    return torch.tensor([pattern[1:, 0].mean(), pattern.diagonal(-1).mean(), pattern.diagonal()[1:].mean(),
                         sum(induction) / len(induction) if induction else float("nan"), entropy])


def make(name, model, library):
    unembed, run = model
    with safetensors.safe_open(models_hf.FOLDER / name / "reference.safetensors", "pt") as file:
        tokens = file.get_tensor("tokens")
    kept = run(tokens)
    layers = sum(key.endswith("hook_resid_post") for key in kept)
    attention_only = name == "tl-attention-only"  # what its blocks call resid_mid is resid_post
    middles = "blocks.0.hook_resid_mid" in kept and not attention_only
    with torch.no_grad():
        logits = torch.stack([unembed(row) for row in readings(kept, layers, middles)])
    assert (logits[-1] - kept["logits"]).abs().max() < 1e-5, f"{name}: the last row is not the model's answer"
    log_p = logits.log_softmax(-1)
    patterns = [kept[f"blocks.{l}.attn.hook_pattern"] for l in range(layers)]
    values = dict(
        probability=log_p.exp(),
        rank=torch.argsort(logits, dim=-1, descending=True, stable=True).argsort(-1),
        entropy=-(log_p.exp() * log_p).sum(-1),
        kl=(log_p[-1].exp() * (log_p[-1] - log_p)).sum(-1).clamp_min(0),
        habits=torch.stack([torch.stack([habits(head, tokens.tolist()) for head in layer]) for layer in patterns]))
    spread = (log_p[0].exp() - log_p[-1].exp()).abs().max()
    assert spread > 0.05, f"{name}: the first row answers as the last, {spread:.3f}"
    folder = OUT / name
    folder.mkdir(parents=True, exist_ok=True)
    models_hf.save_reference(folder, tokens, values, library, "1e-4", "absolute", f"logit lens of {name}")
    (folder / "reference.safetensors").chmod(0o644)
    print(f"{name:20s} {len(log_p)} rows, KL of the first {values['kl'][0].mean():.2f}")


def main():
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    torch.set_num_threads(1)
    for name in HUGGING_FACE:
        make(name, hugging_face(name), f"transformers {transformers.__version__}")
    for name in TRANSFORMER_LENS:
        make(name, transformer_lens(name), f"transformer_lens {version('transformer_lens')}")


if __name__ == "__main__":
    main()
