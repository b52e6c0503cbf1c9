/**
 * Compiles the AssemblyScript kernels to WebAssembly and embeds each as base64 in a module of its own:
 * `src/kernels/assembly/<name>.ts` -> `src/kernels/<name>.wasm.ts`. A few kilobytes, no install, no file to find.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

/** Over memory that threads may share. */
const SHARED = ['transformer'];

const kernels = fileURLToPath(new URL('../src/kernels/', import.meta.url));

/** The text of `<name>.wasm.ts`; a test compares it with the committed file. */
export async function compileKernel(name: string): Promise<string> {
  let wasm: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    [
      `assembly/${name}.ts`,
      ...['--baseDir', kernels, '--outFile', 'kernel.wasm', '--runtime', 'stub', '--importMemory'],
      ...(SHARED.includes(name) ? ['--enable', 'threads', '--sharedMemory', '--maximumMemory', '65536'] : []),
      ...['--optimizeLevel', '3', '--shrinkLevel', '0', '--converge', '--noAssert', '--enable', 'simd'],
    ],
    {
      writeFile(filename: string, contents: Uint8Array | string) {
        if (filename === 'kernel.wasm') wasm = contents as Uint8Array;
      },
    },
  );
  if (error !== null || wasm === undefined) throw new Error(`${name}: ${error?.message ?? 'no output'}\n${stderr}`);
  return [
    `/** Made by \`npm run build\` from assembly/${name}.ts (${wasm.length} bytes of WebAssembly). Do not edit. */`,
    `export const ${name}Wasm =`,
    `  '${Buffer.from(wasm).toString('base64')}';`,
    '',
  ].join('\n');
}

export function kernelNames(): string[] {
  return readdirSync(`${kernels}assembly`)
    .filter(file => file.endsWith('.ts'))
    .map(file => file.slice(0, -3));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of kernelNames()) writeFileSync(`${kernels}${name}.wasm.ts`, await compileKernel(name));
}
