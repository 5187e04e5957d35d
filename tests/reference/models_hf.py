#!/usr/bin/env python3
"""Makes resources/selfcheck/models: tiny random models and what Hugging Face transformers computes with them.

    pip install torch transformers==5.24.0 safetensors    # the models and the references
    pip install transformers==4.52.4                      # in another environment: config.json as it was spelt before 5
    python tests/reference/models_hf.py configs           # under transformers 4
    python tests/reference/models_hf.py                   # under transformers 5; names after it make only those
    python tests/reference/models_hf.py check             # under any transformers: does it agree with the references?

Every folder is an ordinary model: config.json and model.safetensors (or its shards and their index), without a
tokenizer. reference.safetensors beside them holds what transformers computes from that very folder, with eager
attention on the CPU:
    tokens                         I64 [P]
    logits                         F32 [P,V]
    blocks.{l}.hook_resid_pre      F32 [P,D]    what enters the block
    blocks.{l}.hook_resid_mid      F32 [P,D]    after the attention was added (absent where the block is parallel)
    blocks.{l}.hook_resid_post     F32 [P,D]    what leaves the block
    blocks.{l}.attn.hook_pattern   F32 [H,P,P]  after the softmax
and in its metadata made_by, tolerance, tolerance_kind ("absolute", or "relative" to the range of each tensor) and what.

The weights are drawn so that each option counts: "matters" lists changes of config.json, and the logits must move by
ten times the tolerance or more when such a change is made to the finished folder.

Where config.json comes from:
    5  transformers 5 writes it with the model
    4  transformers 4.52.4 wrote it (the command "configs" above); the model is built from it
    0  by hand, with the keys that files of 2019 to 2025 on the model hub have and no others
"""
import json
import pathlib
import shutil
import sys
import tempfile

import safetensors
import safetensors.torch
import torch
import transformers

ROOT = pathlib.Path(__file__).resolve().parents[2] / "resources" / "selfcheck"
FOLDER = ROOT / "models"
FAR = 0.001  # logits that differ by this are different: ten times the tolerance
F32, F16, BF16 = "float32", "float16", "bfloat16"


class Entry:
    def __init__(self, name, kind, age, config, what, storage=F32, matters=(), shards=0, after=None, run=F32,
                 positions=9, scale=1.5):
        self.name, self.age, self.config, self.what, self.storage = name, age, config, what, storage
        self.config_class, self.model_class = kind
        self.matters, self.shards, self.after, self.run = list(matters), shards, after, run
        self.positions, self.scale = positions, scale
        self.folder = FOLDER / name


GPT2 = ("GPT2Config", "GPT2LMHeadModel")
NEOX = ("GPTNeoXConfig", "GPTNeoXForCausalLM")
LLAMA = ("LlamaConfig", "LlamaForCausalLM")
MISTRAL = ("MistralConfig", "MistralForCausalLM")
QWEN2 = ("Qwen2Config", "Qwen2ForCausalLM")
QWEN3 = ("Qwen3Config", "Qwen3ForCausalLM")
GEMMA = ("GemmaConfig", "GemmaForCausalLM")
GEMMA2 = ("Gemma2Config", "Gemma2ForCausalLM")
GEMMA3 = ("Gemma3TextConfig", "Gemma3ForCausalLM")
GEMMA3_VISION = ("Gemma3Config", "Gemma3ForConditionalGeneration")

NO_TOKENS = dict(bos_token_id=1, eos_token_id=2)


def gpt2(**options):
    return {**dict(vocab_size=32, n_positions=16, n_embd=16, n_layer=2, n_head=2, attn_pdrop=0.0, embd_pdrop=0.0,
                   resid_pdrop=0.0), **NO_TOKENS, **options}


def neox(**options):
    return {**dict(vocab_size=32, hidden_size=16, num_hidden_layers=2, num_attention_heads=2, intermediate_size=20,
                   max_position_embeddings=32), **NO_TOKENS, **options}


def llama(**options):  # and its kin
    return {**dict(vocab_size=32, hidden_size=16, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2,
                   intermediate_size=20, max_position_embeddings=64), **NO_TOKENS, **options}


def gemma(**options):
    return {**llama(head_dim=6, pad_token_id=0), **options}


VISION = dict(hidden_size=8, intermediate_size=8, num_hidden_layers=1, num_attention_heads=1, image_size=4,
              patch_size=2, vision_use_head=False)
IMAGES = dict(mm_tokens_per_image=1, boi_token_index=29, eoi_token_index=30, image_token_index=31)


def bare_gpt2(folder):
    """The names of the first GPT-2 files: no "transformer." before them, and the mask of every layer beside them."""
    weights = safetensors.torch.load_file(folder / "model.safetensors")
    positions = weights["transformer.wpe.weight"].shape[0]
    weights = {name.removeprefix("transformer."): value for name, value in weights.items()}
    for layer in range(2):
        weights[f"h.{layer}.attn.bias"] = torch.tril(torch.ones(1, 1, positions, positions))
    safetensors.torch.save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})


def pythia_buffers(folder):
    """The buffers that Pythia's files carry along."""
    weights = safetensors.torch.load_file(folder / "model.safetensors")
    for layer in range(2):
        at = f"gpt_neox.layers.{layer}.attention."
        weights[at + "bias"] = torch.tril(torch.ones(1, 1, 16, 16, dtype=torch.bool))
        weights[at + "masked_bias"] = torch.tensor(-1e9)
        weights[at + "rotary_emb.inv_freq"] = torch.ones(1)
    safetensors.torch.save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})


