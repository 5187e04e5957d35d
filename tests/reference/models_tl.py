#!/usr/bin/env python3
"""Makes resources/selfcheck/models/tl-*: models of TransformerLens with random weights, and what it computes with them.

    pip install torch transformers==5.24.0 transformer_lens==3.9.0 safetensors   # 4.0 has no HookedTransformer any more
    python tests/reference/models_tl.py                                          # names after it make only those

A folder holds config.json with the keys of HookedTransformerConfig, model.safetensors with the state dict, and
reference.safetensors as models_hf.py describes it. There is no one way in which people keep the configuration:
    full   all that the library's configuration holds, as cfg.to_dict() gives it (with many nulls)
    few    only what was set
    old    what was set, with the keys of older files: "normalization", "shortformer_pos", "architecture"
"""
import json
import sys

import safetensors.torch
import torch
import transformer_lens
import transformers
from importlib.metadata import version

import models_hf
from models_hf import BF16, F16, F32, FOLDER, changed, save_reference, write_readme


class Entry:
    def __init__(self, name, spelling, config, what, storage=F32, matters=(), buffers=False, positions=9, scale=1.4):
        self.name, self.spelling, self.config, self.what = name, spelling, config, what
        self.storage, self.matters, self.buffers, self.positions = storage, list(matters), buffers, positions
        self.scale = scale
        self.folder = FOLDER / name


def sizes(**options):
    return {**dict(d_model=12, d_head=8, n_heads=2, n_layers=2, n_ctx=12, d_mlp=20, d_vocab=32, eps=1e-5), **options}


ENTRIES = [
    Entry("tl-attention-only", "full", dict(d_model=12, d_head=6, n_heads=2, n_layers=2, n_ctx=12, d_vocab=32,
                                            attn_only=True, normalization_type="LN", seed=3),
          "TransformerLens: attention only, LN, learned positions, mask and IGNORE buffers, every key of the "
          "configuration",
          buffers=True, matters=[{"eps": 0.05}]),
    Entry("tl-no-norm", "few", sizes(normalization_type=None, act_fn="relu", d_vocab_out=27, n_layers=1, d_mlp=24),
          "TransformerLens: no norms, relu, one layer, 27 output tokens of 32 input tokens",
          matters=[{"act_fn": "gelu"}], scale=0.9),
    Entry("tl-lnpre", "few", sizes(normalization_type="LNPre", act_fn="gelu_new", n_heads=3, d_head=5, eps=0.01,
                                   scale_attn_by_inverse_layer_idx=True, attn_scale=1.5),
          "TransformerLens: LNPre, gelu_new, three heads of 5 (15 in all, of 12), attn_scale 1.5 and by layer, eps "
          "0.01",
          storage=BF16, matters=[{"eps": 1e-5}, {"attn_scale": 2.0}, {"scale_attn_by_inverse_layer_idx": False},
                                 {"act_fn": "relu"}]),
    Entry("tl-final-rms", "old", sizes(normalization_type="LN", final_rms=True, act_fn="silu", d_head=6,
                                       use_attn_scale=False),
          "TransformerLens: LN with final_rms, silu, use_attn_scale false, the key \"normalization\"", storage=F16,
          matters=[{"final_rms": False}, {"use_attn_scale": True}, {"act_fn": "gelu"}]),
    Entry("tl-rms-gated", "full", sizes(normalization_type="RMS", act_fn="silu", gated_mlp=True, n_heads=4, d_head=6,
                                        n_key_value_heads=2, use_qk_norm=True, positional_embedding_type="rotary",
                                        rotary_dim=6, rotary_base=300, original_architecture=None),
          "TransformerLens: RMS, gated silu with a bias after the gate, grouped keys and values, norms of queries and "
          "keys, rotary with base 300, rotary buffers", storage=BF16, buffers=True,
          matters=[{"act_fn": "gelu"}, {"rotary_base": 10000}, {"rotary_dim": 4}]),
    Entry("tl-sandwich", "few", sizes(normalization_type="RMSPre", act_fn="gelu_pytorch_tanh", gated_mlp=True,
                                      use_normalization_before_and_after=True, use_local_attn=True, window_size=4,
                                      attn_types=["local", "global"], positional_embedding_type="rotary", rotary_dim=8,
                                      attn_scores_soft_cap=2.0, output_logits_soft_cap=3.0),
          "TransformerLens: RMSPre with norms after attention and MLP, window 4 in layer 0, soft-caps 2 and 3, gated "
          "gelu_pytorch_tanh, rotary", storage=BF16,
          matters=[{"window_size": 5}, {"attn_types": ["global", "local"]}, {"attn_scores_soft_cap": -1.0},
                   {"output_logits_soft_cap": -1.0}, {"act_fn": "silu"}]),
    Entry("tl-parallel", "full", sizes(d_mlp=40, normalization_type="LN", act_fn="gelu", parallel_attn_mlp=True,
                                       positional_embedding_type="rotary", rotary_dim=4, rotary_base=100),
          "TransformerLens: parallel attention and MLP, LN, exact gelu, 4 of 8 rotated with base 100", storage=F16,
          matters=[{"parallel_attn_mlp": False}, {"rotary_dim": 8}, {"rotary_base": 10000}, {"act_fn": "gelu_new"}],
          scale=1.3),
]


