/** Sequences of actions, of which some hide an attack among ordinary work. */

import type { Random } from '../../../base/random.ts';
import type { RawColumn } from '../../raw-table.ts';
import { type Generator, LATE_SHARE, labelColumn, stringColumn } from './generator.ts';

/** The last two of each class occur in the late rows only: a test can ask what a model makes of the unseen. */
const ORDINARY = {
  edit: ['read', 'process', 'write'],
  load: ['extract', 'transform', 'load'],
  query: ['connect', 'query', 'close'],
  request: ['request', 'authenticate', 'respond'],
  file: ['open', 'read', 'close'],
  stream: ['connect', 'send', 'receive'],
  store: ['receive', 'validate', 'store'],
  report: ['query', 'process', 'report'],
};
const ATTACKS = {
  cover_up: ['read', 'send', 'delete'],
  escalation: ['authenticate', 'elevate', 'write'],
  exploit: ['scan', 'connect', 'execute'],
  brute_force: ['authenticate', 'authenticate', 'authenticate'],
  theft: ['query', 'extract', 'send'],
  probe: ['scan', 'request', 'open'],
  interception: ['receive', 'decrypt', 'store'],
  overflow: ['send', 'overflow', 'execute'],
};
const LATE_PATTERNS = 2;
const POSITIVE_SHARE = 0.3;
/** Ordinary pieces of work around the one that gives a row its name. */
const MOST_AROUND = 3;

/**
 * A row is one pattern among up to three pieces of ordinary work on each side; 30 % of the rows have an attack, most of
 * whose actions are ordinary too. `pattern`, the dataset's group, tells which it is.
 */
export const sequences: Generator = {
  name: 'sequences',
  description: 'Sequences of actions; positive when an attack stands among ordinary work.',
  group: 'pattern',
  generate(rows, noise, random) {
    const draw = random.fork('actions');
    const names = [...Object.keys(ORDINARY), ...Object.keys(ATTACKS)];
    const ordinary = Object.values(ORDINARY);
    const attacks = Object.values(ATTACKS);
    const vocabulary = [...new Set([...ordinary, ...attacks].flat())];
    const codes: number[] = [];
    const offsets = new Int32Array(rows + 1);
    const patterns = new Int32Array(rows);
    const truth = new Uint8Array(rows);
    for (let row = 0; row < rows; row++) {
      const isLate = row >= rows * (1 - LATE_SHARE);
      const isAttack = draw.next() < POSITIVE_SHARE;
      const family = isAttack ? attacks : ordinary;
      const pattern = choose(family.length, isLate, draw);
      const around = () =>
        Array.from({ length: draw.integer(MOST_AROUND + 1) }, () => ordinary[choose(ordinary.length, isLate, draw)]!);
      const actions = [...around(), family[pattern]!, ...around()].flat();
      codes.push(...actions.map(action => vocabulary.indexOf(action)));
      offsets[row + 1] = codes.length;
      patterns[row] = isAttack ? ordinary.length + pattern : pattern;
      truth[row] = isAttack ? 1 : 0;
    }
    const column: RawColumn = {
      ...{ kind: 'sequences', name: 'sequence', firstMissing: null },
      ...{ offsets, codes: Int32Array.from(codes), vocabulary },
    };
    return [column, stringColumn('pattern', patterns, names), labelColumn(truth, noise, random.fork('noise'))];
  },
};

function choose(patterns: number, isLate: boolean, draw: Random): number {
  return draw.integer(isLate ? patterns : patterns - LATE_PATTERNS);
}