def forget_original_context(folder):
    """transformers 5 writes the context it takes where none is given."""
    path = folder / "config.json"
    config = json.loads(path.read_text())
    del config["rope_parameters"]["original_max_position_embeddings"]
    path.write_text(json.dumps(config, indent=2) + "\n")


GEMMA3_NAMES = (("model.language_model.", "language_model.model."), ("model.vision_tower.", "vision_tower."),
                ("model.multi_modal_projector.", "multi_modal_projector."))


def rename(folder, pairs):
    weights = safetensors.torch.load_file(folder / "model.safetensors")

    def renamed(name):
        for before, after in pairs:
            if name.startswith(before):
                return after + name[len(before):]
        return name

    safetensors.torch.save_file({renamed(name): value for name, value in weights.items()},
                                folder / "model.safetensors", metadata={"format": "pt"})


def old_gemma3_names(folder):
    """The names of Gemma 3's own files, which transformers 5 still writes: language_model.model."""
    rename(folder, GEMMA3_NAMES)


def new_gemma3_names(folder):
    """The names that the modules have, as a plain state dict holds them: model.language_model."""
    rename(folder, [(before, after) for after, before in GEMMA3_NAMES])


LLAMA3_ROPE = dict(rope_type="llama3", factor=8.0, low_freq_factor=1.0, high_freq_factor=4.0,
                   original_max_position_embeddings=64)

