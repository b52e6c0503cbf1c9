"""scikit-learn's and torch's side of defaults.bench.ts: the same six kinds of model on data of the same shape, once, whole process.

10,000 rows each (2,016 of the forest), split 68 / 12 / 20 into train, calibration and test, calibrated by Platt scaling, judged by the same
metrics. Data are random: time is what is compared here, not quality.
"""

import json
import sys
import time

start = time.perf_counter()
import numpy as np
import sklearn
from scipy import sparse
from sklearn.ensemble import IsolationForest
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, brier_score_loss, precision_recall_fscore_support, roc_auc_score
from sklearn.preprocessing import PolynomialFeatures, StandardScaler
import torch
from torch import nn
from peak_memory import peak_bytes

random = np.random.RandomState(42)
torch.manual_seed(42)
ROWS = 10_000


def split(n):
    order = random.permutation(n)
    test, calibration = n // 5, (n - n // 5) * 15 // 100
    return order[test + calibration :], order[test : test + calibration], order[:test]


def judge(name, scores, labels, calibration, test):
    platt = LogisticRegression(C=1e6).fit(scores[calibration, None], labels[calibration])
    p = platt.predict_proba(scores[test, None])[:, 1]
    y = labels[test]
    bins = np.minimum((p * 10).astype(int), 9)
    ece = sum(abs(p[bins == b].sum() - y[bins == b].sum()) for b in range(10)) / len(y)
    precision_recall_fscore_support(y, p >= 0.5, average="binary", zero_division=0)
    done[name] = {"auc": roc_auc_score(y, p), "ap": average_precision_score(y, p), "brier": brier_score_loss(y, p), "ece": ece}


done = {}
values = random.uniform(size=(ROWS, 5))
labels = (values[:, 0] + values[:, 1] > 1).astype(int)
train, calibration, test = split(ROWS)
judge("heuristic", values @ [0.3, 0.25, 0.2, 0.15, 0.1], labels, calibration, test)
scaled = StandardScaler().fit(values[train]).transform(values)
judge("logistic", LogisticRegression().fit(scaled[train], labels[train]).decision_function(scaled), labels, calibration, test)
crossed = StandardScaler().fit_transform(PolynomialFeatures(2, include_bias=False).fit_transform(values))
judge("correlation", LogisticRegression().fit(crossed[train], labels[train]).decision_function(crossed), labels, calibration, test)

words = np.array([f"w{i}" for i in range(30)])
lines = [" ".join(words[random.randint(0, 30, random.randint(3, 22))]) for _ in range(ROWS)]
labels = np.array([int("w3 w" in line) for line in lines])
train, calibration, test = split(ROWS)
vectorizer = CountVectorizer(ngram_range=(1, 3)).fit(lines[i] for i in train)
counts = sparse.csr_matrix(vectorizer.transform(lines))
judge("anomaly", LogisticRegression(max_iter=1000).fit(counts[train], labels[train]).decision_function(counts), labels, calibration, test)

metrics = random.normal(size=(2016, 12))
labels = (random.uniform(size=2016) < 0.05).astype(int)
metrics[labels == 1] += 4
train, calibration, test = split(2016)
judge("isolation_forest", -IsolationForest(random_state=42).fit(metrics[train]).score_samples(metrics), labels, calibration, test)


class Small(nn.Module):
    def __init__(self, vocabulary=256, length=16, width=32):
        super().__init__()
        self.tokens, self.positions = nn.Embedding(vocabulary, width), nn.Parameter(torch.zeros(length, width))
        self.layer = nn.TransformerEncoderLayer(width, 2, 4 * width, dropout=0.1, batch_first=True)
        self.logit = nn.Linear(width, 1)

    def forward(self, tokens):
        return self.logit(self.layer(self.tokens(tokens) + self.positions).mean(1))[:, 0]


tokens = torch.from_numpy(random.randint(0, 256, (ROWS, 16)))
labels = (tokens < 20).any(1).numpy().astype(int)
train, calibration, test = split(ROWS)
model = Small()
optimizer = torch.optim.AdamW(model.parameters(), 1e-3)
targets = torch.from_numpy(labels).float()
for _ in range(10):
    for batch in torch.from_numpy(random.permutation(train)).split(32):
        optimizer.zero_grad()
        nn.functional.binary_cross_entropy_with_logits(model(tokens[batch]), targets[batch]).backward()
        optimizer.step()
model.eval()
with torch.no_grad():
    judge("simple_transformer", model(tokens).numpy(), labels, calibration, test)

print(
    json.dumps(
        {
            "models": len(done),
            "import_and_run": time.perf_counter() - start,
            "peakBytes": peak_bytes(),
            "version": f"scikit-learn {sklearn.__version__} and torch {torch.__version__}",
        }
    )
)
