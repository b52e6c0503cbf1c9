/** Holds the walls of the house: who may import whom, and where the outside world may be touched. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const src = fileURLToPath(new URL('..', import.meta.url));

/** Lower floors first; rooms of one line do not know each other. A file at the top of src/ is a room of its own. */
const FLOORS: readonly (readonly string[])[] = [
  ['base'],
  ['kernels'],
  ['audit', 'platform'],
  ['data'],
  ['models', 'validation'],
  ['evaluation'],
  ['search', 'training'],
  ['alerts', 'predictions'],
  ['registry', 'drift', 'governance'],
  ['deployment', 'reporting'],
  ['config'],
  ['options.ts', 'catalogs.ts', 'config.ts'],
  ['predict-one.ts'],
  ['workflows'],
  ['scaffold'],
  ['doctor'],
  ['shared-options.ts'],
  ['command.ts', 'command-options.ts'],
  ['pipelines'],
  ['commands.ts'],
  ['help.ts', 'run-command.ts'],
  ['actions', 'command-line.ts'],
  ['cli.ts', 'train-worker.ts'],
];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('.wasm.ts'))
  .filter(file => !file.startsWith('testing') && !file.includes('assembly'));

const text = new Map(files.map(file => [file, readFileSync(join(src, file), 'utf8')]));
const roomOf = (file: string) => file.split('/')[0]!;
const floorOf = (room: string) => FLOORS.findIndex(rooms => rooms.includes(room));

/** `later`: by `import()`, when it is asked for. */
function importsOf(file: string): { readonly from: string; readonly how: 'type' | 'at once' | 'later' }[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)(\s+type)?[^'"\n;]*?(?:\{[^}]*\}\s*)?(?:from\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;
  return [...text.get(file)!.matchAll(pattern)].map(([, type, from, later]) => ({
    from: from ?? later!,
    how: later !== undefined ? 'later' : type !== undefined ? 'type' : 'at once',
  }));
}

it('gives every room a floor', () => {
  expect([...new Set(files.map(roomOf))].filter(room => floorOf(room) < 0)).toEqual([]);
});

it('lets a file import from lower floors and its own room only', () => {
  const wrong = files.flatMap(file =>
    importsOf(file)
      .filter(({ from }) => from.startsWith('.'))
      .map(({ from }) => relative(src, join(src, dirname(file), from)))
      .filter(to => roomOf(to) !== roomOf(file) && floorOf(roomOf(to)) >= floorOf(roomOf(file)))
      .map(to => `${file} -> ${to}: a file imports lower floors and its own room`),
  );
  expect(wrong).toEqual([]);
});

it('has no two files that need each other, by whatever way round', () => {
  const needed = new Map(
    files.map(file => [
      file,
      importsOf(file)
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from }) => relative(src, join(src, dirname(file), from))),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  function follow(file: string, way: readonly string[]): void {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' -> '));
    if (done.has(file)) return;
    done.add(file);
    for (const next of needed.get(file) ?? []) follow(next, [...way, file]);
  }
  for (const file of files) follow(file, []);
  expect(circles).toEqual([]);
});

it('keeps leaves, catalogues and pipelines out of contracts', () => {
  const ports = files.filter(file => dirname(file) === 'platform');
  const contracts = ['models/model-type.ts', 'data/data-source.ts', ...ports];
  const wrong = contracts.flatMap(file =>
    importsOf(file)
      .filter(({ from }) => /\/(types|sources)\/|catalogs|pipelines|^\.\/(github|local)\//.test(from))
      .map(({ from }) => `${file} -> ${from}: a contract imports no leaf`),
  );
  expect(wrong).toEqual([]);
});

it('touches the environment, the process, the clock and chance in the faces only', () => {
  const faces = new Set(['actions', 'cli.ts', 'command-line.ts', 'run-command.ts', 'train-worker.ts']);
  const outside = /process\.(env|exit\b|argv)|Date\.now|new Date\(\)|Math\.random|performance\.now/;
  const wrong = files.filter(
    file => !faces.has(roomOf(file)) && outside.test(text.get(file)!.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
  );
  expect(wrong).toEqual([]);
});

it('speaks to GitHub in actions/ and platform/github/ only, and keeps it apart from its local twin', () => {
  const wrong = files.filter(
    file =>
      !/^(?:actions|platform\/github)\//.test(file) &&
      importsOf(file).some(({ from }) => /^@(actions|octokit)\//.test(from)),
  );
  expect(wrong).toEqual([]);
  const acquainted = files.flatMap(file => {
    const [, twin] = /^platform\/(github|local)\//.exec(file) ?? [];
    const other = twin === 'github' ? '../local/' : '../github/';
    return twin === undefined
      ? []
      : importsOf(file).flatMap(({ from }) => (from.startsWith(other) ? [`${file} -> ${from}`] : []));
  });
  expect(acquainted).toEqual([]);
});

it('loads TensorFlow.js in one file, when it is asked for', () => {
  const room = 'models/transformer/backends/';
  const [door, behind] = [`${room}load-tfjs.ts`, `${room}tfjs-operations.ts`];
  const wrong = files.flatMap(file =>
    importsOf(file)
      .filter(({ from }) => from.startsWith('@tensorflow/') || from.endsWith('/tfjs-operations.ts'))
      .filter(({ how }) => !(file === behind || (file === door && how === 'later')))
      .filter(({ how }) => !(how === 'type' && file.startsWith(room)))
      .map(({ from }) => `${file} -> ${from}: only ${door} loads TensorFlow.js, by import()`),
  );
  expect(wrong).toEqual([]);
});

it('has a first sentence in every file that says why it is there', () => {
  const silent = files.filter(file => !/^(#!.*\n)?\/\*\*/.test(text.get(file)!));
  expect(silent).toEqual([]);
});
