/** The scripts of release.yml, run as they stand with a `gh` that remembers what it was asked. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runScript } from './step-script.ts';
import { readRepositoryFile } from './workflow-files.ts';
import type { WorkflowText } from './workflow-model.ts';

const NOTES = 'Take the notes from CHANGELOG.md';
const RELEASE = 'Create the release';
const MOVE = 'Move the tag of the major version';
const COMMIT = 'c'.repeat(40);

/** `TAGS` are on the server; `REFUSED` is what `gh` may not do. */
const GH = `#!/bin/bash
echo "$*" >> gh.log
[[ -n "$REFUSED" && "$*" == *"$REFUSED"* ]] && exit 1
case "$*" in
  *matching-refs/tags/*) for tag in $TAGS; do echo "refs/tags/$tag"; done ;;
  *git/ref/tags/*) [[ " $TAGS " == *" \${2##*/} "* ]] ;;
  "release view"*) [[ " $RELEASES " == *" $3 "* ]] ;;
esac
`;

describe('the release workflow', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mlops-release-'));
    for (const [name, script] of Object.entries({ gh: GH, git: `#!/bin/bash\necho ${COMMIT}\n` })) {
      writeFileSync(join(folder, name), script);
      chmodSync(join(folder, name), 0o755);
    }
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const { jobs } = parse(readRepositoryFile('.github/workflows/release.yml')) as WorkflowText;
  const run = (name: string, env: Readonly<Record<string, string>>) => {
    const step = jobs!['publish']!.steps!.find(each => (each as { readonly name?: string }).name === name);
    return runScript(step!.run!, folder, {
      ...{ PATH: `${folder}:/usr/bin:/bin`, RUNNER_TEMP: folder, GH_REPO: 'octocat/ml' },
      ...env,
    });
  };
  const asked = () => readFileSync(join(folder, 'gh.log'), 'utf8').trim().split('\n');
  const changelog = (text: string) => writeFileSync(join(folder, 'CHANGELOG.md'), text);

  it('takes the notes of the version, and no others', () => {
    changelog(
      '# Changes\n\n## Unreleased\n\n- next\n\n## 1.2.0 (2026-11-21)\n\n- this\n\n### How\n\n- so\n\n## 1.2.0-rc\n\n- old\n',
    );
    expect(run(NOTES, { TAG: 'v1.2.0' }).status).toBe(0);
    expect(readFileSync(join(folder, 'notes.md'), 'utf8').trim()).toBe('- this\n\n### How\n\n- so');
  });

  it.each([
    ['the section is missing', '# Changes\n\n## Unreleased\n\n- next\n'],
    ['the section is empty', '# Changes\n\n## 1.2.0\n\n## 1.1.0\n\n- old\n'],
  ])('stops before anything is released when %s', (_, text) => {
    changelog(text);
    expect(run(NOTES, { TAG: 'v1.2.0' })).toEqual({
      status: 1,
      said: "::error file=CHANGELOG.md::there is no section '## 1.2.0' with notes\n",
    });
  });

  it('creates the release of a tag that was pushed', () => {
    expect(run(RELEASE, { TAG: 'v1.2.0' }).status).toBe(0);
    expect(asked().at(-1)).toBe(`release create v1.2.0 --verify-tag --title v1.2.0 --notes-file ${folder}/notes.md`);
  });

  it('creates no second release when it runs again', () => {
    expect(run(RELEASE, { TAG: 'v1.2.0', RELEASES: 'v1.2.0' }).status).toBe(0);
    expect(asked()).toEqual(['release view v1.2.0']);
  });

  it('moves the tag of the major version to the commit of the release', () => {
    expect(run(MOVE, { TAG: 'v1.10.0', TAGS: 'v1 v1.2.0 v1.10.0 v1.9.0' }).status).toBe(0);
    expect(asked().at(-1)).toBe(`api --method PATCH repos/octocat/ml/git/refs/tags/v1 -F force=true -f sha=${COMMIT}`);
  });

  it('makes that tag with the first release', () => {
    expect(run(MOVE, { TAG: 'v1.0.0', TAGS: 'v1.0.0' }).status).toBe(0);
    expect(asked().at(-1)).toBe(`api --method POST repos/octocat/ml/git/refs -f ref=refs/tags/v1 -f sha=${COMMIT}`);
  });

  it('leaves that tag where it is when an older line is mended', () => {
    const tags = 'v1 v1.2.0 v1.2.1 v1.3.0 v1.4.0-rc';
    expect(run(MOVE, { TAG: 'v1.2.1', TAGS: tags })).toEqual({
      status: 0,
      said: '::notice::v1 stays at v1.3.0, which is newer\n',
    });
    expect(asked()).toHaveLength(1);
  });

  it('says how to move that tag by hand when GitHub refuses', () => {
    const { status, said } = run(MOVE, { TAG: 'v1.1.0', TAGS: 'v1 v1.1.0', REFUSED: 'PATCH' });
    expect(status).toBe(1);
    expect(said).toContain(`::error::v1.1.0 is released, but v1 could not be moved`);
    expect(said).toContain(`git push --force origin ${COMMIT}:refs/tags/v1`);
  });

  it('never makes a release of the moving tag', () => {
    run(MOVE, { TAG: 'v1.1.0', TAGS: 'v1 v1.1.0' });
    expect(asked().filter(line => line.startsWith('release'))).toEqual([]);
    expect(existsSync(join(folder, 'notes.md'))).toBe(false);
  });
});
