#!/usr/bin/env python3
"""Writes resources/selfcheck/dictionaries: one tiny random dictionary of every kind that people have, with what its own package
computes from it. Needs torch, safetensors, numpy, sae-lens, eai-sparsify and circuit-tracer (their loaders and forwards, unchanged).

    python3 tests/reference/dictionaries.py

Each folder holds the dictionary as it would be downloaded and reference.safetensors:
    x               [n, d_in]   rows at the input hook
    features        [n, F]      activations
    reconstruction  [n, d_out]  what stands in for the output hook
of a set, the same for each layer l with ".l" behind the name.
"""
import json
import os
import shutil
import sys
import types
import warnings
from pathlib import Path

warnings.filterwarnings("ignore")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("SPARSIFY_DISABLE_TRITON", "1")

import numpy as np
import torch
from safetensors.torch import load_file, save_file

ROOT = Path(__file__).resolve().parents[2] / "resources" / "selfcheck" / "dictionaries"
WIDTH, FEATURES, ROWS, HEADS, LAYERS = 16, 24, 5, 4, 3


def only_transcoders_of_circuit_tracer():
    """The package's __init__ imports whole model libraries; its transcoder modules need none of them."""
    import importlib.util
    root = Path(importlib.util.find_spec("circuit_tracer").origin).parent
    package = types.ModuleType("circuit_tracer")
    package.__path__ = [str(root)]
    sys.modules["circuit_tracer"] = package
    utils = types.ModuleType("circuit_tracer.utils")
    utils.__path__ = [str(root / "utils")]
    utils.get_default_device = lambda: torch.device("cpu")
    sys.modules["circuit_tracer.utils"] = utils


only_transcoders_of_circuit_tracer()
from circuit_tracer.transcoder import cross_layer_transcoder as clt
from circuit_tracer.transcoder import single_layer_transcoder as plt
from circuit_tracer.transcoder.activation_functions import JumpReLU, TopK
from sae_lens import SAE
from sae_lens.loading.pretrained_sae_loaders import handle_config_defaulting
from sae_lens.registry import get_sae_class
from sparsify import SparseCoder, SparseCoderConfig

torch.manual_seed(20)


def rand(*shape, mean=0.0, deviation=1.0):
    return torch.randn(*shape) * deviation + mean


def fill(module, scale=0.4):
    """Random numbers in every parameter; thresholds positive."""
    with torch.no_grad():
        for name, parameter in module.named_parameters():
            if "threshold" in name:
                parameter.copy_(rand(*parameter.shape).abs() * 0.3)
            else:
                parameter.copy_(rand(*parameter.shape, deviation=scale))


def versions():
    from importlib.metadata import version
    return {name: version(name) for name in ("sae-lens", "eai-sparsify", "circuit-tracer", "torch")}


def folder(name):
    path = ROOT / name
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir(parents=True)
    return path


def reference(path, made_by, what, tensors):
    save_file({k: v.detach().float().contiguous() for k, v in tensors.items()}, path / "reference.safetensors",
              metadata={"made_by": made_by, "tolerance": "1e-5", "what": what})


def single(path, made_by, what, x, features, reconstruction):
    reference(path, made_by, what, {"x": x, "features": features, "reconstruction": reconstruction})


# circuit-tracer --------------------------------------------------------------------------------------------------------------------

CT = "circuit-tracer " + versions()["circuit-tracer"]


def yaml(path, kind, hook_in, hook_out, more=""):
    (path / "config.yaml").write_text(f"model_name: tiny/random\nmodel_kind: {kind}\nfeature_input_hook: {hook_in}\n"
                                      f"feature_output_hook: {hook_out}\n{more}")


def transcoder_set(name, what, activation, skip=False, more="", june=False, dtype=torch.float32):
    path = folder(name)
    yaml(path, "transcoder_set", "mlp.hook_in", "hook_mlp_out", more)
    tensors = {}
    for l in range(LAYERS):
        one = plt.SingleLayerTranscoder(WIDTH, FEATURES, activation(), l, skip_connection=skip, device=torch.device("cpu"))
        fill(one)
        one = one.to(dtype)
        file = path / f"layer_{l}.safetensors"
        one.to_safetensors(str(file))
        back = plt.load_relu_transcoder(str(file), l, device=torch.device("cpu"), lazy_encoder=False, lazy_decoder=False)
        if "topk" in more:  # this version's loader has no word for it; later ones hand the same object in
            back.activation_function = TopK(4)
        if june:  # the layout of June 2025: W_dec the other way round
            stored = load_file(file)
            stored["W_dec"] = stored["W_dec"].T.contiguous()
            save_file(stored, file)
        x = rand(ROWS, WIDTH)
        features = back.encode(x)
        tensors |= {f"x.{l}": x, f"features.{l}": features, f"reconstruction.{l}": back.decode(features, x)}
    reference(path, CT, what, tensors)


