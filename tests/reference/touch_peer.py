#!/usr/bin/env python3
"""Times a full forward pass with one hook in TransformerLens, for the bench touch-3 to compare with.

    python tests/reference/touch_peer.py FOLDER [--tokens 64] [--threads 1] [--repetitions 15]

FOLDER is a GPT-2 as transformers reads it. The hook ablates the first head of layer 6 at position 20, at attn.hook_z; the tokens are
0, 7, 14, ... modulo the vocabulary. Prints one line of JSON: {"milliseconds": the median, "top": the likeliest next token, ...}.
Ends with code 3, at once, where a package is missing; for the packages see graphs_ct.py.
"""
import argparse
import importlib.util
import json
import os
import pathlib
import sys
import time

sys.path.pop(0)  # this folder: its statistics.py hides Python's own from whoever imports that
import statistics


def main():
    parser = argparse.ArgumentParser(description="Times a touch in TransformerLens.")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--tokens", type=int, default=64)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--repetitions", type=int, default=15)
    options = parser.parse_args()
    missing = [name for name in ("torch", "transformers", "transformer_lens") if importlib.util.find_spec(name) is None]
    if missing:
        print(f"Not measured: this Python has no {' and no '.join(missing)}.", file=sys.stderr)
        return 3
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):  # read when torch is loaded
        os.environ[name] = str(options.threads)
    os.environ["HF_HUB_OFFLINE"] = "1"
    try:
        import torch
        import transformers
        from transformer_lens import HookedTransformer, HookedTransformerConfig
        from transformer_lens.pretrained.weight_conversions import convert_gpt2_weights
    except (ImportError, RuntimeError) as problem:
        print(f"Not measured: TransformerLens or what it needs does not load ({problem}).", file=sys.stderr)
        return 3
    transformers.logging.set_verbosity_error()
    torch.set_num_threads(options.threads)
    hf = transformers.GPT2LMHeadModel.from_pretrained(options.folder, torch_dtype=torch.float32).eval()
    c = hf.config
    cfg = HookedTransformerConfig(d_model=c.n_embd, d_head=c.n_embd // c.n_head, n_heads=c.n_head, d_mlp=4 * c.n_embd, n_layers=c.n_layer,
                                  n_ctx=c.n_positions, eps=c.layer_norm_epsilon, d_vocab=c.vocab_size, act_fn="gelu_new",
                                  normalization_type="LN", original_architecture="GPT2LMHeadModel", device="cpu")
    model = HookedTransformer(cfg)
    model.load_and_process_state_dict(convert_gpt2_weights(hf, cfg), fold_ln=False, center_writing_weights=False, center_unembed=False)
    del hf
    tokens = (torch.arange(options.tokens) * 7 % c.vocab_size)[None]

    def ablate(z, hook):
        z[0, 20, 0] = 0
        return z

    times = []
    with torch.inference_mode():
        for _ in range(options.repetitions + 1):
            start = time.perf_counter()
            logits = model.run_with_hooks(tokens, fwd_hooks=[("blocks.6.attn.hook_z", ablate)])
            times.append(1000 * (time.perf_counter() - start))
    print(json.dumps(dict(milliseconds=round(statistics.median(times[1:]), 2), top=int(logits[0, -1].argmax()), threads=options.threads,
                          torch=torch.__version__.split("+")[0])))
    return 0


if __name__ == "__main__":
    sys.exit(main())
