import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeForge } from '../../testing/conformance/forge.ts';
import { recordingLogger } from '../../testing/fake-context.ts';
import { changeIssue, issueChange, resolved } from '../../testing/issue-change.ts';
import { localForge } from './forge.ts';
import { readIssue } from './issue.ts';

const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(path, change(readFileSync(path, 'utf8')));

describeForge('LocalForge', async () => {
  const root = mkdtempSync(join(tmpdir(), 'mlops-local-'));
  const forge = localForge(join(root, '.mlops'), recordingLogger());
  const issues = join(root, '.mlops', 'issues');
  return {
    forge,
    async issues() {
      const files = existsSync(issues) ? readdirSync(issues).sort() : [];
      return files.map(file => {
        const { state, title, body, labels, comments } = readIssue(readFileSync(join(issues, file), 'utf8'));
        return { state, title, body, labels, comments };
      });
    },
    addLabel: async (url, label) => edit(url, text => text.replace(/^(labels: \[.*)\]/m, `$1, "${label}"]`)),
    removeLabel: async (url, label) =>
      edit(url, text => text.replace(/^labels: .*$/m, line => line.replace(label, ''))),
    close: async (url, reason) =>
      edit(url, text => text.replace(/^state: .*$/m, 'state: closed').replace(/^reason: .*$/m, `reason: ${reason}`)),
    async artifact({ url }) {
      const files = readdirSync(url, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
      const paths = files.map(entry => join(entry.parentPath, entry.name));
      return new Map(paths.map(path => [path.slice(url.length + 1), readFileSync(path)]));
    },
    summary: () => (existsSync(forge.summaryPath) ? readFileSync(forge.summaryPath, 'utf8') : ''),
    remove: async () => rmSync(root, { recursive: true, force: true }),
  };
});

describe('the local forge', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'mlops-local-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('creates nothing before it is needed', async () => {
    const forge = localForge(join(root, '.mlops'), recordingLogger());
    forge.annotate({ level: 'warning', title: 'T', message: 'm' });
    await forge.changeIssues([resolved(1)]);
    expect(readdirSync(root)).toEqual([]);
  });

  it('writes an issue that a person can read', async () => {
    const forge = localForge(root, recordingLogger());
    const { url } = await changeIssue(forge, issueChange(1, { assignees: ['octocat'] }));
    await changeIssue(forge, resolved(2));
    expect(readFileSync(url!, 'utf8')).toBe(
      [
        ...['---', 'key: regression:fraud', 'state: closed', 'reason: completed', 'labels: [ml-ops, regression]'],
        ...[
          'assignees: [octocat]',
          'since: first',
          'change: change-000002',
          '---',
          '',
          '# Regression: fraud',
          '',
          'Accuracy fell to 0.61.',
          '',
        ],
        ...['<!-- mlops-actions comments -->', '', '**resolved** <!-- change-000002 -->', '', 'Healthy again.', ''],
      ].join('\n'),
    );
  });

  it('takes an edited file for what is left of it', async () => {
    const forge = localForge(root, recordingLogger());
    const { url } = await changeIssue(forge, issueChange(1));
    edit(url!, text => text.replaceAll('\n', '\r\n').replace('state: open', 'state:closed'));
    expect((await changeIssue(forge, issueChange(2))).state).toBe('reopened');
    writeFileSync(url!, 'somebody emptied this');
    expect((await changeIssue(forge, issueChange(3))).state).toBe('updated');
    expect((await changeIssue(forge, issueChange(3))).state).toBe('unchanged');
  });

  it('says of the issue that a disk refuses why, and keeps the others', async () => {
    const forge = localForge(root, recordingLogger());
    mkdirSync(join(root, 'issues'), { recursive: true });
    const { url } = await changeIssue(forge, issueChange(1));
    rmSync(url!);
    mkdirSync(url!);
    const changes = [issueChange(2), issueChange(3, { key: 'other' })];
    const [failed, made] = await forge.changeIssues(changes);
    expect(failed).toMatchObject({ exitCode: 4, message: expect.stringContaining('regression:fraud cannot be kept') });
    expect(made).toMatchObject({ state: 'new' });
  });

  it('replaces the artifact of an earlier run', async () => {
    const forge = localForge(join(root, '.mlops'), recordingLogger());
    for (const name of ['a', 'b']) {
      writeFileSync(join(root, name), name);
      const artifact = { name: '../models: x', root, files: [join(root, name)], retentionDays: 1 };
      expect(await forge.uploadArtifact(artifact)).toEqual({
        id: 'models-x',
        url: join(root, '.mlops', 'artifacts', 'models-x'),
      });
    }
    expect(readdirSync(join(root, '.mlops', 'artifacts', 'models-x'))).toEqual(['b']);
    expect(readdirSync(join(root, '.mlops', 'artifacts'))).toEqual(['models-x']);
  });

  it('keeps the latest artifacts of a series, and none that has expired', async () => {
    const forge = localForge(join(root, '.mlops'), recordingLogger());
    const listed = (folder: string) => readdirSync(join(root, '.mlops', folder)).sort();
    writeFileSync(join(root, 'f'), 'f');
    const now = statSync(join(root, 'f')).mtimeMs / 1000;
    const upload = async (name: string, minutesAgo: number, more: { retentionDays?: number; series?: string } = {}) => {
      await forge.uploadArtifact({ name, root, files: [join(root, 'f')], retentionDays: 30, ...more });
      const then = now - 60 * minutesAgo;
      utimesSync(join(root, '.mlops', 'artifacts', name), then, then);
    };
    await upload('expired', 49 * 60, { retentionDays: 2 });
    await upload('kept', 47 * 60, { retentionDays: 2 });
    for (let run = 1; run <= 8; run++) await upload(`audit-${run}`, 20 - run, { series: 'audit' });
    await upload('alone', 30);
    const left = ['alone', 'audit-4', 'audit-5', 'audit-6', 'audit-7', 'audit-8', 'kept'];
    expect([listed('artifacts'), listed('artifact-digests')]).toEqual([left, left]);
  });

  it('removes the half copy of a killed process, and leaves one that is arriving', async () => {
    const forge = localForge(join(root, '.mlops'), recordingLogger());
    const halves = ['.mlops-audit-r1', `.${2 ** 22 + 7}-mlops-audit-r2`, `.${process.ppid}-mlops-audit-r3`];
    for (const name of halves) mkdirSync(join(root, '.mlops', 'artifacts', name), { recursive: true });
    writeFileSync(join(root, 'f'), 'f');
    await forge.uploadArtifact({ name: 'new', root, files: [join(root, 'f')], retentionDays: 1 });
    expect(readdirSync(join(root, '.mlops', 'artifacts')).sort()).toEqual([halves[2], 'new']);
  });

  it('logs annotations on one line, with their place', () => {
    const log = recordingLogger();
    const forge = localForge(root, log);
    forge.annotate({ level: 'error', title: 'Bad cell', message: 'x\n::error::y', file: 'data/a.csv', line: 7 });
    forge.annotate({ level: 'notice', title: 'T', message: 'm' });
    expect(log.lines).toEqual([
      { level: 'warn', message: 'data/a.csv:7: Bad cell: x\\n::error::y' },
      { level: 'notice', message: 'T: m' },
    ]);
  });
});
