"""Golden encoded rows, from scikit-learn, for src/data/encoder.test.ts.

    python3 scripts/golden/encoder.py > src/testing/golden/encoder.json

Numeric columns: SimpleImputer(median), StandardScaler. Categorical columns: missing = "", OneHotEncoder without the
categories that only scoring rows have. The data are made up here; null = missing.
"""

import json

import numpy
import sklearn
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

random = numpy.random.RandomState(5)


def made_up(rows, colours):
    def holes(values, share):
        return [None if random.rand() < share else value for value in values]

    return {
        "income": holes(numpy.round(random.lognormal(10, 1, rows), 2).tolist(), 0.15),
        "age": holes(random.randint(18, 90, rows).astype(float).tolist(), 0.1),
        "share": random.rand(rows).tolist(),
        "constant": [0.003467] * rows,
        "colour": holes(random.choice(colours, rows).tolist(), 0.2),
        "size": random.choice(["S", "M", "L"], rows, p=[0.7, 0.2, 0.1]).tolist(),
    }


def matrix(table):
    numbers = [[numpy.nan if value is None else value for value in table[name]] for name in NUMERIC]
    words = [["" if value is None else value for value in table[name]] for name in CATEGORICAL]
    return numpy.array(numbers + words, dtype=object).T


NUMERIC = ["income", "age", "share", "constant"]
CATEGORICAL = ["colour", "size"]
train = made_up(41, ["red", "green", "blue"])
score = made_up(12, ["red", "green", "violet"])
encoder = ColumnTransformer(
    [
        ("numbers", make_pipeline(SimpleImputer(strategy="median"), StandardScaler()), [0, 1, 2, 3]),
        ("words", OneHotEncoder(handle_unknown="ignore", sparse_output=False), [4, 5]),
    ]
)
encoded = encoder.fit_transform(matrix(train)).astype(float)
scaler = encoder.named_transformers_["numbers"][-1]
words = encoder.named_transformers_["words"]
golden = {
    "made_by": "scripts/golden/encoder.py",
    "versions": {"scikit-learn": sklearn.__version__, "numpy": numpy.__version__},
    "train": train,
    "score": score,
    "names": NUMERIC + [f"{name}={word}" for name, known in zip(CATEGORICAL, words.categories_) for word in known],
    "median": encoder.named_transformers_["numbers"][0].statistics_.tolist(),
    "mean": scaler.mean_.tolist(),
    "sd": scaler.scale_.tolist(),
    "encoded_train": encoded.tolist(),
    "encoded_score": encoder.transform(matrix(score)).astype(float).tolist(),
}
print("{\n" + ",\n".join(f" {json.dumps(key)}: {json.dumps(value)}" for key, value in golden.items()) + "\n}")
