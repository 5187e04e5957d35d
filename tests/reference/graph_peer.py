#!/usr/bin/env python3
"""Times circuit-tracer's attribution of prompts, for the bench graph-2 to compare with.

    python tests/reference/graph_peer.py MODEL_FOLDER DICTIONARY_FOLDER [--tokens 16 64 128] [--threads 1] [--batch-size 64]
                                         [--max-feature-nodes 2000]

MODEL_FOLDER is a Llama-like model as transformers reads it, DICTIONARY_FOLDER a transcoder set as circuit-tracer writes it. The
tokens of a prompt are the id 1 and then 3 + 31·i modulo the vocabulary less 3. Prints one line of JSON: for each number of tokens
the seconds from ids to graph, those of processor time, the peak of resident memory in MiB while it was made, and what the graph is, as in
    {"16": {"seconds": 21.3, "processor_seconds": 21.1, "peak_mib": 5120, "features": 9012, "nodes": 2214,
            "replacement": 0.41, "completeness": 0.77}, ...,
     "threads": 1, "made_by": "circuit-tracer 0.4.1 ...", "torch": "2.15.0"}
Loading is not timed. For the packages see graphs_ct.py; ends with code 3, at once, where one is missing.
"""
import argparse
import importlib.util
import json
import os
import pathlib
import sys
import time


def arguments():
    parser = argparse.ArgumentParser(description="Times attribution graphs of circuit-tracer.")
    parser.add_argument("model", type=pathlib.Path)
    parser.add_argument("dictionary", type=pathlib.Path)
    parser.add_argument("--tokens", type=int, nargs="+", default=[16, 64, 128])
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--batch-size", type=int, default=64)
    parser.add_argument("--max-feature-nodes", type=int, default=2000)
    return parser.parse_args()


def peak_mib():
    for line in pathlib.Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return float("nan")


def main():
    options = arguments()
    needed = ("torch", "transformers", "transformer_lens", "circuit_tracer", "safetensors")
    missing = [name for name in needed if importlib.util.find_spec(name) is None]
    if missing:
        print(f"Not measured: this Python has no {' and no '.join(missing)}.", file=sys.stderr)
        return 3
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):  # read when torch is loaded
        os.environ[name] = str(options.threads)
    try:
        import torch
        import graphs_ct
        import yaml
    except (ImportError, RuntimeError) as problem:
        print(f"Not measured: circuit-tracer or what it needs does not load ({problem}).", file=sys.stderr)
        return 3

    torch.set_num_threads(options.threads)
    config = yaml.safe_load((options.dictionary / "config.yaml").read_text())
    layers = len(list(options.dictionary.glob("layer_*.safetensors")))
    config |= dict(scan="bench", transcoders=[str(options.dictionary / f"layer_{l}.safetensors") for l in range(layers)])
    transcoders = graphs_ct.load_transcoders(config, device=torch.device("cpu"))
    model = graphs_ct.replacement_model("llama", transcoders, options.model)[1]
    result = dict(threads=options.threads, made_by=graphs_ct.MADE_BY, torch=torch.__version__.split("+")[0])
    for count in options.tokens:
        tokens = [1] + [3 + 31 * i % (model.cfg.d_vocab - 3) for i in range(count - 1)]
        pathlib.Path("/proc/self/clear_refs").write_text("5")  # the peak starts anew
        start, busy = time.perf_counter(), time.process_time()
        graph = graphs_ct.attribute(tokens, model, batch_size=options.batch_size, max_feature_nodes=options.max_feature_nodes)
        seconds, busy = time.perf_counter() - start, time.process_time() - busy
        peak = peak_mib()
        replacement, completeness = graphs_ct.compute_graph_scores(graph)
        result[str(count)] = dict(seconds=round(seconds, 3), processor_seconds=round(busy, 3), peak_mib=round(peak), features=len(graph.active_features),
                                  nodes=len(graph.adjacency_matrix), replacement=replacement, completeness=completeness)
        print(f"{count}: {result[str(count)]}", file=sys.stderr, flush=True)
    print(json.dumps(result))
    return 0


if __name__ == "__main__":
    sys.exit(main())
