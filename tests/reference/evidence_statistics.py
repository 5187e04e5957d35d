#!/usr/bin/env python3
"""Writes tests/fixtures/statistics/reference.json: columns of numbers and what SciPy and statsmodels say of them. What neither of them
has (HSIC, stratified folds) is computed here from its definition with NumPy. Needs numpy, scipy >= 1.10, statsmodels.

    python3 tests/reference/evidence_statistics.py
"""
import json
from pathlib import Path

import numpy as np
import scipy
import statsmodels
from scipy import stats
from statsmodels.stats.meta_analysis import combine_effects
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.outliers_influence import variance_inflation_factor
from statsmodels.stats.weightstats import ttost_paired

OUT = Path(__file__).resolve().parents[1] / "fixtures" / "statistics" / "reference.json"
rng = np.random.default_rng(20)


def binomial():
    cases = []
    for n, p in ((1, 0.5), (20, 0.9), (50, 0.9), (100, 0.9), (100, 0.6), (1000, 0.01)):
        for k in sorted({0, 1, n // 2, int(n * p), n - 1, n}):
            cases.append({"n": n, "share": p, "wins": k, "at_least": stats.binom.sf(k - 1, n, p), "at_most": stats.binom.cdf(k, n, p)})
    return cases


def clopper_pearson():
    cases = []
    for n in (1, 12, 59, 400):
        for k in sorted({0, 1, n // 3, n}):
            ci = stats.binomtest(k, n).proportion_ci(0.95, method="exact")
            cases.append({"n": n, "wins": k, "lower": ci.low, "upper": ci.high})
    return cases


def non_equivalence():
    """The sum over j as it is written in the paper's definition, term by term."""
    cases = []
    for n in (1, 7, 64, 100):
        for k in sorted({0, n // 4, n // 2, (n + 1) // 2, n}):
            j = np.arange(n + 1)
            far = np.abs(2 * j - n) >= abs(2 * k - n)
            cases.append({"n": n, "wins": k, "p": min(1.0, float(stats.binom.pmf(j[far], n, 0.6).sum()))})
    return cases


def columns(n, ties):
    x = rng.normal(size=n)
    y = 0.5 * x + rng.normal(size=n)
    if ties:
        x, y = np.round(x * 2) / 2, np.round(y)
    return x, y


def correlations():
    cases = []
    for n, ties in ((5, False), (64, False), (64, True), (200, True)):
        x, y = columns(n, ties)
        pearson, spearman = stats.pearsonr(x, y), stats.spearmanr(x, y)
        cases.append({"x": x.tolist(), "y": y.tolist(), "pearson": pearson.statistic, "pearson_p": pearson.pvalue,
                      "spearman": spearman.statistic, "spearman_p": spearman.pvalue, "kendall": stats.kendalltau(x, y).statistic,
                      "slope": stats.linregress(x, y).slope, "ranks": stats.rankdata(x).tolist(),
                      "quantiles": np.quantile(x, [0, 0.025, 0.1, 0.5, 0.9, 1]).tolist()})
    return cases


def multiple():
    cases = []
    for p in ([0.01], [0.001, 0.011, 0.02, 0.03, 0.2, 0.5, 0.9], rng.uniform(size=40) ** 2, [0.04, 0.04, 0.04, 1.0]):
        p = np.asarray(p)
        cases.append({"p": p.tolist()} | {name: multipletests(p, method=method)[1].tolist() for name, method in
                                          (("bonferroni", "bonferroni"), ("holm", "holm"), ("bh", "fdr_bh"), ("by", "fdr_by"))})
    return cases


def bootstrap_intervals():
    """SciPy's own bootstrap distributions, with the ends that SciPy reads off them."""
    cases = []
    for data, statistic in ((rng.exponential(size=30), np.mean), (rng.normal(size=25), np.std), (rng.lognormal(size=40), np.mean)):
        case = {"estimate": float(statistic(data))}
        for kind in ("percentile", "BCa"):
            found = stats.bootstrap((data,), statistic, n_resamples=999, method=kind, rng=np.random.default_rng(3))
            case["draws"] = found.bootstrap_distribution.tolist()
            case[kind] = [found.confidence_interval.low, found.confidence_interval.high]
        case["left_out"] = [float(statistic(np.delete(data, i))) for i in range(len(data))]
        cases.append(case)
    return cases


def kernel(v):
    d = np.abs(v[:, None] - v)
    width = np.median(d[np.triu_indices(len(v), 1)])
    if width == 0:
        width = d[d > 0].mean()
    return np.exp(-(d ** 2) / (2 * width ** 2))


def hsic():
    cases = []
    for n, ties in ((10, False), (64, False), (60, True)):
        x, y = columns(n, ties)
        h = np.eye(n) - 1 / n
        cases.append({"x": x.tolist(), "y": y.tolist(), "hsic": float(np.trace(kernel(x) @ h @ kernel(y) @ h)) / (n - 1) ** 2})
    many = np.array([0.0] * 8 + [1.0, 3.0])
    other = rng.normal(size=10)
    h = np.eye(10) - 0.1
    cases.append({"x": many.tolist(), "y": other.tolist(), "hsic": float(np.trace(kernel(many) @ h @ kernel(other) @ h)) / 81})
    return cases


def exact_permutation():
    """Every permutation of a small table, so that a Monte-Carlo p has something to converge to."""
    x = np.array([0.1, 1.4, 2.2, 2.9, 4.1, 4.8, 6.3])
    y = np.array([0.4, 0.2, 2.9, 1.7, 2.2, 5.1, 3.0])
    p = stats.permutation_test((y,), lambda v: stats.pearsonr(x, v).statistic, permutation_type="pairings", alternative="greater",
                               n_resamples=np.inf).pvalue
    return {"x": x.tolist(), "y": y.tolist(), "p": float(p)}


def tost():
    cases = []
    for shift, margin in ((0.0, 0.5), (0.3, 0.5), (0.8, 0.5)):
        a = rng.normal(3, 1, size=40)
        b = a - shift + rng.normal(0, 0.8, size=40)
        p = ttost_paired(a, b, -margin, margin)[0]
        interval = stats.ttest_1samp(a - b, 0).confidence_interval(0.9)
        cases.append({"a": a.tolist(), "b": b.tolist(), "margin": margin, "p": float(p), "lower": interval.low, "upper": interval.high})
    return cases


def heterogeneity():
    cases = []
    for k in (2, 5, 12):
        effects, errors = rng.normal(0.5, 0.3, size=k), rng.uniform(0.05, 0.4, size=k)
        combined = combine_effects(effects, errors ** 2)
        cases.append({"effects": effects.tolist(), "errors": errors.tolist(), "mean": float(combined.mean_effect_fe), "q": float(combined.q),
                      "p": float(combined.test_homogeneity().pvalue), "i2": max(0.0, float(combined.i2))})
    return cases


def inflation():
    base = rng.normal(size=(80, 4))
    unit = base @ [1.0, -0.5, 0.2, 0.0] + 0.3 * rng.normal(size=80)
    design = np.column_stack([np.ones(80), unit, base])
    return {"unit": unit.tolist(), "partners": base.T.tolist(), "vif": float(variance_inflation_factor(design, 1))}


def ridge():
    """Folds of rows i mod 5, standardised on the fitted rows, ridge 1 on the products."""
    cases = []
    for noise in (0.2, 2.0):
        score = rng.normal(size=53)
        y = 0.5 * score - 0.3 * score ** 2 + noise * rng.normal(size=53)
        x = np.column_stack([score, score ** 2])
        fold = np.arange(53) % 5
        missed = total = 0.0
        for f in range(5):
            held = fold == f
            centre, scale = x[~held].mean(0), x[~held].std(0)
            z, level = (x - centre) / scale, y[~held].mean()
            w = np.linalg.solve(z[~held].T @ z[~held] + np.eye(2), z[~held].T @ (y[~held] - level))
            missed += ((y[held] - level - z[held] @ w) ** 2).sum()
            total += ((y[held] - level) ** 2).sum()
        cases.append({"columns": x.T.tolist(), "y": y.tolist(), "r2": 1 - missed / total})
    return cases


def curve():
    shares = np.array([0, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1])
    f = np.array([-0.1, 0, 0.05, 0.1, 0.3, 0.5, 0.9, 1.3, 1.2, 1.05, 1])
    return {"shares": shares.tolist(), "f": f.tolist(), "cpr": float(np.trapezoid(f, shares)), "cmd": float(np.trapezoid(abs(1 - f), shares))}


def main():
    reference = {"made_by": {"numpy": np.__version__, "scipy": scipy.__version__, "statsmodels": statsmodels.__version__}}
    for part in (binomial, clopper_pearson, non_equivalence, correlations, multiple, bootstrap_intervals, hsic, exact_permutation, tost,
                 heterogeneity, inflation, ridge, curve):
        reference[part.__name__] = part()
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(reference, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
