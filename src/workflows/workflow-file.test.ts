import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkflowFile, withSchedule } from './workflow-file.ts';

const read = (text: string) => readWorkflowFile('.github/workflows/a.yml', text);

const WORKFLOW = `# a comment
on:
  schedule:
    - cron: '17  2 * * 0'   # on Sunday
  push:
    branches: [main, "release/**"]
permissions: {}
jobs:
  call:
    uses: o/r/.github/workflows/w.yml@v1
    permissions: { contents: write }
    with: { registry: branch, dry_run: true }
  steps:
    runs-on: ubuntu-latest
    environment: { name: production }
    steps:
      - run: echo
      - uses: actions/checkout@v7
        env:
          KEY: \${{ secrets.MLOPS_SIGNING_KEY || secrets.GITHUB_TOKEN }}
`;

describe('a workflow file', () => {
  it('is read with its lines', () => {
    const file = read(WORKFLOW);
    expect(file).toMatchObject({ fault: null, pushBranches: ['main', 'release/**'], secrets: ['MLOPS_SIGNING_KEY'] });
    expect(file.crons).toMatchObject([{ schedule: '17 2 * * 0', line: 4, timezone: null }]);
    expect(file.jobs).toMatchObject([
      {
        ...{ name: 'call', line: 10, permissions: { contents: 'write' }, environment: null, steps: [] },
        calls: { uses: 'o/r/.github/workflows/w.yml@v1', line: 10, with: { registry: 'branch', dry_run: 'true' } },
      },
      {
        ...{ name: 'steps', permissions: {}, environment: 'production', calls: null },
        steps: [{ uses: 'actions/checkout@v7', line: 18 }],
      },
    ]);
  });

  it('knows what is not said from what is empty', () => {
    expect(read('on: push\njobs:\n  a: {}\n').jobs[0]!.permissions).toBeNull();
    expect(read('on: push\npermissions: read-all\njobs:\n  a: {}\n').jobs[0]!.permissions).toBe('read-all');
    expect(read('on: push\njobs:\n  a: { permissions: { issues: } }\n').jobs[0]!.permissions).toEqual({ issues: '' });
  });

  it('says where it is no YAML, and that it is no workflow', () => {
    expect(read('on: push\njobs: [').fault).toMatch(/^line [23]: /);
    expect(read('- a\n').fault).toBe('it is no workflow');
    expect(read('').fault).toBe('it is no workflow');
  });

  it('never throws, whatever it holds', () => {
    const piece = fc.constantFrom(
      'on',
      ': ',
      '\n',
      '  ',
      '- ',
      'jobs',
      'schedule',
      'cron',
      '[',
      '{',
      '*a',
      '&a ',
      '!!x',
      '"',
      'steps',
      '<<',
      '|',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        read(pieces.join(''));
      }),
      { numRuns: 500 },
    );
  });
});

describe('another schedule', () => {
  const comment = fc.constantFrom('', ' # weekly', '  # "17 2 * * 0"');
  const quoted = fc.constantFrom<(cron: string) => string>(
    cron => `"${cron}"`,
    cron => `'${cron}'`,
    cron => cron,
  );
  const around = fc.constantFrom(
    (entry: string) => `on:\n  schedule:\n${entry}\n  push:\njobs: {}\n`,
    (entry: string) => `# 17 2 * * 0\r\nname:   x\r\non:\r\n  push:\r\n  schedule:\r\n${entry}\r\njobs: {}`,
    (entry: string) => `\ufeffname: "17 2 * * 0"\non:\n    schedule: # when\n${entry}\n`,
  );

  it('changes the cron and not a byte else', () => {
    fc.assert(
      fc.property(
        quoted,
        comment,
        around,
        fc.constantFrom('5 3 * * 1', '*/15 * * * *'),
        (quote, after, frame, wanted) => {
          const text = (cron: string) => frame(`    - cron: ${cron}${after}`);
          const file = read(text(quote('17 2 * * 0')));
          const mended = withSchedule(file, file.crons[0]!, wanted)!;
          const style = quote('x') === 'x' ? '"' : quote('x')[0]!;
          expect(mended).toBe(text(style + wanted + style));
          expect(read(mended).crons).toMatchObject([{ schedule: wanted }]);
        },
      ),
    );
  });

  it('is left to the author where the cron stands behind an alias or in a block', () => {
    for (const entry of ['cron: &when "17 2 * * 0"', 'cron: >-\n        17 2 * * 0', 'cron: !!str 17 2 * * 0']) {
      const file = read(`on:\n  schedule:\n    - ${entry}\n`);
      expect(file.crons).toHaveLength(1);
      expect(withSchedule(file, file.crons[0]!, '1 2 3 4 5')).toBeNull();
    }
    const file = read('name: &when "17 2 * * 0"\non:\n  schedule:\n    - cron: *when\n');
    expect(withSchedule(file, file.crons[0]!, '1 2 3 4 5')).toBeNull();
  });
});