def cross_layer(name, what, activation, skip=False):
    path = folder(name)
    yaml(path, "cross_layer_transcoder", "hook_resid_mid", "hook_mlp_out")
    one = clt.CrossLayerTranscoder(LAYERS, FEATURES, WIDTH, activation_function=activation, skip_connection=skip, lazy_decoder=False,
                                   device=torch.device("cpu"), dtype=torch.float32)
    fill(one)
    one.to_safetensors(str(path))
    if skip:  # this version computes with it but does not save it; the layout is that of later ones
        for l in range(LAYERS):
            file = path / f"W_enc_{l}.safetensors"
            save_file(load_file(file) | {f"W_skip_{l}": one.W_skip[l].detach().contiguous()}, file)
    back = clt.load_clt(str(path), dtype=torch.float32, device=torch.device("cpu"), lazy_decoder=False)
    if skip:
        back.W_skip = one.W_skip
    x = rand(LAYERS, ROWS, WIDTH)
    features = back.encode(x)
    reconstruction = back.decode(features.to_sparse(), x)
    reference(path, CT, what, {f"{k}.{l}": v[l] for k, v in (("x", x), ("features", features), ("reconstruction", reconstruction))
                               for l in range(LAYERS)})


def gemma_scope(name, site, what):
    path = folder(name)
    d_in = WIDTH
    inner = path / "layer_1" / "width_24" / "average_l0_7"
    inner.mkdir(parents=True)
    params = {"W_enc": rand(d_in, FEATURES, deviation=0.4), "W_dec": rand(FEATURES, WIDTH, deviation=0.4),
              "b_enc": rand(FEATURES, deviation=0.4), "b_dec": rand(WIDTH, deviation=0.4), "threshold": rand(FEATURES).abs() * 0.3}
    save = np.savez_compressed if "deflated" in what else np.savez
    save(inner / "params.npz", **{k: v.numpy() for k, v in params.items()})
    back = plt.load_gemma_scope_transcoder(str(inner / "params.npz"), 1, device=torch.device("cpu"))
    x = rand(ROWS, d_in)
    features = back.encode(x)
    single(path, CT, what, x, features, back.decode(features, x))


def gemma_scope_2(name, what, hook_in, hook_out, skip):
    path = folder(name)
    params = {"w_enc": rand(WIDTH, FEATURES, deviation=0.4), "w_dec": rand(FEATURES, WIDTH, deviation=0.4),
              "b_enc": rand(FEATURES, deviation=0.4), "b_dec": rand(WIDTH, deviation=0.4), "threshold": rand(FEATURES).abs() * 0.3}
    if skip:
        params["affine_skip_connection"] = rand(WIDTH, WIDTH, deviation=0.4)
    save_file({k: v.contiguous() for k, v in params.items()}, path / "params.safetensors")
    config = {"hf_hook_point_in": hook_in, "hf_hook_point_out": hook_out, "width": FEATURES, "model_name": "tiny-random",
              "architecture": "jump_relu", "l0": 7, "affine_connection": skip, "type": "transcoder" if hook_in != hook_out else "sae"}
    (path / "config.json").write_text(json.dumps(config, indent=1))
    back = plt.load_gemma_scope_2_transcoder(str(path / "params.safetensors"), 1, device=torch.device("cpu"))
    x = rand(ROWS, WIDTH)
    features = back.encode(x)
    single(path, CT, what, x, features, back.decode(features, x))


