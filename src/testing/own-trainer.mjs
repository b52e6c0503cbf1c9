/**
 * A program of a user's, for tests: logistic regression by gradient descent on the numbers of a table, as the model type
 * `command` starts it. It trains where it is given rows to train on, and scores where it is given rows to score.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const { MLOPS_TRAIN_DATA, MLOPS_SCORE_DATA, MLOPS_PREDICTIONS, MLOPS_MODEL_DIR, MLOPS_LABEL, MLOPS_FORMAT } =
  process.env;
const modelFile = join(MLOPS_MODEL_DIR, 'model.json');

function readTable(path) {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  if (MLOPS_FORMAT === 'jsonl') return lines.map(line => JSON.parse(line));
  const names = lines[0].split(',');
  return lines.slice(1).map(line => Object.fromEntries(line.split(',').map((cell, i) => [names[i], cell])));
}

const numberIn = cell => (cell === '' || cell === null || cell === undefined ? Number.NaN : Number(cell));
const sigmoid = z => 1 / (1 + Math.exp(-z));

function scaled(row, { names, means, sds }) {
  return names.map((name, j) => {
    const value = (numberIn(row[name]) - means[j]) / sds[j];
    return Number.isNaN(value) ? 0 : Math.min(Math.max(value, -10), 10);
  });
}

const dot = (weights, x) => x.reduce((sum, value, j) => sum + value * weights[j], weights[x.length]);

function train(rows) {
  const names = Object.keys(rows[0])
    .filter(name => name !== MLOPS_LABEL)
    .sort();
  const columns = names.map(name => rows.map(row => numberIn(row[name])).filter(value => !Number.isNaN(value)));
  const means = columns.map(values => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1));
  const sds = columns.map(
    (values, j) => Math.sqrt(values.reduce((sum, v) => sum + (v - means[j]) ** 2, 0) / values.length) || 1,
  );
  const inputs = rows.map(row => scaled(row, { names, means, sds }));
  const weights = new Array(names.length + 1).fill(0);
  for (let step = 0; step < 100; step++) {
    const gradient = new Array(weights.length).fill(0);
    inputs.forEach((x, i) => {
      const error = sigmoid(dot(weights, x)) - Number(rows[i][MLOPS_LABEL]);
      for (const [j, value] of [...x, 1].entries()) gradient[j] += (error * value) / inputs.length;
    });
    for (const j of weights.keys()) weights[j] -= 2 * gradient[j];
  }
  return { names, means, sds, weights };
}

if (MLOPS_TRAIN_DATA) writeFileSync(modelFile, JSON.stringify(train(readTable(MLOPS_TRAIN_DATA))));
if (MLOPS_SCORE_DATA) {
  const model = JSON.parse(readFileSync(modelFile, 'utf8'));
  const scores = readTable(MLOPS_SCORE_DATA).map(row => [
    row.mlops_row,
    sigmoid(dot(model.weights, scaled(row, model))),
  ]);
  const lines = scores.map(([row, score]) =>
    MLOPS_FORMAT === 'jsonl' ? `{"mlops_row":${row},"score":${score}}` : `${row},${score}`,
  );
  writeFileSync(
    MLOPS_PREDICTIONS,
    `${[...(MLOPS_FORMAT === 'jsonl' ? [] : ['mlops_row,score']), ...lines].join('\n')}\n`,
  );
}
console.log('done');
