"""scikit-learn's side of isolation-forest.bench.ts: does the task of every line on stdin, and answers with a line of JSON.

    python3 isolation-forest-peer.py VALUES LABELS ROWS WIDTH SMALL JOBS    raw float64 (row-major) and uint8 files

`score` is score_samples; `score_leaves` what releases since 1.3 do inside it (the leaf of each row, and a table of path
lengths by leaf), in JOBS threads, on the trees of whatever release is here. The rows are single precision, as it wants them.
"""

import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import numpy
import sklearn
from joblib import Parallel, delayed
from sklearn.ensemble import IsolationForest
from sklearn.ensemble._iforest import _average_path_length
from sklearn.metrics import f1_score, roc_auc_score
from peak_memory import peak_bytes

values_path, labels_path = sys.argv[1:3]
rows, width, small, jobs = (int(word) for word in sys.argv[3:7])
large = numpy.fromfile(values_path).reshape(rows, width).astype(numpy.float32)
labels = numpy.fromfile(labels_path, dtype=numpy.uint8)
first, first_labels = large[:small], labels[:small]
scorer = IsolationForest(n_estimators=100, max_samples=256, random_state=1, n_jobs=jobs).fit(large)


def leaf_table(tree):
    depths = numpy.zeros(tree.node_count)
    for node in range(tree.node_count):
        for child in (tree.children_left[node], tree.children_right[node]):
            if child >= 0:
                depths[child] = depths[node] + 1
    return depths + _average_path_length(tree.n_node_samples)


TABLES = [(estimator.tree_, leaf_table(estimator.tree_)) for estimator in scorer.estimators_]


def score_part(part):
    lengths = numpy.zeros(len(part))
    for tree, table in TABLES:
        lengths += table[tree.apply(part)]
    return 2 ** (-lengths / (len(TABLES) * _average_path_length([256])))


def score_leaves():
    parts = numpy.array_split(large, 8 * jobs)
    with ThreadPoolExecutor(jobs) as pool:
        return numpy.concatenate(list(pool.map(score_part, parts)))


def grid_cell(trees, samples, contamination, fold):
    held = numpy.arange(small) % 3 == fold
    forest = IsolationForest(n_estimators=trees, max_samples=samples, contamination=contamination, random_state=1)
    forest.fit(first[~held])
    return f1_score(first_labels[held], forest.predict(first[held]) == -1, zero_division=0)


def grid():
    cells = [
        (trees, samples, contamination)
        for trees in (100, 200, 300)
        for samples in (256, 0.5, 1.0)
        for contamination in (0.01, 0.03, 0.05, 0.1)
    ]
    work = (delayed(grid_cell)(*cell, fold) for cell in cells for fold in range(3))
    found = numpy.reshape(Parallel(n_jobs=jobs)(work), (len(cells), 3))
    return float(found.mean(axis=1).max())


def fit(data, **more):
    IsolationForest(n_estimators=100, max_samples=256, random_state=1, n_jobs=jobs, **more).fit(data)


def one_by_one():
    times = []
    for row in range(200):
        one = large[row : row + 1]
        started = time.perf_counter()
        scorer.score_samples(one)
        times.append(time.perf_counter() - started)
    return sorted(times)[int(0.99 * len(times))]


TASKS = {
    "fit": lambda: fit(first, contamination=0.05),
    "fit_large": lambda: fit(large),
    "score": lambda: -scorer.score_samples(large),
    "score_leaves": score_leaves,
    "grid": grid,
    "row": one_by_one,
}
for line in sys.stdin:
    task = line.strip()
    started = time.perf_counter()
    found = TASKS[task]()
    answer = {"seconds": time.perf_counter() - started, "version": sklearn.__version__}
    if task == "row":
        answer["seconds"] = found
    elif task == "grid":
        answer["value"] = found
    elif task.startswith("score"):
        answer["value"] = float(roc_auc_score(labels, found))
    answer["peakBytes"] = peak_bytes()
    print(json.dumps(answer), flush=True)