def gemma_scope_2_cross_layer(name, what):
    path = folder(name)
    files = {}
    for l in range(LAYERS):
        params = {"w_enc": rand(WIDTH, FEATURES, deviation=0.4), "w_dec": rand(FEATURES, LAYERS, WIDTH, deviation=0.4),
                  "b_enc": rand(FEATURES, deviation=0.4), "b_dec": rand(WIDTH, deviation=0.4), "threshold": rand(FEATURES).abs() * 0.3,
                  "affine_skip_connection": rand(WIDTH, WIDTH, deviation=0.4)}
        files[l] = path / f"params_layer_{l}.safetensors"
        save_file({k: v.contiguous() for k, v in params.items()}, files[l])
    config = {"hf_hook_point_in": "model.layers.{}.pre_feedforward_layernorm.output", "architecture": "jump_relu",
              "hf_hook_point_out": "model.layers.{}.post_feedforward_layernorm.output", "model_name": "tiny-random", "type": "clt"}
    (path / "config.json").write_text(json.dumps(config, indent=1))
    # The loader iterates to the largest layer and so drops the last one: name one more that it will drop instead.
    back = clt.load_gemma_scope_2_clt({**{l: str(f) for l, f in files.items()}, LAYERS: str(files[0])}, dtype=torch.float32,
                                      device=torch.device("cpu"))
    x = rand(LAYERS, ROWS, WIDTH)
    features = back.encode(x)
    reconstruction = back.decode(features.to_sparse(), x)
    reference(path, CT, what, {f"{k}.{l}": v[l] for k, v in (("x", x), ("features", features), ("reconstruction", reconstruction))
                               for l in range(LAYERS)})


# SAELens ---------------------------------------------------------------------------------------------------------------------------

SL = "SAELens " + versions()["sae-lens"]