ENTRIES = [
    Entry("gpt2-plain", GPT2, 5, gpt2(n_embd=12, layer_norm_epsilon=0.01),
          "GPT-2: gelu_new, n_inner null (four times the width), tied, layer_norm_epsilon 0.01",
          matters=[{"layer_norm_epsilon": 1e-5}, {"activation_function": "relu"}]),
    Entry("gpt2-first-files", GPT2, 0, {
        "activation_function": "gelu_new", "architectures": ["GPT2LMHeadModel"], "attn_pdrop": 0.1, "bos_token_id": 1,
        "embd_pdrop": 0.1, "eos_token_id": 2, "initializer_range": 0.02, "layer_norm_epsilon": 1e-05,
        "model_type": "gpt2", "n_ctx": 16, "n_embd": 12, "n_head": 3, "n_layer": 2, "n_positions": 16,
        "resid_pdrop": 0.1, "summary_activation": None, "summary_first_dropout": 0.1,
        "summary_proj_to_labels": True, "summary_type": "cls_index", "summary_use_proj": True,
        "task_specific_params": {"text-generation": {"do_sample": True, "max_length": 50}}, "vocab_size": 32},
        "GPT-2: names without \"transformer.\", mask buffers, n_ctx, few keys", storage=F16, after=bare_gpt2),
    Entry("gpt2-layer-scaled", GPT2, 4,
          gpt2(n_embd=12, n_layer=3, n_inner=20, scale_attn_by_inverse_layer_idx=True, reorder_and_upcast_attn=True),
          "GPT-2: scale_attn_by_inverse_layer_idx, reorder_and_upcast_attn, n_inner 20", storage=F16,
          matters=[{"scale_attn_by_inverse_layer_idx": False}]),
    Entry("gpt2-relu-untied", GPT2, 5, gpt2(n_inner=40, activation_function="relu", tie_word_embeddings=False),
          "GPT-2: relu, n_inner 40, untied", storage=BF16, matters=[{"activation_function": "gelu"}]),
    Entry("gpt2-odd-heads", GPT2, 4, gpt2(n_embd=15, n_head=3, n_inner=27, activation_function="gelu", vocab_size=37),
          "GPT-2: three heads of 5, exact gelu, vocabulary 37, in shards", storage=F16, shards=6000,
          matters=[{"activation_function": "gelu_new"}, {"activation_function": "silu"}]),
    Entry("gpt2-unscaled", GPT2, 5, gpt2(scale_attn_weights=False, activation_function="silu", n_inner=24),
          "GPT-2: scale_attn_weights false, silu", storage=BF16, scale=1.0,
          matters=[{"scale_attn_weights": True}, {"activation_function": "gelu"}]),

    Entry("neox-pythia", NEOX, 0, {
        "architectures": ["GPTNeoXForCausalLM"], "bos_token_id": 0, "eos_token_id": 0, "hidden_act": "gelu",
        "hidden_size": 16, "initializer_range": 0.02, "intermediate_size": 32, "layer_norm_eps": 1e-05,
        "max_position_embeddings": 16, "model_type": "gpt_neox", "num_attention_heads": 2, "num_hidden_layers": 2,
        "rotary_emb_base": 10000, "rotary_pct": 0.25, "tie_word_embeddings": False, "torch_dtype": "float16",
        "transformers_version": "4.24.0", "use_cache": True, "use_parallel_residual": True, "vocab_size": 32},
        "GPT-NeoX: parallel, a quarter of each head rotated, exact gelu, untied; with Pythia's buffers", storage=F16,
        after=pythia_buffers, matters=[{"use_parallel_residual": False}, {"hidden_act": "relu"}, {"rotary_pct": 1.0}]),
    Entry("neox-sequential", NEOX, 5,
          neox(use_parallel_residual=False, hidden_act="relu",
               rope_parameters=dict(rope_type="default", rope_theta=100.0, partial_rotary_factor=1.0)),
          "GPT-NeoX: sequential, whole heads rotated with base 100, relu", storage=BF16,
          matters=[{"use_parallel_residual": True}, {"rope_parameters.rope_theta": 10000.0},
                   {"rope_parameters.partial_rotary_factor": 0.25}, {"hidden_act": "gelu"}]),
    Entry("neox-no-bias", NEOX, 5,
          neox(hidden_size=20, attention_bias=False, tie_word_embeddings=True, hidden_act="gelu_new",
               rope_parameters=dict(rope_type="default", rope_theta=10000.0, partial_rotary_factor=0.45)),
          "GPT-NeoX: attention_bias false, tied, gelu_new, 4 of 10 rotated (0.45 of them, rounded down), parallel",
          storage=F16, matters=[{"rope_parameters.partial_rotary_factor": 0.25}, {"hidden_act": "relu"}]),
    Entry("neox-rope-linear", NEOX, 4,
          neox(num_attention_heads=4, rotary_pct=1.0, rotary_emb_base=500, hidden_act="gelu_fast", layer_norm_eps=0.01,
               rope_scaling=dict(rope_type="linear", factor=3.0)),
          "GPT-NeoX: linear rope scaling by 3, base 500, gelu_fast, layer_norm_eps 0.01, parallel, in shards",
          storage=BF16, shards=6000,
          matters=[{"rope_scaling": None}, {"rotary_emb_base": 10000}, {"layer_norm_eps": 1e-5}, {"rotary_pct": 0.5}]),

    Entry("llama-first-files", LLAMA, 0, {
        "architectures": ["LlamaForCausalLM"], "bos_token_id": 1, "eos_token_id": 2, "hidden_act": "silu",
        "hidden_size": 12, "initializer_range": 0.02, "intermediate_size": 20, "max_position_embeddings": 32,
        "model_type": "llama", "num_attention_heads": 2, "num_hidden_layers": 2, "pad_token_id": 0,
        "rms_norm_eps": 1e-06, "tie_word_embeddings": False, "torch_dtype": "float16",
        "transformers_version": "4.28.1", "use_cache": True, "vocab_size": 32},
        "Llama: every head its own keys and values; no num_key_value_heads, rope_theta or head_dim; in shards",
        storage=F32, shards=8000, matters=[{"rope_theta": 100.0}, {"hidden_act": "gelu"}]),
    Entry("llama-rope-llama3", LLAMA, 4,
          llama(max_position_embeddings=512, rope_theta=100.0, rope_scaling=LLAMA3_ROPE, num_attention_heads=2,
                num_key_value_heads=1, rms_norm_eps=0.01),
          "Llama: one key and value head, rope_scaling llama3 by 8 with all three branches, base 100, rms_norm_eps "
          "0.01",
          storage=BF16, positions=14,
          matters=[{"rope_scaling": None}, {"rope_theta": 10000.0}, {"rope_scaling.low_freq_factor": 0.5},
                   {"rope_scaling.high_freq_factor": 2.0}, {"rope_scaling.factor": 2.0}, {"rms_norm_eps": 1e-6}]),
    Entry("llama-rope-llama3-new", LLAMA, 5,
          llama(max_position_embeddings=512, tie_word_embeddings=True, num_key_value_heads=2, head_dim=8,
                rope_parameters={**LLAMA3_ROPE, "rope_theta": 50.0, "factor": 32.0}),
          "Llama: grouped keys and values, heads of 8 (32 in all, of 16), tied, rope_parameters llama3 by 32, in "
          "shards", storage=BF16, shards=6000,
          matters=[{"rope_parameters": dict(rope_type="default", rope_theta=50.0)},
                   {"rope_parameters.rope_theta": 10000.0}, {"rope_parameters.factor": 8.0}]),
    Entry("llama-rope-linear", LLAMA, 0, {
        "architectures": ["LlamaForCausalLM"], "bos_token_id": 1, "eos_token_id": 2, "hidden_act": "silu",
        "hidden_size": 16, "initializer_range": 0.02, "intermediate_size": 20, "max_position_embeddings": 64,
        "model_type": "llama", "num_attention_heads": 4, "num_hidden_layers": 2, "num_key_value_heads": 4,
        "pretraining_tp": 1, "rms_norm_eps": 1e-05, "rope_scaling": {"factor": 4.0, "type": "linear"},
        "tie_word_embeddings": False, "torch_dtype": "float16", "transformers_version": "4.31.0", "use_cache": True,
        "vocab_size": 32},
        "Llama: rope_scaling with the old key \"type\": linear by 4", storage=F16,
        matters=[{"rope_scaling": None}, {"rope_scaling": {"rope_type": "linear", "factor": 2.0}}]),
    Entry("llama-biases", LLAMA, 5, llama(attention_bias=True, mlp_bias=True, rms_norm_eps=0.01),
          "Llama: attention_bias and mlp_bias, grouped keys and values", storage=F16,
          matters=[{"attention_bias": False}, {"mlp_bias": False}, {"rms_norm_eps": 1e-6}]),
    Entry("llama-head-dim", LLAMA, 4, llama(head_dim=10, num_attention_heads=2, num_key_value_heads=1,
                                            tie_word_embeddings=True, hidden_act="gelu", vocab_size=45),
          "Llama: heads of 10 (20 in all, of 16), tied, exact gelu, vocabulary 45", storage=BF16, scale=2.2,
          matters=[{"hidden_act": "silu"}, {"hidden_act": "gelu_new"}]),
    Entry("llama-bfloat16", LLAMA, 5, llama(),
          "Llama: transformers ran in bfloat16, so agreement is to 2e-2 of each tensor's range", storage=BF16,
          run=BF16, scale=1.0),

    Entry("mistral-window", MISTRAL, 0, {
        "architectures": ["MistralForCausalLM"], "bos_token_id": 1, "eos_token_id": 2, "hidden_act": "silu",
        "hidden_size": 16, "initializer_range": 0.02, "intermediate_size": 20, "max_position_embeddings": 64,
        "model_type": "mistral", "num_attention_heads": 4, "num_hidden_layers": 2, "num_key_value_heads": 2,
        "rms_norm_eps": 1e-05, "rope_theta": 10000.0, "sliding_window": 4, "tie_word_embeddings": False,
        "torch_dtype": "bfloat16", "transformers_version": "4.34.0.dev0", "use_cache": True, "vocab_size": 32},
        "Mistral: window 4 in every layer, grouped keys and values", storage=BF16,
        matters=[{"sliding_window": None}, {"sliding_window": 5}, {"sliding_window": 3}]),
    Entry("mistral-no-window", MISTRAL, 4, llama(sliding_window=None, head_dim=12, num_attention_heads=2,
                                                 num_key_value_heads=1, rope_theta=1000000.0),
          "Mistral: sliding_window null, heads of 12 (24 in all, of 16), base 1e6", storage=BF16,
          matters=[{"sliding_window": 4}, {"rope_theta": 10000.0}]),
    Entry("mistral-window-new", MISTRAL, 5,
          llama(sliding_window=3, rope_parameters=dict(rope_type="default", rope_theta=300.0)),
          "Mistral: window 3, rope_parameters with base 300", storage=F16,
          matters=[{"sliding_window": None}, {"rope_parameters.rope_theta": 10000.0}]),

    Entry("qwen2-unused-window", QWEN2, 0, {
        "architectures": ["Qwen2ForCausalLM"], "attention_dropout": 0.0, "bos_token_id": 1, "eos_token_id": 2,
        "hidden_act": "silu", "hidden_size": 16, "initializer_range": 0.02, "intermediate_size": 20,
        "max_position_embeddings": 64, "max_window_layers": 1, "model_type": "qwen2", "num_attention_heads": 4,
        "num_hidden_layers": 2, "num_key_value_heads": 2, "rms_norm_eps": 1e-06, "rope_theta": 1000000.0,
        "sliding_window": 4, "tie_word_embeddings": True, "torch_dtype": "bfloat16", "transformers_version": "4.43.1",
        "use_cache": True, "use_mrope": False, "use_sliding_window": False, "vocab_size": 32},
        "Qwen2: biases on q, k and v; a sliding_window that use_sliding_window turns off; tied", storage=BF16,
        matters=[{"use_sliding_window": True}, {"rope_theta": 10000.0}]),
    Entry("qwen2-max-window-layers", QWEN2, 4,
          llama(num_hidden_layers=3, num_attention_heads=2, use_sliding_window=True, sliding_window=4,
                max_window_layers=1),
          "Qwen2: window 4 from layer 1 on (use_sliding_window, max_window_layers 1, no layer_types), untied",
          storage=F16, matters=[{"use_sliding_window": False}, {"max_window_layers": 0}, {"max_window_layers": 2}]),
    Entry("qwen2-layer-types", QWEN2, 5,
          llama(num_hidden_layers=3, num_attention_heads=2, use_sliding_window=True, sliding_window=3,
                max_window_layers=0, layer_types=["sliding_attention", "full_attention", "sliding_attention"]),
          "Qwen2: layer_types sliding, full, sliding (max_window_layers 0 must not count), window 3", storage=BF16,
          matters=[{"layer_types": ["sliding_attention"] * 3}, {"layer_types": ["full_attention"] * 3}]),

    Entry("qwen3-plain", QWEN3, 5, llama(head_dim=12, num_attention_heads=2, num_key_value_heads=1,
                                         tie_word_embeddings=True),
          "Qwen3: norms of queries and keys, heads of 12 (24 in all, of 16), tied", storage=F16, scale=2.0),
    Entry("qwen3-bias", QWEN3, 4, llama(head_dim=8, attention_bias=True, rms_norm_eps=0.02, rope_theta=1000000.0),
          "Qwen3: attention_bias (q, k, v and o), heads of 8 (32 in all, of 16), untied, rms_norm_eps 0.02",
          storage=BF16, matters=[{"attention_bias": False}, {"rms_norm_eps": 1e-6}, {"rope_theta": 10000.0}]),
    Entry("qwen3-layer-types", QWEN3, 5,
          llama(head_dim=6, use_sliding_window=True, sliding_window=4, max_window_layers=28,
                layer_types=["full_attention", "sliding_attention"]),
          "Qwen3: layer_types full, sliding; window 4", storage=BF16,
          matters=[{"layer_types": ["full_attention"] * 2}, {"layer_types": ["sliding_attention"] * 2}]),

    Entry("gemma-plain", GEMMA, 4, gemma(num_attention_heads=2, num_key_value_heads=1, head_dim=10,
                                         hidden_act="gelu_pytorch_tanh"),
          "Gemma (the first): norms with 1+w, embedding times the root of the width, heads of 10 (20 in all), tied",
          storage=BF16),

    Entry("gemma2-caps", GEMMA2, 4,
          gemma(num_hidden_layers=3, num_attention_heads=2, sliding_window=4, attn_logit_softcapping=2.0,
                final_logit_softcapping=3.0, query_pre_attn_scalar=15),
          "Gemma 2: soft-caps 2 and 3, query_pre_attn_scalar 15 with heads of 6, window 4 in layers 0 and 2",
          storage=BF16,
          matters=[{"attn_logit_softcapping": None}, {"final_logit_softcapping": None}, {"query_pre_attn_scalar": 6},
                   {"sliding_window": 64}, {"sliding_window": 3}]),
    Entry("gemma2-layer-types", GEMMA2, 5,
          gemma(sliding_window=4, attn_logit_softcapping=1.0, final_logit_softcapping=None,
                query_pre_attn_scalar=3, layer_types=["full_attention", "sliding_attention"], rms_norm_eps=0.01),
          "Gemma 2: layer_types full, sliding; final_logit_softcapping null; soft-cap 1; query_pre_attn_scalar 3",
          storage=F16,
          matters=[{"layer_types": ["sliding_attention", "full_attention"]}, {"attn_logit_softcapping": None},
                   {"final_logit_softcapping": 30.0}, {"query_pre_attn_scalar": 6}, {"rms_norm_eps": 1e-6}]),
    Entry("gemma2-no-cap", GEMMA2, 5,
          gemma(num_attention_heads=2, num_key_value_heads=2, head_dim=12, sliding_window=5,
                attn_logit_softcapping=None, final_logit_softcapping=4.0, query_pre_attn_scalar=12, vocab_size=40,
                tie_word_embeddings=False, attention_bias=True),
          "Gemma 2: attn_logit_softcapping null, final cap 4, window 5, untied, attention_bias, vocabulary 40",
          storage=BF16,
          matters=[{"attn_logit_softcapping": 2.0}, {"final_logit_softcapping": None}, {"attention_bias": False},
                   {"layer_types": ["full_attention"] * 2}]),

    Entry("gemma3-text-pattern", GEMMA3, 4,
          gemma(num_hidden_layers=3, num_attention_heads=2, sliding_window=4, sliding_window_pattern=3,
                query_pre_attn_scalar=15, rope_theta=1000000.0, rope_local_base_freq=100.0,
                rope_scaling=dict(rope_type="linear", factor=8.0)),
          "Gemma 3: sliding_window_pattern 3 (the last of three layers is global), window 4, local base 100, "
          "global base 1e6 with linear scaling by 8, query_pre_attn_scalar 15", storage=BF16,
          matters=[{"sliding_window_pattern": 2}, {"sliding_window": 64}, {"rope_local_base_freq": 10000.0},
                   {"rope_theta": 10000.0}, {"rope_scaling": None}, {"query_pre_attn_scalar": 6}]),
    Entry("gemma3-text-layer-types", GEMMA3, 5,
          gemma(num_attention_heads=2, num_key_value_heads=1, sliding_window=3, query_pre_attn_scalar=4,
                layer_types=["full_attention", "sliding_attention"], rms_norm_eps=0.01,
                rope_parameters={"full_attention": dict(rope_type="linear", factor=4.0, rope_theta=5000.0),
                                 "sliding_attention": dict(rope_type="default", rope_theta=50.0)}),
          "Gemma 3: layer_types full, sliding; rope_parameters per layer type; window 3; query_pre_attn_scalar 4",
          storage=F16,
          matters=[{"layer_types": ["sliding_attention", "full_attention"]},
                   {"rope_parameters.full_attention.factor": 1.0}, {"rope_parameters.full_attention.rope_theta": 100.0},
                   {"rope_parameters.sliding_attention.rope_theta": 10000.0}, {"query_pre_attn_scalar": 6}]),
    Entry("gemma3-text-cap", GEMMA3, 4,
          gemma(num_attention_heads=2, num_key_value_heads=2, sliding_window=4, sliding_window_pattern=2,
                final_logit_softcapping=3.0, query_pre_attn_scalar=6, attention_bias=True,
                tie_word_embeddings=False),
          "Gemma 3: final_logit_softcapping 3, attention_bias, untied, sliding_window_pattern 2",
          storage=BF16,
          matters=[{"final_logit_softcapping": None}, {"attention_bias": False}, {"sliding_window_pattern": 1}]),
    Entry("gemma3-vision", GEMMA3_VISION, 5,
          dict(text_config=gemma(sliding_window=4, num_attention_heads=2, num_key_value_heads=1,
                                 query_pre_attn_scalar=8, layer_types=["sliding_attention", "full_attention"]),
               vision_config=VISION, **IMAGES),
          "Gemma 3 with pictures: sizes in text_config, names of transformers 5 (model.language_model.), vision "
          "weights to leave alone", storage=BF16, after=new_gemma3_names,
          matters=[{"text_config.sliding_window": 64}, {"text_config.query_pre_attn_scalar": 6},
                   {"text_config.layer_types": ["full_attention", "sliding_attention"]}]),
    Entry("gemma3-vision-sparse", GEMMA3_VISION, 0, {
        "architectures": ["Gemma3ForConditionalGeneration"], "boi_token_index": 29, "eoi_token_index": 30,
        "eos_token_id": [1, 2], "image_token_index": 31, "initializer_range": 0.02, "mm_tokens_per_image": 1,
        "model_type": "gemma3",
        "text_config": {"head_dim": 4, "hidden_size": 8, "intermediate_size": 12, "model_type": "gemma3_text",
                        "num_hidden_layers": 6, "rope_scaling": {"factor": 8.0, "rope_type": "linear"},
                        "sliding_window": 4, "vocab_size": 32},
        "torch_dtype": "bfloat16", "transformers_version": "4.50.0.dev0",
        "vision_config": {"hidden_size": 8, "image_size": 4, "intermediate_size": 8,
                          "model_type": "siglip_vision_model", "num_attention_heads": 1, "num_hidden_layers": 1,
                          "patch_size": 2, "vision_use_head": False}},
        "Gemma 3 with pictures: a text_config with few keys (8 heads, 4 key and value heads, query_pre_attn_scalar "
        "256, pattern 6 and both bases by default), names of the first files (language_model.model.)", storage=BF16,
        after=old_gemma3_names, scale=3.0, positions=8,
        matters=[{"text_config.sliding_window": 64}, {"text_config.rope_scaling": None},
                 {"text_config.query_pre_attn_scalar": 4}, {"text_config.sliding_window_pattern": 2},
                 {"text_config.rope_local_base_freq": 100.0}, {"text_config.rope_theta": 10.0}]),

    Entry("neox-odd-rotary", NEOX, 5,
          neox(hidden_size=20, hidden_act="gelu",
               rope_parameters=dict(rope_type="default", rope_theta=50.0, partial_rotary_factor=0.35)),
          "GPT-NeoX: 0.35 of heads of 10 rotated, which is 3: two pairs turn, with exponents of thirds", storage=F16,
          matters=[{"rope_parameters.partial_rotary_factor": 0.4}, {"rope_parameters.partial_rotary_factor": 0.2}]),
    Entry("qwen2-yarn", QWEN2, 0, {
        "architectures": ["Qwen2ForCausalLM"], "bos_token_id": 1, "eos_token_id": 2, "hidden_act": "silu",
        "hidden_size": 24, "intermediate_size": 20, "max_position_embeddings": 256, "model_type": "qwen2",
        "num_attention_heads": 2, "num_hidden_layers": 2, "num_key_value_heads": 1, "rms_norm_eps": 1e-06,
        "rope_scaling": {"factor": 4.0, "original_max_position_embeddings": 64, "type": "yarn"}, "rope_theta": 100.0,
        "tie_word_embeddings": False, "torch_dtype": "bfloat16", "transformers_version": "4.37.0",
        "use_sliding_window": False, "vocab_size": 32},
        "Qwen 2: rope_scaling yarn by 4 as its own files have it, base 100, heads of 12", storage=BF16, positions=14,
        matters=[{"rope_scaling": None}, {"rope_scaling.factor": 2.0}, {"rope_theta": 10000.0},
                 {"rope_scaling.original_max_position_embeddings": 16}, {"rope_scaling.attention_factor": 1.0}]),
    Entry("qwen3-yarn-options", QWEN3, 5,
          llama(num_attention_heads=2, head_dim=12, max_position_embeddings=128,
                rope_parameters=dict(rope_type="yarn", rope_theta=60.0, factor=8.0, beta_fast=6.0, beta_slow=0.5,
                                     truncate=False, mscale=0.9, mscale_all_dim=0.3,
                                     original_max_position_embeddings=50)),
          "Qwen 3: rope_parameters yarn by 8 with beta_fast, beta_slow, mscale, mscale_all_dim and no truncation",
          storage=F16, positions=14,
          matters=[{"rope_parameters.truncate": True}, {"rope_parameters.beta_fast": 32.0},
                   {"rope_parameters.beta_slow": 1.0}, {"rope_parameters.mscale": 0.3},
                   {"rope_parameters.mscale_all_dim": 0.0}]),
    Entry("qwen2-rope-dynamic", QWEN2, 5,
          llama(rope_parameters=dict(rope_type="dynamic", rope_theta=100.0, factor=4.0)),
          "Qwen 2: rope_parameters dynamic by 4, which up to max_position_embeddings is none", storage=BF16,
          matters=[{"rope_parameters.rope_theta": 10000.0}, {"rope_parameters": dict(rope_type="linear", factor=4.0,
                                                                                    rope_theta=100.0)}]),
    Entry("llama-rope-llama3-context", LLAMA, 5,
          llama(num_attention_heads=2, num_key_value_heads=1,
                rope_parameters={**{key: value for key, value in LLAMA3_ROPE.items() if "original" not in key},
                                 "rope_theta": 100.0}),
          "Llama: rope_parameters llama3 that leave the original context to max_position_embeddings, 64",
          storage=BF16, positions=14, after=forget_original_context,
          matters=[{"rope_parameters.original_max_position_embeddings": 512},
                   {"rope_parameters.factor": 1.0}]),
]


