#!/usr/bin/env python3
"""Writes tests/fixtures/components: graphs of heads and MLPs that EAP-IG makes of the models in resources/selfcheck/models.

    pip install torch transformers==5.24.0 transformer_lens==3.9.0 safetensors einops tqdm
    git clone https://github.com/hannamw/EAP-IG && git -C EAP-IG checkout 795f5607
    PYTHONPATH=EAP-IG/src python3 tests/reference/components_eap.py

NAME.json: the two prompts (ids), the two tokens whose logits are subtracted, the steps, the measure of both prompts, and the scores as
rows of readers, columns of writers, in the order of the reference's matrices. The reference is given minus the difference as its
metric, as in its own examples. Where a model has a norm after attention, the rows' columns of heads are of the output before that norm.

The reference wants a CUDA device, text and a tokenizer; it is given the CPU and ids. Nothing else of it is touched.
"""
import json
import sys
import types
from pathlib import Path

import safetensors.torch
import torch

plots = types.ModuleType("eap.visualization")  # colours of drawings: would need a plotting library
plots.get_color = plots.generate_random_color = None
sys.modules["eap.visualization"] = plots

import eap.attribute
import eap.graph

import models_tl

MODELS = Path(__file__).resolve().parents[2] / "resources" / "selfcheck" / "models"
FOLDER = Path(__file__).resolve().parents[1] / "fixtures" / "components"
STEPS, TOKEN, MINUS = 4, 3, 11


class OnTheCpu:
    """torch, with what is asked for on a GPU made on the CPU."""

    def __getattr__(self, name):
        return getattr(torch, name)

    @staticmethod
    def zeros(*sizes, device=None, **options):
        return torch.zeros(*sizes, **options)


def ids_as_tokens(model, ids, max_length=None):
    tokens = torch.stack(list(ids))
    return tokens, torch.ones_like(tokens), torch.tensor([tokens.shape[1]]), tokens.shape[1]


def opened(folder):
    model = models_tl.model_of(json.loads((folder / "config.json").read_text()))
    weights = safetensors.torch.load_file(folder / "model.safetensors")
    model.load_state_dict({name: value if value.dtype == torch.bool else value.float() for name, value in weights.items()}, strict=False)
    model.set_use_attn_result(True)
    model.set_use_split_qkv_input(True)
    model.set_use_hook_mlp_in(True)
    model.set_ungroup_grouped_query_attention(True)
    return model


def make(name):
    torch.manual_seed(len(name))
    model = opened(MODELS / name)
    prompt = torch.randint(0, model.cfg.d_vocab, (7,))
    counterfactual = prompt.clone()
    counterfactual[2], counterfactual[4] = (prompt[2] + 5) % model.cfg.d_vocab, (prompt[4] + 9) % model.cfg.d_vocab
    graph = eap.graph.Graph.from_model(model)
    difference = lambda logits: logits[0, -1, TOKEN] - logits[0, -1, MINUS]
    scores = eap.attribute.get_scores_eap_ig(model, graph, [((prompt,), (counterfactual,), None)],
                                             lambda logits, *_: -difference(logits), steps=STEPS, quiet=True)
    with torch.no_grad():
        measures = [difference(model(ids[None])).item() for ids in (prompt, counterfactual)]
    assert abs(measures[0] - measures[1]) > 0.05, f"{name}: {measures}"
    golden = dict(made_by="EAP-IG 795f5607", model=name, prompt=prompt.tolist(), counterfactual=counterfactual.tolist(), token=TOKEN,
                  minus=MINUS, steps=STEPS, measure=measures[0], counterfactual_measure=measures[1],
                  scores=[[float(f"{value:.7g}") for value in row] for row in scores.T.tolist()])
    (FOLDER / f"{name}.json").write_text(json.dumps(golden, separators=(",", ":")).replace("],[", "],\n[") + "\n")
    print(f"{name:16s} {measures[0]:8.4f} {measures[1]:8.4f}, largest score {scores.abs().max():.4f}")


def main():
    eap.attribute.torch = OnTheCpu()
    eap.attribute.tokenize_plus = ids_as_tokens
    FOLDER.mkdir(exist_ok=True)
    for name in ("tl-lnpre", "tl-final-rms", "tl-rms-gated", "tl-sandwich", "tl-parallel"):
        make(name)


if __name__ == "__main__":
    main()
