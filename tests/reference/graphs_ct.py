#!/usr/bin/env python3
"""Writes tests/fixtures/graphs: tiny random models and dictionaries, and the attribution graphs that circuit-tracer makes of them.

    pip install transformer-lens==2.18.0 transformers==4.57.3 nnsight==0.6.1 torch safetensors
    git clone https://github.com/decoderesearch/circuit-tracer && git -C circuit-tracer checkout 4bb8c0ea
    PYTHONPATH=circuit-tracer python3 tests/reference/graphs_ct.py [CASE ...]

models/NAME is an ordinary model folder in float16 (no tokenizer). CASE/ is one graph:
    model                      one line: the name of its model
    transcoders/               the dictionary as circuit-tracer stores it, float16
    reference.safetensors      what circuit-tracer computed
        tokens             I64 [P]
        active             I64 [N,3]      layer, position, feature
        activation         F32 [N]
        selected           I64 [M]        into active
        logit_ids          I64 [T]        vocabulary ids; of directions d_vocab + place
        logit_probability  F32 [T]
        directions         F32 [T,D]      only where the targets are directions
        rows               F32 [M+T,n]    the adjacency's rows of features and logits, n = M + L·P + P + T nodes
        influence          F32 [n]        compute_node_influence
        cumulative         F32 [n]        prune_graph's third result
        kept_nodes         I64 [.]        prune_graph at the default thresholds
        kept_edges         I64 [.]        the same: row · n + source, rows counted as in "rows"
    Its metadata: made_by, what, max_feature_nodes (0: all), batch_size, update_interval, max_n_logits, desired_logit_prob,
    targets (salient, ids or directions), replacement, completeness.

Only how a model gets into TransformerLens is ours, because there is no hub: TransformerLens' own tables for each family are followed
with the sizes of the tiny model, its own converters turn the weights, and the tokenizer is a stand-in that only has special ids.
A case is refused when a choice in it is close enough to a tie for float32 to decide it otherwise elsewhere.
"""
import json
import os
import shutil
import sys
import warnings
from pathlib import Path

warnings.filterwarnings("ignore")
os.environ["HF_HUB_OFFLINE"] = "1"

import torch
import transformers
from safetensors.torch import load_file, save_file
from transformer_lens import HookedTransformerConfig
from transformer_lens.pretrained.weight_conversions import convert_gemma_weights, convert_llama_weights, convert_qwen3_weights

from circuit_tracer.attribution.attribute import attribute
from circuit_tracer.graph import (compute_edge_influence, compute_graph_scores, compute_node_influence, compute_partial_influences,
                                  find_threshold, prune_graph)
from circuit_tracer.replacement_model.replacement_model_transformerlens import TransformerLensReplacementModel
from circuit_tracer.transcoder.cross_layer_transcoder import load_clt
from circuit_tracer.utils.hf_utils import load_transcoders

ROOT = Path(__file__).resolve().parents[1] / "fixtures" / "graphs"
MADE_BY = "circuit-tracer 0.4.1 (4bb8c0ea), transformer-lens 2.18.0"
LAYERS, FEATURES, BOS = 3, 18, 1
CHAT_PREFIX = [2, 105, 2364, 107]
TIE = 1e-5  # of the larger of two numbers that a choice compares


class SpecialIds:
    """What circuit-tracer asks of a tokenizer when it is given ids."""
    bos_token_id, pad_token_id, eos_token_id, all_special_ids = BOS, None, 2, [BOS, 2]
    padding_side = "right"

    def __init__(self, vocab_size):
        self.vocab_size = vocab_size

    def decode(self, ids):
        return str(ids)


def sizes(**options):
    return dict(vocab_size=40, hidden_size=16, num_hidden_layers=LAYERS, num_attention_heads=4, num_key_value_heads=2,
                intermediate_size=24, max_position_embeddings=64, rms_norm_eps=1e-6, bos_token_id=BOS, eos_token_id=2, pad_token_id=0,
                **options)