def draw(model, entry, generator):
    """Weights far from the zeros, ones and tiny numbers of a fresh model."""
    one_more = entry.name.startswith("gemma")  # norms multiply by 1+w
    tied = model.config.tie_word_embeddings
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            noise = torch.randn(parameter.shape, generator=generator)
            if parameter.ndim == 1:
                is_gain = name.endswith("weight")
                value = 0.4 * noise + (1.0 if is_gain and not one_more else 0.0)
            elif any(part in name for part in ("wte", "embed_in", "embed_tokens")):
                value = noise * (0.6 if tied or one_more else 1.0)
            elif "wpe" in name:
                value = 0.7 * noise
            elif "lm_head" in name or "embed_out" in name:
                value = 0.6 * noise
            else:
                turned = "c_" in name  # GPT-2's matrices lie the other way
                inputs = parameter.shape[0] if turned else parameter.shape[-1]
                value = noise * entry.scale / inputs**0.5
            parameter.copy_(value)


def load(folder, entry, dtype=F32):
    """The model of the folder, as a person would open it."""
    key = "dtype" if transformers.__version__.startswith("5") else "torch_dtype"
    return getattr(transformers, entry.model_class).from_pretrained(
        folder, attn_implementation="eager", **{key: getattr(torch, dtype)}).eval()