def sae(name, architecture, what, hook="blocks.1.hook_resid_pre", hook_out=None, old=None, scaling_factor=False, dtype=None, **options):
    path = folder(name)
    cls, cfg_cls = get_sae_class(architecture)
    hook_z = options.get("reshape_activations") == "hook_z"
    cfg = cfg_cls(d_in=WIDTH, d_sae=FEATURES, **options)
    cfg.metadata.model_name, cfg.metadata.hook_name, cfg.metadata.prepend_bos = "tiny/random", hook, True
    if hook_out:
        cfg.metadata.hook_name_out = hook_out
    one = cls(cfg)
    fill(one)
    if dtype:
        one = one.to(dtype)
    one.save_model(path)
    if old is not None:  # a flat cfg.json of before version 6, with the names of its time
        (path / "cfg.json").write_text(json.dumps(old, indent=1))
        if scaling_factor:
            stored = load_file(path / "sae_weights.safetensors")
            save_file(stored | {"scaling_factor": torch.ones(FEATURES)}, path / "sae_weights.safetensors")
        converted = handle_config_defaulting(dict(old))
        assert converted["architecture"] == architecture, converted
        back_cfg = cfg_cls.from_dict(converted)
        back = cls(back_cfg)
        weights = load_file(path / "sae_weights.safetensors")
        weights.pop("scaling_factor", None)
        back.load_state_dict(weights)
    else:
        back = SAE.load_from_disk(path, dtype="float32")
    x = rand(ROWS, WIDTH, mean=0.3)
    given = x.view(ROWS, HEADS, WIDTH // HEADS) if hook_z else x
    features = back.encode(given)
    reconstruction = back(given).reshape(ROWS, -1)
    single(path, SL, what, x, features, reconstruction)


# sparsify --------------------------------------------------------------------------------------------------------------------------

SP = "sparsify " + versions()["eai-sparsify"]


def sparse_coder(name, what, module, dtype=None, **options):
    outer = folder(name)
    path = outer / module
    cfg = SparseCoderConfig(num_latents=FEATURES, **options)
    one = SparseCoder(WIDTH, cfg)
    fill(one)
    if dtype:
        one = one.to(dtype)
    one.save_to_disk(path)
    back = SparseCoder.load_from_disk(path).float()
    x = rand(ROWS, WIDTH)
    top = back.encode(x)
    features = torch.zeros(ROWS, FEATURES).scatter_(1, top.top_indices, top.top_acts)
    single(outer, SP, what, x, features, back(x).sae_out)


def main():
    ROOT.mkdir(parents=True, exist_ok=True)
    with torch.no_grad():
        transcoder_set("ct-relu", "ReLU transcoder set", lambda: torch.nn.functional.relu)
        transcoder_set("ct-relu-skip-june", "ReLU transcoder set with skip, W_dec [d, F] as in June 2025", lambda: torch.nn.functional.relu,
                       skip=True, june=True)
        transcoder_set("ct-jumprelu-bf16", "JumpReLU transcoder set, bfloat16", lambda: JumpReLU(torch.zeros(FEATURES), 0.1),
                       dtype=torch.bfloat16)
        transcoder_set("ct-topk", "TopK transcoder set", lambda: TopK(4), more="activation: topk\nk: 4\n")
        cross_layer("ct-clt-jumprelu", "cross-layer transcoder, JumpReLU", "jump_relu")
        cross_layer("ct-clt-relu-skip", "cross-layer transcoder, ReLU, skip", "relu", skip=True)

        gemma_scope("gemma-scope-res", "res", "Gemma Scope, residual stream, stored npz")
        gemma_scope("gemma-scope-transcoders", "transcoders", "Gemma Scope transcoder, deflated npz")
        gemma_scope("gemma-scope-att", "att", "Gemma Scope, attention, stored npz")
        gemma_scope_2("gs2-transcoder-affine", "Gemma Scope 2 transcoder with affine skip",
                      "model.layers.1.pre_feedforward_layernorm.output", "model.layers.1.post_feedforward_layernorm.output", True)
        gemma_scope_2("gs2-resid", "Gemma Scope 2, residual stream", "model.layers.1.output", "model.layers.1.output", False)
        gemma_scope_2_cross_layer("gs2-clt-affine", "Gemma Scope 2 cross-layer transcoder with affine skip")

        sae("sl-standard", "standard", "SAELens standard")
        sae("sl-standard-no-bias", "standard", "SAELens standard, b_dec not subtracted, attn_out", hook="blocks.1.hook_attn_out",
            apply_b_dec_to_input=False)
        sae("sl-standard-layer-norm", "standard", "SAELens standard, layer_norm", hook="blocks.1.hook_resid_post",
            normalize_activations="layer_norm")
        sae("sl-jumprelu-constant-norm", "jumprelu", "SAELens JumpReLU, constant_norm_rescale",
            normalize_activations="constant_norm_rescale")
        sae("sl-jumprelu-expected", "jumprelu", "SAELens JumpReLU, expected_average_only_in", hook="blocks.1.hook_mlp_out",
            normalize_activations="expected_average_only_in")
        sae("sl-gated", "gated", "SAELens gated")
        sae("sl-topk-hook-z", "topk", "SAELens TopK, hook_z", hook="blocks.1.attn.hook_z", k=4, reshape_activations="hook_z")
        sae("sl-topk-rescaled", "topk", "SAELens TopK, ranked by decoder norms", k=4, rescale_acts_by_decoder_norm=True)
        sae("sl-old-flat", "standard", "SAELens before version 6", scaling_factor=True, old={
            "model_name": "tiny/random", "hook_point": "blocks.1.hook_resid_pre", "hook_point_layer": 1, "hook_point_head_index": None,
            "d_in": WIDTH, "d_sae": FEATURES, "activation_fn_str": "relu", "normalize_activations": None, "dtype": "torch.float32",
            "apply_b_dec_to_input": True, "prepend_bos": True, "context_size": 128, "finetuning_scaling_factor": False,
            "dataset_path": "none", "device": "cpu", "sae_lens_training_version": None})
        sae("sl-old-topk", "topk", "SAELens TopK before version 6", k=4, old={
            "model_name": "tiny/random", "hook_name": "blocks.1.hook_mlp_out", "hook_layer": 1, "hook_head_index": None,
            "architecture": "standard", "activation_fn": "topk", "activation_fn_kwargs": {"k": 4}, "d_in": WIDTH, "d_sae": FEATURES,
            "normalize_activations": "none", "dtype": "float32", "apply_b_dec_to_input": True, "device": "cpu",
            "sae_lens_training_version": "3.2.0"})
        sites = {"hook": "blocks.1.mlp.hook_in", "hook_out": "blocks.1.hook_mlp_out"}
        sae("sl-transcoder", "transcoder", "SAELens transcoder", d_out=WIDTH, apply_b_dec_to_input=False, **sites)
        sae("sl-skip-transcoder", "skip_transcoder", "SAELens skip transcoder, layer_norm on the way in", d_out=WIDTH,
            apply_b_dec_to_input=False, normalize_activations="layer_norm", **sites)
        sae("sl-jumprelu-skip-transcoder", "jumprelu_skip_transcoder", "SAELens JumpReLU skip transcoder", d_out=WIDTH,
            apply_b_dec_to_input=False, **sites)

        sparse_coder("sparsify-topk-f16", "sparsify TopK, float16", "layers.1", dtype=torch.float16, k=4)
        sparse_coder("sparsify-groupmax", "sparsify groupmax", "layers.1.attn", k=4, activation="groupmax")
        sparse_coder("sparsify-transcode-skip", "sparsify skip transcoder", "layers.1.mlp", k=4, transcode=True, skip_connection=True)
    print(sum(f.stat().st_size for f in ROOT.rglob("*") if f.is_file()), "bytes in", len(list(ROOT.iterdir())), "folders")


if __name__ == "__main__":
    main()
