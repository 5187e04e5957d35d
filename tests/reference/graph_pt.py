#!/usr/bin/env python3
"""Writes tests/fixtures/graph_pt: a tiny circuit-tracer graph as its own to_pt saves it, the same in the layout of its first version, and
what is in both. Needs torch and circuit-tracer.

    python3 tests/reference/graph_pt.py
"""
import importlib.util
import json
import sys
import types
from pathlib import Path

import torch

OUT = Path(__file__).resolve().parents[1] / "fixtures" / "graph_pt"


def only_graphs_of_circuit_tracer():
    """The package's __init__ imports whole model libraries; its graph module needs none of them."""
    root = Path(importlib.util.find_spec("circuit_tracer").origin).parent
    for name in ("circuit_tracer", "circuit_tracer.utils", "circuit_tracer.attribution"):
        package = types.ModuleType(name)
        package.__path__ = [str(root.joinpath(*name.split(".")[1:]))]
        sys.modules[name] = package
    sys.modules["circuit_tracer.utils"].get_default_device = lambda: torch.device("cpu")


only_graphs_of_circuit_tracer()
from circuit_tracer.attribution.targets import LogitTarget
from circuit_tracer.graph import Graph
from circuit_tracer.utils.tl_nnsight_mapping import UnifiedConfig

torch.manual_seed(7)
LAYERS, POSITIONS, TARGETS = 2, 3, 2

active = torch.tensor([[0, 0, 5], [0, 2, 9], [1, 1, 3], [1, 2, 70000], [1, 2, 70001]])
selected = torch.tensor([0, 2, 3])
nodes = len(selected) + LAYERS * POSITIONS + POSITIONS + TARGETS
matrix = torch.zeros(nodes, nodes)
matrix[1, 0] = 0.5       # layer 1 from layer 0
matrix[1, 3] = -0.25     # from an error node of layer 0
matrix[2, 9] = 1.5       # from the first token
matrix[-2, :-2] = torch.randn(nodes - 2)
matrix[-1, :-2] = torch.randn(nodes - 2)

config = UnifiedConfig(n_layers=LAYERS, d_model=8, d_head=4, n_heads=2, d_mlp=16, d_vocab=100, tokenizer_name="tiny", model_name="tiny",
                       original_architecture="LlamaForCausalLM", dtype=torch.float32)
graph = Graph(
    input_string="the capital of",
    input_tokens=torch.tensor([2, 40, 41]),
    active_features=active,
    adjacency_matrix=matrix,
    cfg=config,
    selected_features=selected,
    activation_values=torch.tensor([1.5, 2.5, 3.5, 4.5, 5.5]).to(torch.bfloat16),
    logit_targets=[LogitTarget(" Austin", 17), LogitTarget(" Dallas", 18)],
    logit_probabilities=torch.tensor([0.75, 0.125]),
    scan="tiny-transcoders",
    vocab_size=100,
)
OUT.mkdir(parents=True, exist_ok=True)
graph.to_pt(str(OUT / "graph.pt"))
torch.save({"input_string": graph.input_string, "input_tokens": graph.input_tokens.unsqueeze(0), "adjacency_matrix": graph.adjacency_matrix.t().contiguous().t(),
            "cfg": config, "active_features": active, "logit_tokens": torch.tensor([17, 18]), "logit_probabilities": graph.logit_probabilities,
            "selected_features": selected, "activation_values": graph.activation_values.float(), "scan": ["a", "b"]}, OUT / "graph_first_version.pt")
(OUT / "matrix.json").write_text(json.dumps(matrix.tolist()) + "\n")
for path in sorted(OUT.iterdir()):
    print(path, path.stat().st_size)