def blocks_of(model):
    for path in ("transformer.h", "gpt_neox.layers", "model.layers", "model.language_model.layers",
                 "language_model.model.layers"):
        at = model
        for part in path.split("."):
            at = getattr(at, part, None)
        if at is not None:
            return at
    raise ValueError("no blocks found")


def run(model, tokens, parallel=False):
    """What the model computes, by the names of the reference."""
    kept, handles = {}, []

    def keep(name):
        def before(_, args, kwargs):
            value = args[0] if args else kwargs["hidden_states"]
            kept[name] = value[0].detach().float().clone()
        return before

    def keep_output(name):
        def after(_, __, output):
            value = output[0] if isinstance(output, tuple) else output
            kept[name] = (value[0] if value.ndim == 3 else value).detach().float().clone()
        return after

    for l, block in enumerate(blocks_of(model)):
        handles.append(block.register_forward_pre_hook(keep(f"blocks.{l}.hook_resid_pre"), with_kwargs=True))
        handles.append(block.register_forward_hook(keep_output(f"blocks.{l}.hook_resid_post")))
        for norm in ("ln_2", "pre_feedforward_layernorm", "post_attention_layernorm"):
            if hasattr(block, norm):
                if not parallel:
                    handles.append(getattr(block, norm).register_forward_pre_hook(
                        keep(f"blocks.{l}.hook_resid_mid"), with_kwargs=True))
                break
    with torch.no_grad():
        answer = model(input_ids=tokens[None], output_attentions=True, use_cache=False)
    for handle in handles:
        handle.remove()
    for l, pattern in enumerate(answer.attentions):
        kept[f"blocks.{l}.attn.hook_pattern"] = pattern[0].float()
    kept["logits"] = answer.logits[0].float()
    return kept


