"""Makes tests/fixtures/tiny_gpt_neox: random GPT-NeoX models and what transformers computes with them.

    pip install torch transformers safetensors
    python tests/reference/tiny_gpt_neox.py

Made with transformers 5.23.0 and torch 2.15.0 on the CPU, eager attention, float32.
"""
import json
import pathlib

import torch
from transformers import GPTNeoXConfig, GPTNeoXForCausalLM

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "fixtures" / "tiny_gpt_neox"
COMMON = dict(vocab_size=23, hidden_size=16, num_hidden_layers=3, num_attention_heads=2, intermediate_size=24,
              max_position_embeddings=32, attention_dropout=0.0, hidden_dropout=0.0)
KINDS = {
    "pythia": dict(use_parallel_residual=True, rotary_pct=0.25, hidden_act="gelu", tie_word_embeddings=False),
    "demo": dict(use_parallel_residual=False, rotary_pct=1.0, hidden_act="relu", tie_word_embeddings=False),
    "tied": dict(use_parallel_residual=True, rotary_pct=0.5, hidden_act="gelu_new", tie_word_embeddings=True),
}
TOKENS = [5, 22, 0, 9, 9, 14, 3, 7, 1, 18, 12]


def make(name, options, seed):
    torch.manual_seed(seed)
    model = GPTNeoXForCausalLM(GPTNeoXConfig(**COMMON, **options, attn_implementation="eager")).eval()
    with torch.no_grad():
        for parameter in model.parameters():  # far from the zeros, ones and tiny numbers of a fresh model
            parameter.add_(0.3 * torch.randn_like(parameter))
        answer = model(input_ids=torch.tensor([TOKENS]), output_hidden_states=True, output_attentions=True)
    folder = FOLDER / name
    model.save_pretrained(folder)
    (folder / "generation_config.json").unlink(missing_ok=True)
    (folder / "expected.json").write_text(json.dumps({
        "tokens": TOKENS,
        "logits": answer.logits[0].tolist(),                     # [positions][vocabulary]
        "block_inputs": [h[0].tolist() for h in answer.hidden_states[:-1]],  # [layers][positions][d_model]
        "patterns": [a[0].tolist() for a in answer.attentions],  # [layers][heads][query][key]
    }))


for seed, (name, options) in enumerate(KINDS.items()):
    make(name, options, seed)
