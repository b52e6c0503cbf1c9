"""Makes src/testing/golden/calibration.json: curves that beta calibration and isotonic regression answer to.

    /usr/bin/python3 scripts/golden/calibration.py > src/testing/golden/calibration.json

Beta: the least cross entropy to Platt's targets, by scipy. Isotonic: scikit-learn's IsotonicRegression, with half a positive
row at the lowest score and half a negative one at the highest; a knot is the mean score of a block, by rows.
"""
import json
import sys

import numpy as np
import scipy
import sklearn
from scipy import optimize
from sklearn.isotonic import IsotonicRegression

random = np.random.RandomState(7)


def rows(n, told, digits=None):
    truth = 1 / (1 + np.exp(-(1.5 * random.normal(size=n) - 0.5)))
    scores = told(truth)
    return (scores if digits is None else np.round(scores, digits)), (random.uniform(size=n) < truth).astype(int)


def beta(scores, labels):
    p = np.clip(scores, 2.0**-53, 1 - 2.0**-53)
    columns = np.stack([np.log(p), -np.log1p(-p), np.ones(len(p))], axis=1)
    positives = labels.sum()
    targets = np.where(labels == 1, (positives + 1) / (positives + 2), 1 / (len(labels) - positives + 2))

    def loss(weights):
        z = columns @ weights
        return float(np.sum(np.logaddexp(0, z) - targets * z))

    options = {"xatol": 1e-11, "fatol": 1e-13, "maxiter": 100000, "maxfev": 100000}
    bounds = [(0, None), (0, None), (None, None)]
    start = optimize.minimize(loss, [1, 1, 0], method="L-BFGS-B", bounds=bounds).x
    best = optimize.minimize(loss, start, method="Nelder-Mead", bounds=bounds, options=options).x
    return dict(zip("abc", map(float, best)))


def isotonic(scores, labels):
    x = np.concatenate([[scores.min()], scores, [scores.max()]])
    y = np.concatenate([[1], labels, [0]])
    weight = np.concatenate([[0.5], np.ones(len(scores)), [0.5]])
    rates = IsotonicRegression(y_min=0, y_max=1).fit(x, y, sample_weight=weight).predict(x)
    knots = [float(np.average(x[rates == rate], weights=weight[rates == rate])) for rate in np.unique(rates)]
    return {"scores": knots, "rates": list(map(float, np.unique(rates)))}


cases = []
for scores, labels in [rows(400, lambda p: p**3), rows(400, lambda p: 1 - (1 - p) ** 0.3, 2), rows(300, lambda p: np.sqrt(p), 1)]:
    cases.append(
        {
            "scores": list(map(float, scores)),
            "labels": list(map(int, labels)),
            "beta": beta(scores, labels),
            "isotonic": isotonic(scores, labels),
        }
    )
made_with = {"scipy": scipy.__version__, "scikit-learn": sklearn.__version__, "numpy": np.__version__}
json.dump({"made_by": "scripts/golden/calibration.py", "made_with": made_with, "cases": cases}, sys.stdout, indent=1)
print()
