"""Python's side of csv.bench.ts: pandas.read_csv on a file; answers with a line of JSON.

    python3 csv-peer.py FILE
"""

import json
import resource
import sys

import pandas

frame = pandas.read_csv(sys.argv[1])
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
print(json.dumps({"rows": len(frame), "peakBytes": peak, "version": pandas.__version__}))
