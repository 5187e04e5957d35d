#!/usr/bin/env python3
"""Times a forward pass in Hugging Face transformers with eager attention, for the bench models-4 to compare with.

    python tests/reference/forward_peer.py FOLDER [--tokens 64 512] [--threads 1] [--blas-threads 1] [--repetitions 7]

Prints one line of JSON: the median time in milliseconds for each number of tokens, the versions and the threads, as in
    {"64": 240.0, "512": 1900.5, "torch": "1.13.0", "transformers": "4.40.2", "threads": 1, "blas_threads": 1,
     "top": {"64": 11, "512": 204}}
"top" is the likeliest token after the last, so that two programs can see that they computed the same thing: the tokens
are 0, 7, 14, ... modulo the vocabulary. Every pass computes the logits of all positions and keeps nothing else.
--threads is OpenMP's count; --blas-threads, the same where it is left out, that of OpenBLAS or MKL. On Debian 12 two of
each fight: both spin while the other works, and on two cores a pass takes longer than on one. The fastest there is
--threads 1 --blas-threads 2.
Ends with code 3, at once, where torch or transformers is missing.

The same LibTorch as Penfield's on Debian 12, with transformers of its age:
    apt-get install python3-torch python3-venv
    /usr/bin/python3 -m venv --system-site-packages peer
    peer/bin/pip install transformers==4.40.2 safetensors 'numpy<2'
model.safetensors needs the metadata {"format": "pt"} there, or transformers 4 refuses the file.
"""
import argparse
import importlib.util
import json
import os
import pathlib
import statistics
import sys
import time


def arguments():
    parser = argparse.ArgumentParser(description="Times a model's forward pass in transformers.")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--tokens", type=int, nargs="+", default=[64, 512])
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--blas-threads", type=int)
    parser.add_argument("--repetitions", type=int, default=7)
    return parser.parse_args()


def main():
    options = arguments()
    missing = [name for name in ("torch", "transformers", "safetensors") if importlib.util.find_spec(name) is None]
    if missing:
        print(f"Not measured: this Python has no {' and no '.join(missing)}.", file=sys.stderr)
        return 3
    blas = options.blas_threads or options.threads
    os.environ["OMP_NUM_THREADS"] = str(options.threads)  # these are read when torch is loaded
    os.environ["OPENBLAS_NUM_THREADS"] = os.environ["MKL_NUM_THREADS"] = str(blas)
    os.environ["HF_HUB_OFFLINE"] = "1"
    try:
        import torch
        import transformers
        transformers.AutoModelForCausalLM  # loaded only when it is asked for
    except (ImportError, RuntimeError) as problem:
        print(f"Not measured: torch or transformers does not load ({problem}).", file=sys.stderr)
        return 3

    transformers.logging.set_verbosity_error()
    torch.set_num_threads(options.threads)
    model = transformers.AutoModelForCausalLM.from_pretrained(
        options.folder, torch_dtype=torch.float32, attn_implementation="eager").eval()
    result, top = {}, {}
    with torch.inference_mode():
        for count in options.tokens:
            ids = (torch.arange(count) * 7 % model.config.vocab_size)[None]
            times = []
            for _ in range(options.repetitions + 1):
                start = time.perf_counter()
                logits = model(input_ids=ids, use_cache=False).logits
                times.append(1000 * (time.perf_counter() - start))
            result[str(count)] = round(statistics.median(times[1:]), 2)  # the first one warms up
            top[str(count)] = int(logits[0, -1].argmax())
    print(json.dumps({**result, "torch": torch.__version__.split("+")[0], "transformers": transformers.__version__,
                      "threads": options.threads, "blas_threads": blas, "top": top}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
