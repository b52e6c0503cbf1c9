"""scikit-learn's side of search.bench.ts: one grid search, answered with a line of JSON; the time to import is not counted.

    python3 search-peer.py FOLDER ROWS WIDTH FOLDS PROCESSES C,C,...      values.f64 (row-major) and labels.u8 lie in FOLDER
"""

import json
import os
import sys
import time

os.environ["OPENBLAS_NUM_THREADS"] = os.environ["OMP_NUM_THREADS"] = "1"

import numpy
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV, StratifiedKFold

folder, rows, width, folds, processes = sys.argv[1], *map(int, sys.argv[2:6])
values = numpy.fromfile(os.path.join(folder, "values.f64")).reshape(rows, width)
labels = numpy.fromfile(os.path.join(folder, "labels.u8"), dtype=numpy.uint8)
cs = [float(c) for c in sys.argv[6].split(",")]

start = time.perf_counter()
splitter = StratifiedKFold(folds, shuffle=True, random_state=1)
found = GridSearchCV(
    LogisticRegression(), {"C": cs}, cv=splitter, scoring="roc_auc", n_jobs=processes, refit=False
).fit(values, labels)
print(json.dumps({"seconds": time.perf_counter() - start, "best": float(found.best_score_)}))
