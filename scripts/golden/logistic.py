"""Golden coefficients of L2 logistic regression, from scikit-learn, for src/models/types/logistic.test.ts.

    python3 scripts/golden/logistic.py ../shared/data/tabular > src/testing/golden/logistic.json

Rows with (i * 2654435761 mod 2^32) / 2^32 < 0.2 are test rows and left out. Numeric columns: missing -> training median,
then (x - mean) / population sd (0 -> 1). Other columns: one-hot over the training categories, missing = category "".
Minimises 0.5 |w|^2 + C sum(logloss) with C = 1, the intercept not penalised, to the optimum.
"""

import json
import sys
from pathlib import Path

import numpy
import pandas
import sklearn
from sklearn.linear_model import LogisticRegression

DATASETS = {
    "adult": ("adult.csv.gz", ["split"]),
    "german_credit": ("german_credit.csv", ["sex", "age_gt_25"]),
    "titanic": ("titanic.csv", ["PassengerId", "Name", "Ticket", "Cabin"]),
    "spambase": ("spambase.csv.gz", []),
    "breast_cancer_wdbc": ("breast_cancer_wdbc.csv", []),
}


def encode(frame):
    columns = {}
    for name in frame.columns:
        values = frame[name]
        if pandas.api.types.is_numeric_dtype(values) and values.dtype != bool:
            filled = values.fillna(values.median()).to_numpy(dtype=float)
            columns[name] = (filled - filled.mean()) / (filled.std() or 1.0)
        else:
            text = values.fillna("").astype(str)
            for category in sorted(text.unique()):
                columns[f"{name}={category}"] = (text == category).to_numpy(dtype=float)
    return columns


def golden(path, dropped):
    frame = pandas.read_csv(path, keep_default_na=False, na_values=[""])
    row = numpy.arange(len(frame), dtype=numpy.uint64)
    train = (row * 2654435761 % 2**32) / 2**32 >= 0.2
    frame = frame[train].reset_index(drop=True)
    labels = frame["label"].to_numpy()
    columns = encode(frame.drop(columns=["label", *dropped]))
    matrix = numpy.column_stack(list(columns.values()))
    model = LogisticRegression(C=1.0, solver="newton-cholesky", tol=1e-12, max_iter=200).fit(matrix, labels)
    margin = numpy.where(labels == 1, 1, -1) * model.decision_function(matrix)
    objective = 0.5 * (model.coef_**2).sum() + numpy.logaddexp(0, -margin).sum()
    return {
        "rows": len(frame),
        "objective": round(float(objective), 9),
        "intercept": round(float(model.intercept_[0]), 9),
        "coefficients": {name: round(float(w), 9) for name, w in zip(columns, model.coef_[0])},
    }


folder = Path(sys.argv[1])
versions = {"scikit-learn": sklearn.__version__, "numpy": numpy.__version__, "pandas": pandas.__version__}
goldens = {name: golden(folder / file, dropped) for name, (file, dropped) in DATASETS.items()}
json.dump({"made_by": "scripts/golden/logistic.py", "versions": versions, "datasets": goldens}, sys.stdout, indent=1)
print()
