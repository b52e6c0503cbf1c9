"""scikit-learn's side of predict.bench.ts: a pipeline fitted on one CSV file scores another; answers with a line of JSON.

    python3 predict-peer.py TRAIN SCORE OUT
"""

import json
import sys
import time

import pandas
import sklearn
from sklearn.compose import ColumnTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from peak_memory import peak_bytes

train, score, out = sys.argv[1:4]
frame = pandas.read_csv(train)
labels = frame.pop("label")
numbers = frame.select_dtypes("number").columns
encoder = ColumnTransformer(
    [
        ("numbers", StandardScaler(), list(numbers)),
        ("categories", OneHotEncoder(handle_unknown="ignore"), [name for name in frame if name not in numbers]),
    ]
)
model = make_pipeline(encoder, LogisticRegression(max_iter=1000)).fit(frame, labels)

# From here on what `mlops predict` does as a whole process: read, score, decide, write.
started = time.perf_counter()
rows = pandas.read_csv(score)
scores = model.predict_proba(rows)[:, 1]
pandas.DataFrame({"score": scores, "label": (scores >= 0.5).astype(int)}).to_csv(out, index_label="row")
seconds = time.perf_counter() - started
peak = peak_bytes()
versions = f"scikit-learn {sklearn.__version__}, pandas {pandas.__version__}"
print(json.dumps({"rows": len(rows), "seconds": seconds, "peakBytes": peak, "version": versions}))
