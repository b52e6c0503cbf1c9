"""Python's side of csv.bench.ts: pandas.read_csv on a file; answers with a line of JSON.

    python3 csv-peer.py FILE
"""

import json
import sys

import pandas
from peak_memory import peak_bytes

frame = pandas.read_csv(sys.argv[1])
peak = peak_bytes()
print(json.dumps({"rows": len(frame), "peakBytes": peak, "version": pandas.__version__}))
