"""Counts n-grams of one to three words of each line and fits naive Bayes to them, so many times; prints the seconds of each."""
import json
import sys
import time

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.naive_bayes import MultinomialNB

with open(sys.argv[1]) as file:
    texts = file.read().split("\n")
labels = np.fromfile(sys.argv[2], dtype=np.uint8)
seconds = []
for turn in range(int(sys.argv[3]) + 1):
    start = time.perf_counter()
    counts = CountVectorizer(ngram_range=(1, 3), token_pattern=r"\S+", lowercase=False)
    MultinomialNB().fit(counts.fit_transform(texts), labels)
    if turn > 0:
        seconds.append(time.perf_counter() - start)
print(json.dumps(seconds))