def common(hf):
    return dict(d_model=hf.hidden_size, d_head=hf.head_dim, n_heads=hf.num_attention_heads, n_key_value_heads=hf.num_key_value_heads,
                d_mlp=hf.intermediate_size, n_layers=hf.num_hidden_layers, n_ctx=hf.max_position_embeddings, eps=hf.rms_norm_eps,
                d_vocab=hf.vocab_size, normalization_type="RMS", positional_embedding_type="rotary", rotary_dim=hf.head_dim,
                rotary_adjacent_pairs=False, final_rms=True, gated_mlp=True, original_architecture=hf.architectures[0],
                use_attn_scale=True, device="cpu", dtype=torch.float32, tokenizer_prepends_bos=True)


def gemma(hf, **options):
    kinds = ["global" if kind == "full_attention" else "local" for kind in hf.layer_types]
    return common(hf) | dict(act_fn="gelu_pytorch_tanh", use_normalization_before_and_after=True, use_local_attn=True,
                             window_size=hf.sliding_window, attn_types=kinds, rotary_base=int(hf.rope_theta),
                             attn_scale=hf.query_pre_attn_scalar ** 0.5, **options)


# circuit-tracer gives all layers the last one's rotary tables, so Gemma 3's two bases must be one here.
# name: config and model classes of transformers, its sizes, TransformerLens' table and converter, TransformerLens' name
MODELS = {
    "llama": (transformers.LlamaConfig, transformers.LlamaForCausalLM, sizes(head_dim=4, rope_theta=500.0),
              lambda hf: common(hf) | dict(act_fn="silu", rotary_base=int(hf.rope_theta)), convert_llama_weights, "llama-tiny"),
    "gemma2": (transformers.Gemma2Config, transformers.Gemma2ForCausalLM,
               sizes(head_dim=6, query_pre_attn_scalar=5, sliding_window=3, attn_logit_softcapping=5.0, final_logit_softcapping=8.0),
               lambda hf: gemma(hf, attn_scores_soft_cap=5.0, output_logits_soft_cap=8.0), convert_gemma_weights, "gemma-2-tiny"),
    "qwen3": (transformers.Qwen3Config, transformers.Qwen3ForCausalLM, sizes(head_dim=6, rope_theta=1000.0),
              lambda hf: common(hf) | dict(act_fn="silu", rotary_base=int(hf.rope_theta), use_qk_norm=True), convert_qwen3_weights,
              "qwen3-tiny"),
    "gemma3-it": (transformers.Gemma3TextConfig, transformers.Gemma3ForCausalLM,
                  sizes(head_dim=6, query_pre_attn_scalar=5, sliding_window=3, sliding_window_pattern=3,
                        rope_theta=50.0, rope_local_base_freq=50.0) | dict(vocab_size=2368, hidden_size=8),
                  lambda hf: gemma(hf, use_qk_norm=True), convert_gemma_weights, "gemma-3-tiny-it"),
}


def fill(model, gemma_norms):
    """Random weights with which every part counts: rows of about unit length, gains around one."""
    with torch.no_grad():
        for name, weight in model.named_parameters():
            if weight.ndim == 1:
                weight.copy_(0.3 * torch.randn(weight.shape) + (0 if gemma_norms else 1))
            elif "embed" in name:
                weight.copy_(torch.randn(weight.shape) / (4 if gemma_norms else 1))
            else:
                weight.copy_(torch.randn(weight.shape) * 1.3 / weight.shape[1] ** 0.5)
        if model.config.vocab_size > 1000:  # most rows are never read: what is zero costs no room in the repository
            weight = model.get_input_embeddings().weight
            keep = torch.zeros(len(weight), 1)
            keep[[*range(24), *CHAT_PREFIX]] = 1
            weight.mul_(keep)


def make_model(name):
    config_class, model_class, config, *_ = MODELS[name]
    torch.manual_seed(sorted(MODELS).index(name) + 1)
    model = model_class(config_class(**config, architectures=[model_class.__name__])).eval()
    fill(model, "gemma" in name)
    shutil.rmtree(ROOT / "models" / name, ignore_errors=True)
    model.half().save_pretrained(ROOT / "models" / name)
    (ROOT / "models" / name / "generation_config.json").unlink(missing_ok=True)


