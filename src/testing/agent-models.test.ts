/** The types for agents as a user meets them: from the guides' configurations to a model in production, with what is built. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { seededRandom } from '../base/random.ts';
import { generators } from '../data/sources/synthetic.ts';
import { loadCurrentModel } from '../predict-one.ts';
import { ROOT, type Workspace, workspace } from './mlops.ts';

/** A configuration of a guide. */
function configOf(guide: string, at = 0): string {
  const page = readFileSync(join(ROOT, 'docs/guides', guide), 'utf8');
  return [...page.matchAll(/```jsonc\n([\s\S]*?)```/g)][at]![1]!;
}

interface Report {
  readonly models: readonly {
    readonly name: string;
    readonly promoted: boolean;
    readonly metrics: { readonly f1: number };
  }[];
}

function train(here: Workspace, ...options: readonly string[]): Report['models'] {
  const { code, stdout, stderr } = here.mlops('train', '--json', ...options);
  expect(code, stderr).toBe(0);
  return (JSON.parse(stdout) as Report).models;
}

it.each(['anomaly', 'correlation'])('%s passes its gate on its synthetic data', type => {
  using here = workspace();
  const [model] = train(here, '--model-type', type);
  expect(model).toMatchObject({ name: type, promoted: true });
  expect(model!.metrics.f1).toBeGreaterThan(0.95);
  expect(here.mlops('verify').code).toBe(0);
});

it('the guide to anomaly trains on lines of sequences, and its model judges rows', () => {
  using here = workspace();
  const random = seededRandom('sessions');
  const work = ['read process write', 'extract transform load', 'connect query close'];
  const lines = Array.from({ length: 600 }, (_, row) => {
    const label = row % 5 === 0 ? 1 : 0;
    const pieces = Array.from({ length: 1 + random.integer(3) }, () => work[random.integer(3)]!);
    if (label === 1) pieces.push(['scan exploit', 'delete cover_tracks'][random.integer(2)]!);
    return JSON.stringify({ sequence: pieces.join(' ').split(' '), label });
  });
  here.write('sessions.jsonl', `${lines.join('\n')}\n`);
  here.write('schedule.json', configOf('anomaly.md'));
  expect(train(here, '--config', 'schedule.json')[0]).toMatchObject({ name: 'sessions', promoted: true });
  const model = loadCurrentModel(join(here.path, 'models'), 'sessions');
  expect(model.predict({ sequence: ['read', 'process', 'write'] }).label).toBe(0);
  expect(model.predict({ sequence: ['read', 'process', 'write', 'scan', 'exploit'] }).label).toBe(1);
});

it('the guide to correlation trains on a raw log of events', () => {
  using here = workspace();
  const rows = 20_000;
  const columns = generators.get('event_log').generate(rows, 0, seededRandom(5));
  const cells = columns.map(column => {
    if (column.kind === 'times') return (row: number) => new Date(column.values[row]!).toISOString();
    if (column.kind !== 'strings') return () => '';
    return (row: number) => `"${column.strings[column.codes[row]!]!}"`;
  });
  const header = columns.map(({ name }) => (name === 'label' ? 'is_attack' : name)).join(',');
  const lines = Array.from({ length: rows }, (_, row) => cells.map(cell => cell(row)).join(','));
  here.write('events.csv', `${[header, ...lines].join('\n')}\n`);
  here.write('schedule.json', configOf('correlation.md'));
  const [model] = train(here, '--config', 'schedule.json');
  expect(model).toMatchObject({ name: 'concert', promoted: true });
  expect(model!.metrics.f1).toBeGreaterThan(0.6);

  // Predictions are of windows: each is told by its end and its start, not by a column of the events.
  const predict = ['predict', '--config', 'schedule.json', '--input', 'events.csv', '--output', 'p.csv'];
  const { code, stdout, stderr } = here.mlops(...predict, '--log', 'log.jsonl', '--report', 'r.json');
  expect(code, stderr).toBe(0);
  const [head, ...windows] = readFileSync(join(here.path, 'p.csv'), 'utf8').trimEnd().split('\n');
  expect(head).toBe('row,timestamp,window_start,score,label,model,version');
  const shown = windows.length.toLocaleString('en-US');
  expect(stdout).toMatch(new RegExp(`^${shown} windows of 20,000 events of events\\.csv scored by concert `));
  const spans = windows.map(line =>
    line
      .split(',')
      .slice(1, 3)
      .map(moment => Date.parse(moment)),
  );
  expect(new Set(spans.map(([end, start]) => end! - start!))).toEqual(new Set([300_000]));
  const logged = readFileSync(join(here.path, 'log.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(logged.flatMap(line => line.timestamps)).toEqual(spans.map(([end]) => end));
  expect(logged.flatMap(line => line.window_starts)).toEqual(spans.map(([, start]) => start));
  const report = JSON.parse(readFileSync(join(here.path, 'r.json'), 'utf8'));
  expect(report).toMatchObject({ rows: windows.length, input: { rows: 20_000, windows_of: 'event' } });
  for (const id of ['time', 'agent']) {
    const refused = here.mlops(...predict, '--id', id);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(`event_windows makes windows of the rows, which no column "${id}" tells apart`);
  }
});

it('the guide to correlation trains without data, on a log that it makes', () => {
  using here = workspace();
  here.write('schedule.json', configOf('correlation.md', 1));
  const [model] = train(here, '--config', 'schedule.json');
  expect(model).toMatchObject({ name: 'concert', promoted: true });
});
