"""Makes src/testing/golden/statistics.json and evaluation.json: numbers that our statistics and metrics answer to.

Run from the repository's root with scipy and scikit-learn installed: python3 scripts/golden/evaluation.py
"""
import json
import warnings

import numpy as np
import scipy
import sklearn
from scipy import optimize, special, stats
from sklearn import metrics
from sklearn.calibration import _sigmoid_calibration

warnings.simplefilter("ignore")
MADE_WITH = {"scipy": scipy.__version__, "scikit-learn": sklearn.__version__, "numpy": np.__version__}


def write(name, content):
    with open(f"src/testing/golden/{name}.json", "w") as file:
        json.dump({"made_by": "scripts/golden/evaluation.py", "made_with": MADE_WITH, **content}, file, indent=1)
        file.write("\n")


def statistics():
    sample = [3.1, -2.0, 7.25, 0.0, 1e3, 12.5, 4.4, 4.4, -19.0, 0.125]
    trials = [(0, 10), (10, 10), (1, 10), (85, 100), (8500, 10000), (3, 7), (999999, 1000000)]
    tables = [(200, 1000, 125, 500), (3, 40, 9, 41), (0, 50, 5, 50), (50, 50, 50, 50)]
    p_values = [0.041, 0.001, 0.216, 0.008, 0.042, 0.212, 0.06, 0.074, 0.039, 0.205]
    return {
        "sample": sample,
        "mean": float(np.mean(sample)),
        "variance": float(np.var(sample, ddof=1)),
        "quantiles": [[p, float(np.quantile(sample, p))] for p in (0, 0.025, 0.1, 1 / 3, 0.5, 0.77, 0.975, 1)],
        "log_gamma": [[x, float(special.gammaln(x))] for x in (1e-3, 0.5, 1.5, 3, 9.99, 12, 47.3, 1e4, 1e8)],
        "normal_cdf": [[x, float(stats.norm.cdf(x))] for x in (-38, -10, -3.5, -1, -1e-6, 0, 0.3, 1.96, 5, 9)],
        "normal_quantile": [[p, float(stats.norm.ppf(p))] for p in (1e-300, 1e-20, 1e-4, 0.025, 0.3, 0.5, 0.8, 0.999)],
        "chi_square_tail": [
            [x, df, float(stats.chi2.sf(x, df))]
            for x, df in ((0, 3), (0.01, 1), (3.841, 1), (2.025, 1), (20.67, 1), (15, 9), (200, 30), (1100, 1000), (9.8e4, 1e5))
        ],
        "binomial_cdf": [
            [k, n, p, float(stats.binom.cdf(k, n, p))]
            for k, n, p in ((0, 5, 0.3), (3, 10, 0.5), (15, 40, 0.5), (7, 9, 0.99), (49, 1000, 0.06), (498500, 1000000, 0.5))
        ],
        "sign_test": [
            [k, n, float(stats.binomtest(k, n, 0.5).pvalue)] for k, n in ((0, 1), (2, 4), (15, 40), (25, 40), (3, 24), (0, 24), (59, 160))
        ],
        "wilson": [
            [k, n, level, *map(float, stats.binomtest(k, n).proportion_ci(level, "wilson"))]
            for k, n in trials
            for level in (0.9, 0.95)
        ],
        # z² is Pearson's χ² of the 2 × 2 table without continuity correction.
        "two_proportions": [[*table, *two_proportions(*table)] for table in tables],
        "benjamini_hochberg": [p_values, adjusted(p_values)],
    }


def two_proportions(k1, n1, k2, n2):
    if k1 / n1 == k2 / n2:
        return [0.0, 1.0]
    chi2, p = stats.chi2_contingency([[k1, n1 - k1], [k2, n2 - k2]], correction=False)[:2]
    return [float(np.sign(k1 / n1 - k2 / n2) * np.sqrt(chi2)), float(p)]


def adjusted(p_values):
    """By the definition: the least q at which the hypothesis would be rejected."""
    p = np.array(p_values)
    m = len(p)
    raw = [min((p[j] * m / np.sum(p <= p[j]) for j in range(m) if p[j] >= p[i]), default=1) for i in range(m)]
    return [float(min(1, q)) for q in raw]


