#!/usr/bin/env python3
"""Writes tests/fixtures/planted/WARD.tsv: every prompt's logit(A) - logit(B), by the reference "evidence_planted.py" (numpy only).

  python3 tests/reference/planted.py PATH/evidence_planted.py tests/fixtures/planted
"""
import importlib.util
import pathlib
import sys

NAMES = {.6: ("Ada", "Bea"), .7: ("Alan", "Ben"), .8: ("Amy", "Bill"), .9: ("Anna", "Bob"),
         1.0: ("Abel", "Bram"), 1.1: ("Alma", "Bruno"), 1.2: ("Arne", "Betty"), 1.3: ("Axel", "Basil")}
FILLERS = {-1.0: "never", -.4: "seldom", .3: "often", 1.0: "always"}


def main():
    spec = importlib.util.spec_from_file_location("evidence_planted", sys.argv[1])
    reference = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(reference)
    out = pathlib.Path(sys.argv[2])
    out.mkdir(parents=True, exist_ok=True)
    for ward in ("base", "redundant", "cancel", "bias", "context"):
        prompts = reference.prompts(ward == "context")
        scores = reference.Net(ward).run(prompts)
        with open(out / f"{ward}.tsv", "w") as file:
            for (name, filler), score in zip(prompts, scores):
                word = NAMES[round(abs(name), 1)][0 if name > 0 else 1]
                file.write(f"{word} {FILLERS[round(float(filler), 1)]} says\t{score:.9f}\n")


if __name__ == "__main__":
    main()
