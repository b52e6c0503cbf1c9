import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeForge } from '../testing/conformance/forge.ts';
import { recordingLogger } from '../testing/fake-context.ts';
import { changeIssue, issueChange, resolved } from '../testing/issue-change.ts';
import { localForge } from './local-forge.ts';
import { readIssue } from './local-issue.ts';

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