def changed(config, change):
    config = json.loads(json.dumps(config))
    for path, value in change.items():
        at = config
        *way, last = path.split(".")
        for part in way:
            at = at[part]
        at[last] = value
    return config


def check_options(entry, tokens, logits):
    """Each option must show: without it the logits are far from the reference."""
    for change in entry.matters:
        with tempfile.TemporaryDirectory() as other:
            other = pathlib.Path(other)
            for path in entry.folder.iterdir():
                if path.name not in ("config.json", "reference.safetensors"):
                    (other / path.name).symlink_to(path)
            config = changed(json.loads((entry.folder / "config.json").read_text()), change)
            (other / "config.json").write_text(json.dumps(config))
            far = (run(load(other, entry), tokens)["logits"] - logits).abs().max().item()
            print(f"    {far:8.4f} with {change}")
            assert far > FAR, f"{entry.name}: {change} changes the logits by {far:.2g} only"


def is_parallel(model):
    return bool(getattr(model.config, "use_parallel_residual", False))


def save_reference(folder, tokens, values, library, tolerance, kind, what):
    """reference.safetensors, the same bytes every time (the library writes the metadata in any order)."""
    facts = dict(made_by=f"{library}, torch {torch.__version__.split('+')[0]}", tolerance=tolerance,
                 tolerance_kind=kind, what=what)
    written = safetensors.torch.save({"tokens": tokens, **{name: value.contiguous() for name, value in values.items()}})
    length = int.from_bytes(written[:8], "little")
    header = json.dumps({"__metadata__": facts, **json.loads(written[8:8 + length])}, separators=(",", ":")).encode()
    header += b" " * (-len(header) % 8)
    (folder / "reference.safetensors").write_bytes(len(header).to_bytes(8, "little") + header + written[8 + length:])


