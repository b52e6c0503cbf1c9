"""Python's side of evaluate.bench.ts: metrics, permutation importance and five pictures of a logistic regression on a CSV file,
as its users write it. No intervals, slices, thresholds or robustness. Answers with a line of JSON.

    python3 evaluate-peer.py TRAIN.csv TEST.csv FOLDER
"""

import json
import sys
import time

began = time.perf_counter()

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
import pandas
import sklearn
from sklearn.calibration import calibration_curve
from sklearn.inspection import permutation_importance
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import ConfusionMatrixDisplay, PrecisionRecallDisplay, RocCurveDisplay
from sklearn.metrics import accuracy_score, average_precision_score, brier_score_loss, f1_score, log_loss
from sklearn.metrics import precision_score, recall_score, roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from peak_memory import peak_bytes

train = pandas.read_csv(sys.argv[1])
model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000))
model.fit(train.drop(columns="y").to_numpy(), train["y"].to_numpy())

started = time.perf_counter()
test = pandas.read_csv(sys.argv[2])
x, y = test.drop(columns="y").to_numpy(), test["y"].to_numpy()
scores = model.predict_proba(x)[:, 1]
called = scores >= 0.5
metrics = {
    "accuracy": accuracy_score(y, called),
    "precision": precision_score(y, called),
    "recall": recall_score(y, called),
    "f1": f1_score(y, called),
    "brier": brier_score_loss(y, scores),
    "log_loss": log_loss(y, scores),
    "roc_auc": roc_auc_score(y, scores),
    "average_precision": average_precision_score(y, scores),
}
sample = np.random.default_rng(1).choice(len(y), 10_000, replace=False)
before = time.perf_counter()
importance = permutation_importance(
    model, x[sample], y[sample], scoring=["roc_auc", "average_precision"], n_repeats=5, random_state=1
)
importance_seconds = time.perf_counter() - before


def save(name):
    plt.savefig(f"{sys.argv[3]}/{name}.png", dpi=150)
    plt.close()


ConfusionMatrixDisplay.from_predictions(y, called)
save("confusion")
RocCurveDisplay.from_predictions(y, scores)
save("roc")
PrecisionRecallDisplay.from_predictions(y, scores)
save("precision-recall")
plt.hist([scores[y == 0], scores[y == 1]], bins=20)
save("scores")
plt.plot(*calibration_curve(y, scores, n_bins=10)[::-1])
save("reliability")
mean = importance["roc_auc"]["importances_mean"]
plt.barh(range(len(mean)), mean)
save("importance")
peak = peak_bytes()
print(
    json.dumps(
        {
            "startSeconds": started - began,
            "importanceSeconds": importance_seconds,
            "peakBytes": peak,
            "auc": metrics["roc_auc"],
            "importance": mean[0],
            "version": sklearn.__version__,
        }
    )
)
