"""Python's side of audit.bench.ts: the RFC 6962 tree over the lines of a file, with hashlib; answers with a line of JSON.

    python3 audit-peer.py build FILE     the tree alone, lines in memory
    python3 audit-peer.py verify FILE    from disk: each line parsed, held to its canonical form, hashed; then the tree
"""

import hashlib
import json
import platform
import sys
import time

from peak_memory import peak_bytes

sha256 = hashlib.sha256


def root_of(level):
    while len(level) > 1:
        above = [sha256(b"\x01" + level[i] + level[i + 1]).digest() for i in range(0, len(level) - 1, 2)]
        if len(level) % 2 == 1:
            above.append(level[-1])
        level = above
    return level[0].hex()


def build(path):
    with open(path, "rb") as file:
        lines = file.read().splitlines()
    start = time.perf_counter()
    root = root_of([sha256(b"\x00" + line).digest() for line in lines])
    return time.perf_counter() - start, root


def verify(path):
    start = time.perf_counter()
    leaves = []
    with open(path, "rb") as file:
        for line in file:
            line = line[:-1]
            again = json.dumps(json.loads(line), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
            if again.encode() != line:
                raise ValueError(line)
            leaves.append(sha256(b"\x00" + line).digest())
    root = root_of(leaves)
    return time.perf_counter() - start, root


seconds, root = (build if sys.argv[1] == "build" else verify)(sys.argv[2])
peak = peak_bytes()
print(json.dumps({"seconds": seconds, "root": root, "peak": peak, "version": platform.python_version()}))