def make(entry, seed):
    folder = entry.folder
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.iterdir():
        if path.name != "config.json" or entry.age == 5:
            path.unlink()
    if entry.age == 0:
        (folder / "config.json").write_text(json.dumps(entry.config, indent=2) + "\n")
    if entry.age == 5:
        config = getattr(transformers, entry.config_class)(**entry.config)
    else:
        written = (folder / "config.json").read_bytes()
        config = transformers.AutoConfig.from_pretrained(folder)
    config._attn_implementation = "eager"
    generator = torch.Generator().manual_seed(1000 + seed)
    torch.manual_seed(seed)
    model = getattr(transformers, entry.model_class)(config)
    draw(model, entry, generator)
    model = model.to(getattr(torch, entry.storage)).eval()
    model.save_pretrained(folder, **({"max_shard_size": entry.shards} if entry.shards else {}))
    (folder / "generation_config.json").unlink(missing_ok=True)
    if entry.age != 5:
        (folder / "config.json").write_bytes(written)
    if entry.after:
        entry.after(folder)
    for path in folder.iterdir():
        path.chmod(0o644)
    assert bool(entry.shards) == (folder / "model.safetensors.index.json").exists()

    model = load(folder, entry, entry.run)
    text = model.config.get_text_config()
    tokens = torch.randint(3, min(text.vocab_size, 29), (entry.positions,), generator=generator)
    reference = run(model, tokens, is_parallel(model))
    logits, last = reference["logits"], reference["blocks.1.attn.hook_pattern"][:, -1]
    assert torch.isfinite(logits).all() and logits.std() > 0.8, f"{entry.name}: logits spread {logits.std():.2f}"
    # Patterns that say something: neither even nor all on one key.
    assert 1.3 / entry.positions < last.max(-1).values.mean() < 0.97, f"{entry.name}: {last.max(-1).values}"
    if entry.run == F32:
        tolerance, kind = "1e-4", "absolute"
        check_options(entry, tokens, logits)
    else:
        tolerance, kind = "2e-2", "relative"
        exact = run(load(folder, entry), tokens, is_parallel(model))
        worst = max(((exact[n] - v).abs().max() / (v.max() - v.min())).item() for n, v in reference.items())
        assert 1e-4 < worst < 1e-2, f"{entry.name}: {worst:.2g} of the range lost"
    save_reference(folder, tokens, reference, f"transformers {transformers.__version__}", tolerance, kind,
                   f"{entry.what}; weights in {entry.storage}")
    print(f"{entry.name:26s} logits {logits.min():6.2f} to {logits.max():5.2f}, "
          f"largest weight of the last row {last.max(-1).values.mean():.2f}")


