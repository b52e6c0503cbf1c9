/** Holds what is said of a wrong configuration: all of it, each at its place, with what was expected. */
import { describe, expect, it } from 'vitest';
import type { ConfigurationError } from '../base/errors.ts';
import { modelTypes } from '../catalogs.ts';
import { known, parse, problems, withModel, withSource } from '../testing/config-text.ts';

/** 5 * 5 * 5 * 5 * 2 combinations. */
const GRID = JSON.stringify({
  c: { min: 1, max: 2 },
  learning_rate: { min: 0.1, max: 1 },
  batch_size: { min: 1, max: 99, integer: true },
  epochs: { min: 1, max: 99, integer: true },
  class_weight: ['none', 'balanced'],
});

describe('what it says', () => {
  it('says all that is wrong at once, in the order of the file', () => {
    const text = `{
      "default_schedule": "61 2 * * 0",
      "treshold": 1,
      "performance_thresholds": {
        "accuracy_min": 8.5, "acuracy_min": 0.8
      },
      "model_retention": { "production": "forever" },
      "datasets": { "minimum_samples": "many" },
      "models": [
        { "name": "CON", "type": "logistc", "dataset": "paymnts" },
        { "type": "logistic", "hyperparameters": { "epoch": 3 }, "thresholds": { "recall_min": 2 } },
      ],
      "sources": { "payments": { "location": "p.csv", "label": "y" } }
    }`;
    expect(problems(text)).toEqual([
      'c.json:2:27: default_schedule is "61 2 * * 0", the minute is "61", expected 0 to 59, a range, or *',
      expect.stringMatching(/^c\.json:3:7: unknown key "treshold", expected one of \$schema, default_schedule, /),
      'c.json:5:25: performance_thresholds.accuracy_min is 8.5, expected a number from 0 to 1',
      'c.json:5:30: unknown key "acuracy_min" in performance_thresholds, did you mean "accuracy_min"?',
      expect.stringMatching(/^c\.json:7:42: model_retention\.production is "forever", expected days, weeks or months/),
      'c.json:8:40: datasets.minimum_samples is "many", expected a whole number from 1 to 1000000000',
      expect.stringMatching(
        /^c\.json:10:19: models\[0\]\.name is "CON", expected a name .* no device name of Windows$/,
      ),
      'c.json:10:34: models[0].type is "logistc", did you mean "logistic"?',
      'c.json:10:56: models[0].dataset is "paymnts", did you mean "payments"?',
      'c.json:11:9: models[1].name is missing',
      'c.json:11:52: unknown key "epoch" in models[1].hyperparameters, did you mean "epochs"?',
      'c.json:11:96: models[1].thresholds.recall_min is 2, expected a number from 0 to 1',
    ]);
  });

  it('proposes the key that ends in the word before one that is spelt much like it', () => {
    expect(problems(withModel({ threshold: 0.3 }))).toEqual([
      expect.stringContaining(
        'unknown key "threshold" in models[0], did you mean "decision_threshold" or "thresholds"?',
      ),
    ]);
  });

  it('sends to an editor for what the schema knows, and for nothing else', () => {
    const hintOf = (model: object) => {
      try {
        parse(withModel(model));
      } catch (error) {
        return (error as ConfigurationError).hint;
      }
      return 'no error';
    };
    expect(hintOf({ threshold: 0.3 })).toMatch(/schema\.json describes every key; an editor/);
    expect(hintOf({ type: 'logistc' })).toBeUndefined();
    expect(hintOf({ hyperparameters: { epochs: -1 } })).toBeUndefined();
  });

  it('says of a label that is no name only that', () => {
    expect(problems(withSource({ label: 1 }))).toEqual([
      expect.stringMatching(/sources\.s\.label is 1, expected the name of a column, or null$/),
    ]);
  });

  it('says at its place what a search cannot try', () => {
    const text = `{ "models": [
      { "name": "a", "type": "logistic", "search": { "metric": "f2", "space": { "cc": [1], "c": [1, -1] } } },
      { "name": "b", "type": "logistic", "search": { "method": "gird", "space": { "c": { "min": 1 } }, "folds": 1 } },
      { "name": "c", "type": "logistic", "search": { "space": { "c": { "min": 0, "max": 1, "log": true } } } },
      { "name": "d", "type": "logistic", "search": { "space": { "epochs": { "min": 1, "max": 5 }, "c": [] } } },
      { "name": "e", "type": "heuristic", "search": {} },
      { "name": "f", "type": "logistic", "search": { "space": {} } },
      { "name": "g", "type": "logistic", "search": { "method": "grid", "space": ${GRID} } },
      { "name": "h", "type": "logistic", "search": { "method": "grid", "space": ${GRID}, "trials": 9 } },
    ] }`;
    expect(problems(text, { ...known, modelTypes: modelTypes.all })).toEqual([
      'c.json:2:64: models[0].search.metric is "f2", did you mean "f1"?',
      'c.json:2:81: unknown key "cc" in models[0].search.space, did you mean "c"?',
      'c.json:2:101: models[0].search.space.c[1] is -1, expected a number above 0',
      'c.json:3:64: models[1].search.method is "gird", expected one of "grid", "random", "tpe"',
      'c.json:3:88: models[1].search.space.c.max is missing',
      'c.json:3:113: models[1].search.folds is 1, expected a whole number from 2 to 20',
      'c.json:4:79: models[2].search.space.c.min is 0, expected a number above 0, since the scale is logarithmic',
      'c.json:5:75: models[3].search.space.epochs is {"min":1,"max":5,"log":false,"integer":false}, ' +
        'expected a range of which each value is a whole number from 0 to 100000, which 2.273 is not',
      'c.json:5:104: models[3].search.space.c is [], expected a list of 1 to 100 values, or a range such as ' +
        '{"min": 0.01, "max": 100, "log": true}',
      expect.stringMatching(
        /^c\.json:6:53: models\[4\]\.search is .*, expected a "space" in it: there is nothing that heuristic usually tries$/,
      ),
      'c.json:7:63: models[5].search.space is {}, expected one hyperparameter or more, by name, or null',
      expect.stringMatching(
        /^c\.json:8:81: models\[6\]\.search\.space is .*, a grid of 1250 combinations, expected at most 1000/,
      ),
    ]);
  });

  it('says at its place what cannot be a member of an ensemble', () => {
    const text = `{ "models": [
        { "name": "a", "type": "logistic" }, { "name": "b", "type": "heuristic" },
        { "name": "c", "type": "logistic", "seed": 3 }, { "name": "d", "type": "logistic", "split": { "test_share": 0.3 } },
      ], "ensembles": [
      { "name": "A", "members": ["a", "b"], "method": "vote" },
      { "name": "e", "members": ["a", "bb", "a"], "thresholds": { "f2_min": 1 } },
      { "name": "f", "members": ["a", "c", "d"] },
      { "name": "g", "members": ["a"] },
      { "members": ["a", "b"] },
    ] }`;
    const apart =
      "expected a model with the dataset, split and seed of a, so that no member has seen the other's test rows";
    expect(problems(text, { ...known, modelTypes: modelTypes.all })).toEqual([
      'c.json:5:17: ensembles[0].name is "A", expected a name that no earlier model has, whatever the case',
      'c.json:5:55: ensembles[0].method is "vote", expected one of "weighted", "stacked"',
      'c.json:6:39: ensembles[1].members[1] is "bb", did you mean "b"?',
      'c.json:6:45: ensembles[1].members[2] is "a", expected each member once',
      'c.json:6:67: unknown key "f2_min" in ensembles[1].thresholds, did you mean "f1_min"?',
      `c.json:7:39: ensembles[2].members[1] is "c", ${apart}`,
      `c.json:7:44: ensembles[2].members[2] is "d", ${apart}`,
      'c.json:8:33: ensembles[3].members is ["a"], expected a list of 2 to 20 names of models',
      'c.json:9:7: ensembles[4].name is missing',
    ]);
  });

  it('says at its place what a model type finds wrong with its hyperparameters, with all the rest', () => {
    const rules = '[{ "feature": "a" }, { "feature": "b", "weight": -2 }]';
    const text = `{ "default_schedule": "61 2 * * 0",
      "models": [
        { "name": "m", "type": "logistic", "decision_threshold": 3, "hyperparameters": { "c": -1, "patience": 0.5 } },
        { "name": "h", "type": "heuristic", "hyperparameters": { "rules": ${rules} } }
      ] }`;
    expect(problems(text, { ...known, modelTypes: modelTypes.all })).toEqual([
      expect.stringContaining('c.json:1:23: default_schedule is '),
      'c.json:3:66: models[0].decision_threshold is 3, expected a number from 0 to 1, or "best_f1", or null',
      'c.json:3:95: models[0].hyperparameters.c is -1, expected a number above 0',
      'c.json:3:111: models[0].hyperparameters.patience is 0.5, expected a whole number from 0 to 100000',
      'c.json:4:76: models[1].hyperparameters.rules[0].weight is missing, expected a number above 0',
      'c.json:4:124: models[1].hyperparameters.rules[1].weight is -2, expected a number above 0',
    ]);
  });

  it.each([
    ['[]', 'c.json:1:1: the file is [], expected an object in braces'],
    ['{"accuracy_min": 0.9}', 'c.json:1:2: unknown key "accuracy_min", it belongs in performance_thresholds'],
    ['{"dataset": {}}', 'c.json:1:2: unknown key "dataset", did you mean "datasets"?'],
    [
      '{"monitoring": {"psi": 1}}',
      'c.json:1:17: unknown key "psi" in monitoring, expected no keys at all in this version',
    ],
    ['{"models": {}}', 'c.json:1:12: models is {}, expected a list in brackets'],
    ['{"default_schedule": 5}', 'c.json:1:22: default_schedule is 5, expected five cron fields such as "17 2 * * 0"'],
    [
      '{"default_schedule": "@weekly"}',
      'c.json:1:22: default_schedule is "@weekly", expected five cron fields such as "17 2 * * 0"',
    ],
    ['{"promotion": {"rule": "pint"}}', 'c.json:1:24: promotion.rule is "pint", expected one of "point", "interval"'],
    [
      '{"performance_thresholds": {"f1_min": 0.9, "f1_max": 0.2}}',
      'c.json:1:39: performance_thresholds.f1_min is 0.9, expected at most f1_max, which is 0.2',
    ],
    [
      '{"performance_thresholds": {"accuracy_max": 0.5}}',
      'c.json:1:45: performance_thresholds.accuracy_max is 0.5, expected at least accuracy_min, which is 0.85',
    ],
    [
      '{"performance_thresholds": {"drift_alert_threshold": 0}}',
      'c.json:1:54: performance_thresholds.drift_alert_threshold is 0, expected a number above 0, up to 10',
    ],
    [
      '{"promotion": {"margins": {"acuracy": 0.1}}}',
      'c.json:1:28: unknown key "acuracy" in promotion.margins, did you mean "accuracy"?',
    ],
    [
      '{"promotion": {"margins": {"ece": "no"}}}',
      'c.json:1:35: promotion.margins.ece is "no", expected a number from 0 to 1, or null',
    ],
    [
      '{"sources": {"synthetic": {"location": "a.csv"}}}',
      'c.json:1:14: sources has the key "synthetic", which stands for generated data, expected another name',
    ],
    [
      '{"sources": {"s": {"location": "a.csv", "columns": {"zip code": "txt"}}}}',
      'c.json:1:65: sources.s.columns["zip code"] is "txt", expected one of "numeric", "categorical", "text", "timestamp", "sequence"',
    ],
    [
      '{"alerts": {"assignees": ["@me"]}}',
      'c.json:1:27: alerts.assignees[0] is "@me", expected a GitHub login, without @',
    ],
    [withModel({ seed: -1 }), /models\[0\]\.seed is -1, expected a whole number from 0 to 9007199254740991, or null$/],
    [withModel({ seed: 1.5 }), /models\[0\]\.seed is 1\.5, expected a whole number/],
    [
      withModel({ hyperparameters: { epochs: 'ten' } }),
      /hyperparameters\.epochs is "ten", expected a whole number, 1 or more$/,
    ],
    [
      withModel({ hyperparameters: { epochs: null } }),
      /hyperparameters\.epochs is null, expected a whole number, 1 or more$/,
    ],
    [withModel({ hyperparameters: { solver: 1 } }), /hyperparameters\.solver is 1, expected "newton" or "lbfgs"$/],
    [withModel({ hyperparameters: { toString: 1 } }), /unknown key "toString" in models\[0\]\.hyperparameters/],
    [withModel({ thresholds: { recal_min: 0.5 } }), /unknown key "recal_min" in models\[0\]\.thresholds, did you mean/],
    [
      withModel({ type: 'heuristic', hyperparameters: { depth: 1 } }),
      /unknown key "depth" .*, expected no keys at all$/,
    ],
    [withModel({ type: 'forest' }), /models\[0\]\.type is "forest", expected one of heuristic, logistic$/],
    [withModel({ dataset: 'constructor' }), /dataset is "constructor", expected one of synthetic$/],
    [
      withModel({ thresholds: { drift_alert_threshold: 0.1 } }),
      /unknown key "drift_alert_threshold" in models\[0\]\.thresholds/,
    ],
    [
      withModel({ split: { by: 'tme' } }),
      /split\.by is "tme", expected one of "stratified", "time", "group", "random", null$/,
    ],
    [
      withSource({}, { split: { by: 'time' } }),
      /split\.by is "time", expected a source that names a timestamp, which s does not$/,
    ],
    [
      withSource({}, { split: { by: 'group' } }),
      /split\.by is "group", expected a source that names a group, which s does not$/,
    ],
    [withSource({ timestamp: 'y' }), /sources\.s\.timestamp is "y", expected another column than that of "label"$/],
    [withSource({ label: null }), /models\[0\]\.dataset is "s", expected a source that names its label$/],
    [
      withSource({ location: 's.parquet' }),
      /location is "s\.parquet", whose ending tells no source, .* one of csv, jsonl, synthetic$/,
    ],
    [
      withSource({ location: 'https://a.example/s.csv' }),
      /location is "https:\/\/a\.example\/s\.csv", which is a web address, expected a file: download it in a step before$/,
    ],
    [withSource({ source: 'jsn' }), /sources\.s\.source is "jsn", expected one of csv, jsonl, synthetic$/],
    [
      withSource({ source: 'jsonl', delimiter: ';' }),
      /sources\.s has the key "delimiter", which means something to csv only; this source is jsonl$/,
    ],
    [
      withSource({ noise: 0.1 }),
      /sources\.s has the key "noise", which means something to synthetic only; this source is csv$/,
    ],
    [
      withSource({ delimiter: '::' }),
      /delimiter is "::", expected one ASCII character, no quote and no line end, or null$/,
    ],
    [withSource({ positive: 1 }), /sources\.s\.positive is 1, expected text in double quotes, or null$/],
    [withSource({ ignore: ['y'] }), /sources\.s\.label is "y", expected a column that "ignore" does not leave out$/],
    [withSource({ derive: [{ with: 'serie' }] }), /sources\.s\.derive\[0\]\.with is "serie", did you mean "series"\?$/],
    [withSource({ derive: [{}] }), /sources\.s\.derive\[0\]\.with is missing$/],
    [
      withSource({ derive: [{ with: 'series' }, { with: 'series', lag: 2 }] }),
      /unknown key "lag" in sources\.s\.derive\[1\], did you mean "lags"\?$/,
    ],
    [
      withSource({ derive: [{ with: 'series', lags: 0 }] }),
      /sources\.s\.derive\[0\]\.lags is 0, expected a whole number, 1 or more$/,
    ],
    [
      withSource({ source: 'synthetic', location: 'metric' }),
      /sources\.s\.location is "metric", did you mean "metrics"\?$/,
    ],
    [
      withSource({ source: 'synthetic', location: 'metrics', generator: { day: 3 } }),
      /unknown key "day" in sources\.s\.generator, did you mean "days"\?$/,
    ],
    [
      withSource({ source: 'synthetic', location: 'metrics', generator: { start: 'now' } }),
      /sources\.s\.generator\.start is "now", expected an ISO 8601 date or date-time such as "2025-01-06"$/,
    ],
    [
      withSource({ source: 'synthetic', location: 'violations', generator: { days: 3 } }),
      /unknown key "days" in sources\.s\.generator, expected no keys at all$/,
    ],
    [
      withSource({ source: 'synthetic', location: 'metrics', samples: 500, generator: { days: 3 } }),
      /sources\.s\.samples is 500, expected null, since the settings of the generator say how many rows there are$/,
    ],
    [
      withSource({ generator: { days: 3 } }),
      /sources\.s has the key "generator", which means something to synthetic only; this source is csv$/,
    ],
    [withSource({ location: 'a\u0000.csv' }), /sources\.s\.location is "a\\u0000\.csv", expected a path$/],
  ])('%s', (text, problem) => {
    const found = problems(text);
    expect(found).toEqual([typeof problem === 'string' ? problem : expect.stringMatching(problem)]);
    expect(found[0]).toMatch(/^c\.json:1:\d+: /);
  });

  it.each([
    ['a default of null says nothing of the kind', withModel({ hyperparameters: { weights: [1, 2] } })],
    ['null is what a key means by itself', withSource({ source: 'jsonl', delimiter: null })],
    ['a generator needs no label', withSource({ source: 'synthetic', location: 'violations', label: null })],
  ])('has nothing to say where %s', (_, text) => {
    expect(problems(text)).toEqual([]);
  });

  it('tells a wrong source or a wrong name of one once, not again at each model', () => {
    const text = withModel({ dataset: 's' }).slice(0, -1);
    expect(problems(`${text}, "sources": {"s": 1}}`)).toEqual([
      'c.json:1:76: sources.s is 1, expected an object in braces',
    ]);
    expect(problems(`${text}, "sources": {"con": {}, "s": {"location": "s.csv", "label": "y"}}}`)).toEqual([
      expect.stringMatching(/^c\.json:1:71: sources has the key "con", expected a name/),
      'c.json:1:78: sources.con.location is missing',
    ]);
  });

  it.each(['../up', 'a/b', 'a\\b', '.hidden', 'dot.', '-x', '', 'nul', 'Lpt1.txt', 'a b', 'é', 'x'.repeat(65)])(
    'refuses the model name %j, which would be no safe folder',
    name => {
      expect(problems(withModel({ name }))).toHaveLength(1);
    },
  );

  it.each(['a', 'fraud', 'Fraud-2.1_x', '0', 'console', 'nullable', 'x'.repeat(64)])(
    'takes the model name %j',
    name => {
      expect(problems(withModel({ name }))).toEqual([]);
    },
  );

  it('refuses names that differ in case alone', () => {
    const text = '{"models": [{"name": "a", "type": "logistic"}, {"name": "A", "type": "logistic"}]}';
    expect(problems(text)).toEqual([
      'c.json:1:57: models[1].name is "A", expected a name that no earlier model has, whatever the case',
    ]);
  });

  it('refuses more models than a matrix of GitHub holds', () => {
    const models = Array.from({ length: 257 }, (_, i) => ({ name: `m${i}`, type: 'logistic' }));
    expect(problems(JSON.stringify({ models }))).toEqual(['c.json:1:11: models has 257 entries, expected at most 256']);
  });

  it('tells a number that cannot be, a repeated key and all the rest together', () => {
    expect(problems('{"datasets": {"minimum_samples": 1e999},\n "alert": {}, "models": [],\n "models": []}')).toEqual([
      'c.json:1:34: the number 1e999 is too large',
      'c.json:2:2: unknown key "alert", did you mean "alerts"?',
      'c.json:3:2: the key "models" stands here a second time, the first is at 2:15',
    ]);
  });

  it('shows what others wrote cut and escaped', () => {
    const [problem] = problems(JSON.stringify({ default_schedule: `\u001b[31m\n::error::${'x'.repeat(100)}` }));
    expect(problem).toMatch(/^c\.json:1:21: default_schedule is "\\u001b\[31m\\n::error::x+…, expected/);
    expect(problem!.length).toBeLessThan(160);
  });

  it('tells fifty problems and counts the rest', () => {
    const text = JSON.stringify(Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`key${i}`, 1])));
    expect(problems(text)).toHaveLength(51);
    expect(problems(text).at(-1)).toBe('… and 30 more');
  });

  it('tells the first syntax error and nothing that follows from it', () => {
    expect(problems('{\n  "a": 1\n  "b": 2\n}')).toEqual(['c.json:3:3: found "\\"", expected a comma or }']);
  });
});
