"""Makes src/testing/golden/chance.json: tails of distributions in decades, that the evidence in windows of events answers to.

Run from the repository's root with scipy installed: python3 scripts/golden/chance.py
"""
import json

import numpy as np
import scipy
from scipy import stats

POISSON = [(1, 0.5), (2, 0.1), (3, 0.01), (4, 3.9), (5, 1e-3), (7, 2.5), (12, 4.0), (20, 15.0), (40, 12.0), (3, 2.999)]
NORMAL = [0.01, 0.5, 1.0, 1.96, 3.0, 4.5, 6.9]

with open("src/testing/golden/chance.json", "w") as file:
    content = {
        "made_by": "scripts/golden/chance.py",
        "made_with": {"scipy": scipy.__version__, "numpy": np.__version__},
        "poisson": [[k, mean, -stats.poisson.logsf(k - 1, mean) / np.log(10)] for k, mean in POISSON],
        "normal": [[z, -stats.norm.logsf(z) / np.log(10)] for z in NORMAL],
    }
    json.dump(content, file, indent=1)
    file.write("\n")