def write_configs():
    """config.json as transformers 4 writes it."""
    assert transformers.__version__ == "4.52.4", "the configs of age 4 are written by transformers 4.52.4"
    for entry in ENTRIES:
        if entry.age == 4:
            config = getattr(transformers, entry.config_class)(
                **entry.config, architectures=[entry.model_class], torch_dtype=entry.storage)
            config.save_pretrained(entry.folder)
            print(f"wrote {entry.folder.name}/config.json")


def check():
    """Do these transformers agree with the references?"""
    for entry in ENTRIES:
        with safetensors.safe_open(entry.folder / "reference.safetensors", "pt") as file:
            reference = {name: file.get_tensor(name) for name in file.keys()}
        tokens = reference.pop("tokens")
        try:
            model = load(entry.folder, entry, entry.run)
            computed = run(model, tokens, is_parallel(model))
            assert computed.keys() == reference.keys()
            name, worst = max(((n, (computed[n] - v).abs().max().item()) for n, v in reference.items()),
                              key=lambda pair: pair[1])
            print(f"{entry.name:26s} {worst:.1e} at {name}")
        except Exception as problem:  # an older transformers need not know every spelling
            print(f"{entry.name:26s} {type(problem).__name__}: {str(problem).splitlines()[0][:120]}")


def write_readme():
    """resources/selfcheck/README.md, from the folders themselves."""
    rows, total = [], 0
    for folder in sorted(path for path in FOLDER.iterdir() if (path / "reference.safetensors").exists()):
        with safetensors.safe_open(folder / "reference.safetensors", "pt") as file:
            facts = file.metadata()
        size = sum(path.stat().st_size for path in folder.iterdir())
        total += size
        agreement = facts["tolerance"] + (" of the range" if facts["tolerance_kind"] == "relative" else "")
        rows.append(f"| {folder.name} | {facts['what']} | {agreement} | {facts['made_by']} | {size / 1000:.0f} |")
    text = f"""# Models for the self-check

Tiny models with random weights, and what the libraries that people otherwise use compute with them. Penfield opens each
folder as it opens any model, runs the tokens, and compares.

A folder is an ordinary model: `config.json`, `model.safetensors` or its shards, no tokenizer. Beside them,
`reference.safetensors` holds `tokens`, `logits` and, for every layer, `blocks.{{l}}.hook_resid_pre`, `hook_resid_mid`
(absent where attention and MLP read the same input, or there is no MLP), `hook_resid_post` and `attn.hook_pattern`. Its
metadata say who made it (`made_by`), how close the numbers must be (`tolerance`, `tolerance_kind`: `absolute`, or
`relative` to the range of each tensor) and which options the folder covers (`what`).
Weights stored in 16 bits were widened to float32 before the reference was computed, except where the table says so.

`tests/reference/models_hf.py` and `tests/reference/models_tl.py` make the folders and this file. They check that each
option counts: leaving it out moves the logits by ten times the tolerance or more.

{len(rows)} folders, {total / 1000:.0f} kB.

| folder | options | agreement | made by | kB |
| --- | --- | --- | --- | --- |
""" + "\n".join(rows) + "\n"
    (ROOT / "README.md").write_text(text)
    print(f"{len(rows)} folders, {total} bytes")


def main(arguments):
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    torch.set_num_threads(1)
    if arguments == ["configs"]:
        write_configs()
    elif arguments == ["check"]:
        check()
    else:
        assert transformers.__version__.startswith("5"), "the models are made by transformers 5"
        for seed, entry in enumerate(ENTRIES):
            if not arguments or entry.name in arguments:
                make(entry, seed)
        write_readme()


if __name__ == "__main__":
    main(sys.argv[1:])