def case(name, scores, labels, threshold):
    p, y = np.array(scores, float), np.array(labels, int)
    called = (p >= threshold).astype(int)
    both = 0 < y.sum() < len(y)
    v10 = [np.mean((s > p[y == 0]) + 0.5 * (s == p[y == 0])) for s in p[y == 1]]
    v01 = [np.mean((p[y == 1] > s) + 0.5 * (p[y == 1] == s)) for s in p[y == 0]]
    fp = int(np.sum((called == 1) & (y == 0)))
    bins = np.minimum((p * 10).astype(int), 9)
    ece = sum(abs(np.sum(p[bins == b]) - np.sum(y[bins == b])) for b in range(10)) / len(y)
    return {
        "name": name,
        "scores": list(map(float, p)),
        "labels": list(map(int, y)),
        "threshold": threshold,
        "values": {
            "accuracy": metrics.accuracy_score(y, called),
            "precision": float(metrics.precision_score(y, called)) if called.any() else None,
            "recall": float(metrics.recall_score(y, called)) if y.any() else None,
            "f1": float(metrics.f1_score(y, called)) if (y | called).any() else None,
            "false_positive_rate": fp / int((y == 0).sum()) if not y.all() else None,
            "ece": float(ece),
            "brier": float(np.mean((p - y) ** 2)),
            "log_loss": float(metrics.log_loss(y, np.clip(p, 1e-15, 1 - 1e-15), labels=[0, 1])),
            "roc_auc": float(metrics.roc_auc_score(y, p)) if both else None,
            "average_precision": float(metrics.average_precision_score(y, p)) if y.any() else None,
        },
        "delong_standard_error": float(np.sqrt(np.var(v10, ddof=1) / len(v10) + np.var(v01, ddof=1) / len(v01))) if both else None,
    }


def evaluation():
    random = np.random.RandomState(20)
    p = random.beta(2, 3, 200)
    y = (random.uniform(size=200) < p).astype(int)
    rare = random.beta(1, 8, 150)
    cases = [
        case("plain", p, y, 0.5),
        case("ties", np.round(p, 1), y, 0.4),
        case("rare positives", rare, (random.uniform(size=150) < rare).astype(int), 0.3),
        case("all scores equal", np.full(9, 0.5), [0, 1, 0, 0, 1, 0, 0, 1, 0], 0.5),
        case("exact zeros and ones", [0, 1, 1, 0, 0.5, 1, 0], [0, 1, 0, 1, 1, 1, 0], 0.5),
        case("ten wrong ones", np.ones(10), np.zeros(10), 0.5),
        case("only positives", [0.2, 0.9, 0.6], [1, 1, 1], 0.5),
        case("only negatives, none called", [0.2, 0.1, 0.4], [0, 0, 0], 0.5),
    ]
    return {"cases": cases, "platt": [platt(p**2, y), platt(np.round(p, 2), y), platt((p > 0.4).astype(float), y)]}


def platt(scores, labels):
    clipped = np.clip(scores, 2.0**-53, 1 - 2.0**-53)
    logits = np.log(clipped) - np.log1p(-clipped)
    positives = labels.sum()
    targets = np.where(labels == 1, (positives + 1) / (positives + 2), 1 / (len(labels) - positives + 2))

    def loss(parameters):
        z = parameters[0] * logits + parameters[1]
        return float(np.sum(np.logaddexp(0, z) - targets * z))

    best = optimize.minimize(loss, [0.1, 0], method="Nelder-Mead", options={"xatol": 1e-10, "fatol": 1e-13, "maxiter": 20000})
    a, b = _sigmoid_calibration(logits, labels)
    return {
        "scores": list(map(float, scores)),
        "labels": list(map(int, labels)),
        "slope": float(best.x[0]),
        "intercept": float(best.x[1]),
        "scikit_learn": {"slope": float(-a), "intercept": float(-b)},
    }


write("statistics", statistics())
write("evaluation", evaluation())
