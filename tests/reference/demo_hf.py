#!/usr/bin/env python3
"""Opens resources/demo/model with Hugging Face transformers and keeps what it computes, for the tests to compare with.

    pip install torch transformers tokenizers safetensors
    python tests/reference/demo_hf.py            # writes tests/fixtures/demo_hf_logits.json

Run it again whenever the demo's weights change. Everything in float32.
"""
import hashlib
import json
import pathlib

import tokenizers
import torch
import transformers

ROOT = pathlib.Path(__file__).resolve().parents[2]
MODEL = ROOT / "resources" / "demo" / "model"
TOP = 20    # largest logits kept of each prompt
SLICE = 16  # logits kept from the beginning of the vocabulary


def measure(model, tokenizer, example):
    encoded = tokenizer(example["prompt"], return_tensors="pt")
    with torch.no_grad():
        out = model(encoded.input_ids, output_hidden_states=True)
    logits = out.logits[0, -1]
    top = logits.topk(TOP)
    return {
        "prompt": example["prompt"],
        "answer": example["answer"],
        "tokens": encoded.input_ids[0].tolist(),
        "top_ids": top.indices.tolist(),
        "top_logits": [round(v, 6) for v in top.values.tolist()],
        "first_logits": [round(v, 6) for v in logits[:SLICE].tolist()],
        "logit_sum": round(logits.double().sum().item(), 4),
        "log_partition": round(torch.logsumexp(logits.double(), 0).item(), 6),
        # Length of the residual stream at the last position, before each block (the last entry is after the final norm).
        "hidden_norms": [round(h[0, -1].norm().item(), 5) for h in out.hidden_states],
        "probability": round(logits.softmax(0)[tokenizer.convert_tokens_to_ids(example["answer"])].item(), 6),
    }


def main():
    tokenizer = transformers.AutoTokenizer.from_pretrained(MODEL)
    plain = tokenizers.Tokenizer.from_file(str(MODEL / "tokenizer.json"))
    model = transformers.AutoModelForCausalLM.from_pretrained(
        MODEL, dtype=torch.float32, attn_implementation="eager").eval()
    examples = json.loads((MODEL.parent / "demo.json").read_text())["examples"]
    prompts = [measure(model, tokenizer, example) for example in examples]
    for example, measured in zip(examples, prompts):
        assert plain.encode(example["prompt"]).ids == measured["tokens"]
        top = tokenizer.convert_ids_to_tokens(measured["top_ids"][0])
        print(f'{example["prompt"]:62s} {top:12s} p({example["answer"]}) = {measured["probability"]:.4f}')
    result = {
        "made_by": f"transformers {transformers.__version__}, torch {torch.__version__}, tokenizers {tokenizers.__version__}",
        "weights_sha256": hashlib.sha256((MODEL / "model.safetensors").read_bytes()).hexdigest(),
        "prompts": prompts,
    }
    path = ROOT / "tests" / "fixtures" / "demo_hf_logits.json"
    path.write_text(json.dumps(result, indent=1) + "\n")
    print(f"wrote {path}, {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