def replacement_model(name, transcoders, folder=None):
    """The model in `folder`, else models/NAME, with NAME's table, in circuit-tracer."""
    _, model_class, _, table, convert, known_as = MODELS[name]
    hf = model_class.from_pretrained(folder or ROOT / "models" / name, torch_dtype=torch.float32, attn_implementation="eager").eval()
    cfg = HookedTransformerConfig.from_dict(table(hf.config) | dict(model_name=known_as))
    model = TransformerLensReplacementModel(cfg)
    model.load_and_process_state_dict(convert(hf, cfg), fold_ln=False, center_writing_weights=False, center_unembed=False)
    model.tokenizer = SpecialIds(cfg.d_vocab)
    model._configure_replacement_model(transcoders)
    return hf, model


class Case:
    def __init__(self, name, model, kind, what, hook_in="mlp.hook_in", hook_out="hook_mlp_out", skip=False, targets=None, seed=0,
                 positions=6, **options):
        self.name, self.model, self.kind, self.what, self.skip, self.seed = name, model, kind, what, skip, seed
        self.hook_in, self.hook_out, self.targets, self.positions = hook_in, hook_out, targets, positions
        self.options = dict(max_feature_nodes=0, batch_size=64, update_interval=4, max_n_logits=6, desired_logit_prob=0.8) | options

    def features(self, width):
        rand = lambda *shape: torch.randn(shape)
        tensors = {"W_enc": rand(FEATURES, width) * 1.4 / width ** 0.5, "b_enc": rand(FEATURES) * 0.3 - 0.5,
                   "b_dec": rand(width) * 0.2}
        if self.kind.endswith("jumprelu"):
            tensors["threshold"] = rand(FEATURES).abs() * 0.2
        if self.skip:
            tensors["W_skip"] = rand(width, width) * 0.5 / width ** 0.5
        return tensors

    def write_dictionary(self, folder, width):
        cross = self.kind.startswith("clt")
        more = "activation: topk\nk: 4\n" if self.kind == "topk" else ""
        (folder / "config.yaml").write_text(
            f"model_name: tiny/{self.model}\nmodel_kind: {'cross_layer_transcoder' if cross else 'transcoder_set'}\n"
            f"feature_input_hook: {self.hook_in}\nfeature_output_hook: {self.hook_out}\n{more}")
        for l in range(LAYERS):
            tensors = self.features(width)
            decoder = torch.randn(FEATURES, LAYERS - l if cross else 1, width) * 0.8 / width ** 0.5
            if cross:
                save_file({f"W_dec_{l}": decoder.half().contiguous()}, folder / f"W_dec_{l}.safetensors")
                tensors = {f"{key}_{l}": value for key, value in tensors.items()}
                save_file({key: value.half() for key, value in tensors.items()}, folder / f"W_enc_{l}.safetensors")
                continue
            tensors["W_dec"] = decoder[:, 0].contiguous()
            if "threshold" in tensors:
                tensors["activation_function.threshold"] = tensors.pop("threshold")
            save_file({key: value.half() for key, value in tensors.items()}, folder / f"layer_{l}.safetensors")

    def load_dictionary(self, folder):
        hooks = dict(feature_input_hook=self.hook_in, feature_output_hook=self.hook_out)
        if not self.kind.startswith("clt"):
            config = hooks | dict(model_kind="transcoder_set", scan=self.name,
                                  transcoders=[str(folder / f"layer_{l}.safetensors") for l in range(LAYERS)])
            if self.kind == "topk":
                config |= dict(activation="topk", k=4)
            return load_transcoders(config, device=torch.device("cpu"), lazy_decoder=False)
        clt = load_clt(str(folder), scan=self.name, dtype=torch.float32, device=torch.device("cpu"), lazy_decoder=False, **hooks)
        if self.skip:  # this version computes with it but does not read it; the layout is that of later ones
            clt.skip_connection = True
            clt.W_skip = torch.nn.Parameter(torch.stack([load_file(folder / f"W_enc_{l}.safetensors")[f"W_skip_{l}"].float()
                                                         for l in range(LAYERS)]))
        return clt

    def tokens(self, vocab):
        if vocab > 1000:
            return CHAT_PREFIX + torch.randint(3, 24, (self.positions - 1,)).tolist()
        return [BOS] + torch.randint(3, vocab, (self.positions - 1,)).tolist()

    def attribution_targets(self, model):
        if self.targets == "ids":
            return torch.tensor([7, 3, 19])
        if self.targets == "directions":  # a difference of two logits, and any direction
            W_U = model.unembed.W_U
            return [("logit(7)-logit(3)", 0.25, W_U[:, 7] - W_U[:, 3]), ("direction", 0.5, torch.randn(model.cfg.d_model))]
        return None

    def make(self):
        torch.manual_seed(1000 + self.seed)
        folder = ROOT / self.name
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "transcoders").mkdir(parents=True)
        (folder / "model").write_text(self.model + "\n")
        self.write_dictionary(folder / "transcoders", MODELS[self.model][2]["hidden_size"])
        hf, model = replacement_model(self.model, self.load_dictionary(folder / "transcoders"))
        tokens = self.tokens(model.cfg.d_vocab)
        with torch.no_grad():
            ours, theirs = model(torch.tensor([tokens])), hf(torch.tensor([tokens])).logits
        assert (ours - theirs).abs().max() < 1e-4, f"TransformerLens is {(ours - theirs).abs().max()} from transformers"

        targets = self.attribution_targets(model)
        graph = attribute(tokens, model, attribution_targets=targets,
                          **{key: value or None for key, value in self.options.items()})
        self.refuse_ties(graph, tokens, model, targets)
        self.write(folder, graph, targets)

    def refuse_ties(self, graph, tokens, model, targets):
        A, T = graph.adjacency_matrix, len(graph.logit_targets)
        weights = torch.zeros(len(A))
        weights[-T:] = graph.logit_probabilities
        influence = compute_node_influence(A, weights)
        far(influence, find_threshold(influence, 0.8), "node", self.name)
        pruned, keep = A.clone(), influence >= find_threshold(influence, 0.8)
        keep[-T - len(tokens):] = True
        pruned[~keep] = 0
        pruned[:, ~keep] = 0
        scores = compute_edge_influence(pruned, weights).flatten()
        far(scores, find_threshold(scores, 0.98), "edge", self.name)
        most = self.options["max_feature_nodes"]
        if most:  # every turn's choice again, on the rows of the whole graph
            full = attribute(tokens, model, attribution_targets=targets,
                             **{key: value or None for key, value in (self.options | dict(max_feature_nodes=0)).items()})
            N, done = len(full.selected_features), torch.zeros(len(full.selected_features), dtype=torch.bool)
            assert most < N, f"{self.name}: only {N} features"
            while done.sum() < most:
                rows = torch.cat([torch.arange(len(full.adjacency_matrix) - T, len(full.adjacency_matrix)), torch.where(done)[0]])
                rank = compute_partial_influences(full.adjacency_matrix[rows], full.logit_probabilities, rows)[:N]
                left = rank.masked_fill(done, -1).sort(descending=True)
                turn = min(self.options["batch_size"] * self.options["update_interval"], most - int(done.sum()))
                assert left.values[turn - 1] - left.values[turn] > TIE * left.values[turn - 1], f"{self.name}: a tie in the selection"
                done[left.indices[:turn]] = True
            assert torch.equal(torch.where(done)[0], graph.selected_features)

    def write(self, folder, graph, targets):
        A, M, T = graph.adjacency_matrix, len(graph.selected_features), len(graph.logit_targets)
        n = len(A)
        rows = torch.cat([torch.arange(M), torch.arange(n - T, n)])
        weights = torch.zeros(n)
        weights[-T:] = graph.logit_probabilities
        nodes, edges, cumulative = prune_graph(graph)
        assert not edges[M:n - T].any(), "an edge into an error or token node"
        tensors = dict(tokens=graph.input_tokens, active=graph.active_features, activation=graph.activation_values,
                       selected=graph.selected_features, logit_ids=graph.logit_token_ids, logit_probability=graph.logit_probabilities,
                       rows=A[rows], influence=compute_node_influence(A, weights), cumulative=cumulative,
                       kept_nodes=torch.where(nodes)[0], kept_edges=torch.where(edges[rows].flatten())[0])
        if self.targets == "directions":
            tensors["directions"] = torch.stack([vector for *_, vector in targets])
        replacement, completeness = compute_graph_scores(graph)
        metadata = dict(made_by=MADE_BY, what=self.what, targets=self.targets or "salient", replacement=repr(replacement),
                        completeness=repr(completeness), **{key: str(value) for key, value in self.options.items()})
        save_file({key: value.detach().contiguous() for key, value in tensors.items()}, folder / "reference.safetensors",
                  metadata=metadata)
        print(f"{self.name}: {len(graph.active_features)} features, {M} selected, {T} logits, {n} nodes, "
              f"{int(nodes.sum())} nodes and {int(edges.sum())} edges kept, scores {replacement:.3f} {completeness:.3f}")