def model_of(config):
    config = dict(config)
    if "normalization" in config:
        config["normalization_type"] = config.pop("normalization")
    for key in ("shortformer_pos", "architecture"):
        config.pop(key, None)
    config["dtype"] = torch.float32
    config["device"] = "cpu"
    return transformer_lens.HookedTransformer(
        transformer_lens.HookedTransformerConfig.from_dict(config), move_to_device=False).eval()


def draw(model, generator, scale):
    weights = {}
    for name, parameter in model.named_parameters():
        noise = torch.randn(parameter.shape, generator=generator)
        last = name.split(".")[-1]
        if last == "w":
            value = 1 + 0.4 * noise
        elif last.startswith(("b", "_b")):
            value = 0.4 * noise
        elif last in ("W_E", "W_pos"):
            value = 0.8 * noise
        elif last == "W_U":
            value = 0.6 * noise
        else:
            value = scale * noise / (parameter.shape[-2] * (parameter.shape[0] if last == "W_O" else 1)) ** 0.5
        weights[name] = value
    return weights


def run(folder, config, tokens, whole=True):
    """What TransformerLens computes from the folder, by the names of the reference."""
    model = model_of(config)
    weights = safetensors.torch.load_file(folder / "model.safetensors")
    weights = {name: value if value.dtype == torch.bool else value.float() for name, value in weights.items()
               if not name.endswith(("attn.mask", "attn.IGNORE", "attn.rotary_sin", "attn.rotary_cos"))}
    missing, extra = model.load_state_dict(weights, strict=False)
    buffers = {name for name, _ in model.named_buffers()}
    assert not whole or not extra and set(missing) <= buffers, (missing, extra)
    with torch.no_grad():
        logits, cache = model.run_with_cache(tokens[None], prepend_bos=False)
    kept = {name: cache[name][0].clone() for name in cache
            if name.endswith(("hook_resid_pre", "hook_resid_mid", "hook_resid_post", "hook_pattern"))}
    kept["logits"] = logits[0]
    return kept


def write_config(entry, storage):
    config = {**entry.config, "dtype": f"torch.{storage}"}
    if entry.spelling == "full":
        whole = dict(model_of(entry.config).cfg.to_dict())
        config = {**whole, **config}
    if entry.spelling == "old":
        config["normalization"] = config.pop("normalization_type")
        config.update(shortformer_pos=False, architecture="GPT2LMHeadModel", tokenizer_name=None)
        del config["dtype"]
    text = json.dumps(config, indent=2, default=lambda value: value.item() if hasattr(value, "item") else str(value))
    (entry.folder / "config.json").write_text(text + "\n")
    return json.loads(text)


def make(entry, seed):
    entry.folder.mkdir(parents=True, exist_ok=True)
    generator = torch.Generator().manual_seed(2000 + seed)
    config = write_config(entry, entry.storage)
    model = model_of(config)
    weights = {name: value.to(getattr(torch, entry.storage)) for name, value in draw(model, generator, entry.scale).items()}
    if entry.buffers:
        weights.update({name: value.clone() for name, value in model.named_buffers()})
    safetensors.torch.save_file(weights, entry.folder / "model.safetensors")

    tokens = torch.randint(0, config["d_vocab"], (entry.positions,), generator=generator)
    reference = run(entry.folder, config, tokens)
    logits, last = reference["logits"], reference["blocks.0.attn.hook_pattern"][:, -1]
    assert torch.isfinite(logits).all() and logits.std() > 0.8, f"{entry.name}: logits spread {logits.std():.2f}"
    assert 1.3 / entry.positions < last.max(-1).values.mean() < 0.97, f"{entry.name}: {last.max(-1).values}"
    for change in entry.matters:
        far = (run(entry.folder, changed(config, change), tokens, whole=False)["logits"] - logits).abs().max().item()
        print(f"    {far:8.4f} with {change}")
        assert far > models_hf.FAR, f"{entry.name}: {change} changes the logits by {far:.2g} only"
    save_reference(entry.folder, tokens, reference, f"transformer_lens {version('transformer_lens')}", "1e-4",
                   "absolute", f"{entry.what}; weights in {entry.storage}")
    for path in entry.folder.iterdir():
        path.chmod(0o644)
    print(f"{entry.name:26s} logits {logits.min():6.2f} to {logits.max():5.2f}, "
          f"largest weight of the last row {last.max(-1).values.mean():.2f}")


def main(names):
    transformers.logging.set_verbosity_error()
    torch.set_num_threads(1)
    for seed, entry in enumerate(ENTRIES):
        if not names or entry.name in names:
            make(entry, seed)
    write_readme()


if __name__ == "__main__":
    main(sys.argv[1:])
