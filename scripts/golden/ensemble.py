"""Makes src/testing/golden/ensemble.json: weights and stacks of models, found by general optimisers.

Run from the repository's root with scipy and scikit-learn installed: python3 scripts/golden/ensemble.py
"""
import json

import numpy as np
import scipy
import sklearn
from scipy import optimize, special
from sklearn.linear_model import LogisticRegression

MADE_WITH = {"scipy": scipy.__version__, "scikit-learn": sklearn.__version__, "numpy": np.__version__}


def case(seed, rows, noises):
    random = np.random.default_rng(seed)
    labels = (random.random(rows) < 0.35).astype(int)
    signal = 2 * (labels - 0.35)
    members = [np.round(special.expit(signal * strength + noise * random.normal(size=rows)), 6) for strength, noise in noises]
    return np.clip(np.array(members), 1e-6, 1 - 1e-6), labels


def loss(probabilities, labels):
    return -np.mean(np.log(np.where(labels == 1, probabilities, 1 - probabilities)))


def weighted(members, labels):
    count = len(members)
    found = optimize.minimize(
        lambda weights: loss(weights @ members, labels),
        np.full(count, 1 / count),
        jac=lambda weights: -np.mean(np.where(labels == 1, members, -members) / np.where(labels == 1, weights @ members, 1 - weights @ members), axis=1),
        bounds=[(0, 1)] * count,
        constraints={"type": "eq", "fun": lambda weights: weights.sum() - 1},
        method="SLSQP",
        options={"ftol": 1e-15, "maxiter": 1000},
    )
    return {"weights": found.x.tolist(), "loss": found.fun}


def stacked(members, labels):
    logits = special.logit(members).T
    model = LogisticRegression(C=1.0, tol=1e-9, max_iter=100_000, solver="newton-cg").fit(logits, labels)
    return {"weights": model.coef_[0].tolist(), "intercept": float(model.intercept_[0])}


CASES = {
    "two members that add to each other": (1, 200, [(0.8, 1.0), (0.6, 1.2)]),
    "one member is enough": (2, 200, [(1.5, 0.3), (0.1, 1.5), (0.05, 1.0)]),
    "four members": (3, 300, [(0.9, 1.0), (0.9, 1.0), (0.4, 0.5), (0.7, 2.0)]),
}

cases = []
for name, (seed, rows, noises) in CASES.items():
    members, labels = case(seed, rows, noises)
    cases.append(
        {
            "name": name,
            "labels": labels.tolist(),
            "members": members.tolist(),
            "weighted": weighted(members, labels),
            "stacked": stacked(members, labels),
        }
    )
with open("src/testing/golden/ensemble.json", "w") as file:
    json.dump({"made_by": "scripts/golden/ensemble.py", "made_with": MADE_WITH, "cases": cases}, file)
    file.write("\n")
