/**
 * Compiles `config/training-schedule.schema.json` to `src/config/validator.ts`: plain code without ajv, since loading ajv
 * and compiling the schema would cost every run some 100 ms.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = `${root}src/config/validator.ts`;

const HEAD = [
  '/** Made by scripts/build-config-validator.ts from config/training-schedule.schema.json. Do not edit. */',
  '// @ts-nocheck',
  '// biome-ignore-all lint: generated',
  '// biome-ignore-all format: generated',
  '// biome-ignore-all assist: generated',
];

/** Reports all errors with the schema that was broken, and fills in defaults. */
export function configValidator(source = false): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    messages: false,
    useDefaults: true,
    strict: true,
    allowUnionTypes: true,
    allowMatchingProperties: true,
    code: { source, esm: true, lines: true },
  });
  // Of VS Code's own keywords: what it shows when a pattern is not met, and that comments are welcome.
  return ajv.addVocabulary(['patternErrorMessage', 'allowComments', 'allowTrailingCommas']);
}

/** The text of `src/config/validator.ts`; a test compares it with the committed file. */
export async function compileConfigValidator(): Promise<string> {
  const ajv = configValidator(true);
  const text = readFileSync(`${root}config/training-schedule.schema.json`, 'utf8');
  const schema = JSON.parse(text, (key, value) => (key === 'description' || key === 'examples' ? undefined : value));
  const code = standalone.default(ajv, ajv.compile(schema)).replace(/export default \w+;/, '');
  // ajv leaves calls of `require` for its few run-time functions; bundling puts their code in place.
  const { outputFiles } = await esbuild.build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    minifySyntax: true,
  });
  return `${HEAD.join('\n')}\n${outputFiles[0]!.text}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, await compileConfigValidator());
