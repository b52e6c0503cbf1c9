"""A grown forest with its scores, from scikit-learn, for src/models/types/isolation_forest.golden.test.ts.

    python3 scripts/golden/isolation_forest.py > src/testing/golden/isolation_forest.json

The rows are single precision, as scikit-learn compares them; `scores` are -score_samples, `flagged` the rows that predict()
calls -1 with that contamination.
"""

import json
import sys

import numpy
import sklearn
from sklearn.ensemble import IsolationForest

ROWS, WIDTH = 200, 4


def make_rows():
    random = numpy.random.default_rng(20260101)
    rows = random.normal(size=(ROWS, WIDTH))
    rows[:, 1] = numpy.exp(2 * rows[:, 1])
    rows[:, 2] = numpy.round(rows[:, 2])  # ties
    rows[:8] *= 4
    return rows.astype(numpy.float32)


def golden_tree(estimator):
    tree = estimator.tree_
    return {
        "features": tree.feature.tolist(),
        "thresholds": tree.threshold.tolist(),
        "left": tree.children_left.tolist(),
        "right": tree.children_right.tolist(),
        "sizes": tree.n_node_samples.tolist(),
    }


def golden_forest(rows, trees, max_samples):
    forest = IsolationForest(n_estimators=trees, max_samples=max_samples, random_state=7).fit(rows)
    return {
        "psi": int(forest.max_samples_),
        "trees": [golden_tree(estimator) for estimator in forest.estimators_],
        "scores": (-forest.score_samples(rows)).tolist(),
    }


rows = make_rows()
forests = [golden_forest(rows, trees, psi) for trees, psi in ((12, 64), (5, 200), (3, 2))]
flagged = {}
for contamination in (0.01, 0.05, 0.125, 0.5):
    forest = IsolationForest(n_estimators=12, max_samples=64, random_state=7, contamination=contamination).fit(rows)
    flagged[contamination] = numpy.flatnonzero(forest.predict(rows) == -1).tolist()
golden = {
    "made_by": "scripts/golden/isolation_forest.py",
    "versions": {"scikit-learn": sklearn.__version__, "numpy": numpy.__version__},
    "rows": [[float(value) for value in row] for row in rows],
    "forests": forests,
    "flagged": flagged,
}
json.dump(golden, sys.stdout)
print()
