"""scikit-learn's side of logistic.bench.ts: fits once for every line on stdin, and answers with a line of JSON.

    python3 logistic-peer.py VALUES LABELS ROWS WIDTH      raw float64 (row-major) and uint8 files
"""

import json
import sys
import time

import numpy
import sklearn
from sklearn.linear_model import LogisticRegression

values_path, labels_path, rows, width = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
values = numpy.fromfile(values_path).reshape(rows, width)
labels = numpy.fromfile(labels_path, dtype=numpy.uint8)

for _ in sys.stdin:
    start = time.perf_counter()
    model = LogisticRegression(solver="lbfgs").fit(values, labels)
    seconds = time.perf_counter() - start
    margin = numpy.where(labels == 1, 1, -1) * model.decision_function(values)
    objective = 0.5 * (model.coef_**2).sum() + numpy.logaddexp(0, -margin).sum()
    answer = {"seconds": seconds, "objective": float(objective), "version": sklearn.__version__}
    print(json.dumps(answer), flush=True)
