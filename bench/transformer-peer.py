"""torch's side of transformer.bench.ts: passes over the batches once for every line on stdin, and answers with a line of JSON.

    python3 transformer-peer.py TOKENS LABELS THREADS '{"rows": …, "batch": …, "vocabulary": …, …}'

The same network and optimiser, without clipping of the gradient; TOKENS is int32, LABELS uint8, both raw.
"""

import json
import sys
import time

import numpy
import torch
from torch import nn
from torch.nn import functional
from peak_memory import peak_bytes

tokens_path, labels_path, threads, shape = sys.argv[1], sys.argv[2], int(sys.argv[3]), json.loads(sys.argv[4])
torch.set_num_threads(threads)
torch.manual_seed(1)
rows, length, batch, width = (shape[name] for name in ("rows", "length", "batch", "width"))
tokens = torch.from_numpy(numpy.fromfile(tokens_path, dtype=numpy.int32).reshape(rows, length).astype(numpy.int64))
labels = torch.from_numpy(numpy.fromfile(labels_path, dtype=numpy.uint8).astype(numpy.float32))


class Layer(nn.Module):
    """nn.TransformerEncoderLayer does the same; this is faster, with fewer calls."""

    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(width, 3 * width)
        self.output = nn.Linear(width, width)
        self.inner = nn.Linear(width, shape["feedForward"])
        self.outer = nn.Linear(shape["feedForward"], width)
        self.norm1 = nn.LayerNorm(width)
        self.norm2 = nn.LayerNorm(width)

    def forward(self, x):
        q, k, v = self.qkv(x).view(-1, length, 3, shape["heads"], width // shape["heads"]).permute(2, 0, 3, 1, 4)
        x = self.norm1(x + self.output(attention(q, k, v).transpose(1, 2).reshape(-1, length, width)))
        return self.norm2(x + self.outer(functional.relu(self.inner(x))))


def by_hand(q, k, v):
    return torch.softmax(q @ k.transpose(2, 3) / (width // shape["heads"]) ** 0.5, 3) @ v


attention = getattr(functional, "scaled_dot_product_attention", by_hand)


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.tokens = nn.Embedding(shape["vocabulary"], width)
        self.positions = nn.Parameter(0.05 * torch.randn(length, width))
        nn.init.normal_(self.tokens.weight, std=0.05)
        self.layers = nn.Sequential(*(Layer() for _ in range(shape["layers"])))
        self.logit = nn.Linear(width, 1)

    def forward(self, batch):
        return self.logit(self.layers(self.tokens(batch) + self.positions).mean(1)).squeeze(1)


def optimizer_of(model):
    for more in ({"fused": True}, {"foreach": True}):
        try:
            optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3, weight_decay=0.01, **more)
            model(tokens[:2]).sum().backward()
            optimizer.step()
            optimizer.zero_grad()
            return optimizer
        except (TypeError, RuntimeError):
            continue
    return torch.optim.AdamW(model.parameters(), lr=1e-3, weight_decay=0.01)


model = Encoder()
optimizer = optimizer_of(model)
loss_of = nn.BCEWithLogitsLoss()
for _ in sys.stdin:
    start = time.perf_counter()
    total = 0.0
    for at in range(0, rows, batch):
        optimizer.zero_grad(set_to_none=True)
        loss = loss_of(model(tokens[at : at + batch]), labels[at : at + batch])
        loss.backward()
        optimizer.step()
        total += loss.item() * len(labels[at : at + batch])
    seconds = time.perf_counter() - start
    print(json.dumps({"seconds": seconds, "loss": total / rows, "peakBytes": peak_bytes(), "version": torch.__version__}), flush=True)