def far(scores, threshold, what, case):
    """No other score may be close to the threshold that a cumulative sum picked."""
    others = scores[scores != threshold]
    assert ((others - threshold).abs() > TIE * threshold).all(), f"{case}: a tie at the {what} threshold"
    ordered = scores.sort(descending=True).values.double().cumsum(0) / scores.double().sum()
    share = 0.8 if what == "node" else 0.98
    assert ((ordered - share).abs() > 1e-6).all(), f"{case}: the {what} threshold's sum is too close"


CASES = [
    Case("llama-relu", "llama", "relu", "ReLU, resid_mid", hook_in="hook_resid_mid"),
    Case("llama-jumprelu", "llama", "jumprelu", "JumpReLU, ln2.normalized, selected by turns", hook_in="ln2.hook_normalized",
         max_feature_nodes=30, batch_size=4, update_interval=2),
    Case("llama-topk-skip", "llama", "topk", "TopK with skip", skip=True),
    Case("llama-clt-jumprelu", "llama", "clt-jumprelu", "cross-layer, JumpReLU, selected by turns", hook_in="hook_resid_mid",
         max_feature_nodes=25, batch_size=3),
    Case("llama-module-out-ids", "llama", "relu", "writes mlp.hook_out, chosen tokens", hook_out="mlp.hook_out", targets="ids"),
    Case("gemma2-jumprelu", "gemma2", "jumprelu", "JumpReLU, ln2.normalized as Gemma Scope", hook_in="ln2.hook_normalized"),
    Case("gemma2-module-out-skip", "gemma2", "relu", "writes mlp.hook_out before the post-norm, with skip", hook_out="mlp.hook_out",
         skip=True, max_feature_nodes=40, batch_size=8, update_interval=1),
    Case("gemma2-topk-directions", "gemma2", "topk", "TopK, a difference and a direction", hook_in="hook_resid_mid",
         targets="directions"),
    Case("gemma2-clt-relu", "gemma2", "clt-relu", "cross-layer, ReLU", hook_in="hook_resid_mid"),
    Case("gemma2-clt-skip", "gemma2", "clt-jumprelu", "cross-layer, JumpReLU with skip", hook_in="hook_resid_mid", skip=True),
    Case("qwen3-relu", "qwen3", "relu", "ReLU, mlp.in to mlp.out as published", hook_out="mlp.hook_out"),
    Case("qwen3-topk", "qwen3", "topk", "TopK, resid_mid, chosen tokens, selected by turns", hook_in="hook_resid_mid", targets="ids",
         max_feature_nodes=20, batch_size=2),
    Case("qwen3-jumprelu-skip", "qwen3", "jumprelu", "JumpReLU with skip from ln2.normalized", hook_in="ln2.hook_normalized", skip=True),
    Case("qwen3-clt-directions", "qwen3", "clt-relu", "cross-layer from mlp.in to mlp.out, directions", hook_out="mlp.hook_out",
         targets="directions"),
    Case("gemma3-it-affine", "gemma3-it", "jumprelu", "four zeroed positions, JumpReLU with skip as Gemma Scope 2", skip=True,
         targets="ids"),
]


def main():
    torch.set_num_threads(1)
    wanted = sys.argv[1:]
    for name in MODELS:
        if not wanted:
            make_model(name)
    for place, case in enumerate(CASES):
        if not wanted or case.name in wanted:
            case.seed = case.seed or place
            case.make()


if __name__ == "__main__":
    main()
