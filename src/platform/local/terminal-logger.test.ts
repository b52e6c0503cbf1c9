/** What a person sees who watches: the bytes are laid on a screen of lines, as a terminal does it. */
import { describe, expect, it } from 'vitest';
import { terminalLogger } from './terminal-logger.ts';

/** Understands what the logger writes, and nothing else. */
function screen(columns = 100) {
  const lines = [''];
  let row = 0;
  let written = 0;
  let ms = 0;
  const stream = {
    isTTY: true,
    columns,
    write(text: string | Uint8Array) {
      written++;
      for (const [part] of String(text).matchAll(/\u001b\[2K|\u001b\[1A|\r|\n|[^\u001b\r\n]+/g)) {
        if (part === '\u001b[2K') lines[row] = '';
        else if (part === '\u001b[1A') row--;
        else if (part === '\n') lines[++row] ??= '';
        else if (part !== '\r') lines[row] += part;
      }
      return true;
    },
  };
  return {
    log: terminalLogger(stream, () => ms),
    seen: () => lines.filter(line => line !== ''),
    wait: (more: number) => {
      ms += more;
    },
    writes: () => written,
  };
}

describe('several works at once', () => {
  it('have a line each, which moves, and goes when the work is done', () => {
    const { log, seen, wait } = screen();
    log.progress('fraud', 0, 'encoding');
    log.progress('spam', 0.5);
    expect(seen()).toEqual([
      `${'░'.repeat(24)}   0 %  fraud  encoding`,
      `${'█'.repeat(12)}${'░'.repeat(12)}  50 %  spam`,
    ]);
    wait(60);
    log.progress('fraud', 0.25, 'pass 2');
    expect(seen()[0]).toContain(' 25 %  fraud  pass 2');
    log.progress('fraud', 1);
    expect(seen()).toEqual([expect.stringContaining('spam')]);
    log.progress('spam', 1);
    expect(seen()).toEqual([]);
  });

  it('stand below what is said meanwhile', () => {
    const { log, seen } = screen();
    log.progress('fraud', 0.1);
    log.progress('spam', 0.1);
    log.warn('a column is left out');
    log.progress('spam', 1);
    log.info('done');
    expect(seen()).toEqual(['warning: a column is left out', 'done', expect.stringContaining('fraud')]);
  });

  it('are counted where they are many', () => {
    const { log, seen } = screen();
    for (let i = 0; i < 9; i++) log.progress(`model ${i}`, 0);
    expect(seen()).toHaveLength(7);
    expect(seen()[6]).toBe('… and 3 more');
  });
});

it('estimates the time that is left, once there is something to estimate from', () => {
  const { log, seen, wait } = screen();
  log.progress('fraud', 0);
  wait(500);
  log.progress('fraud', 0.25);
  expect(seen()[0]).not.toContain('left');
  wait(9500);
  log.progress('fraud', 0.5);
  expect(seen()[0]).toMatch(/ 50 % {2}fraud {2}10 s left$/);
  wait(1000_000);
  log.progress('fraud', 0.5);
  expect(seen()[0]).toMatch(/17 min left$/);
});

it('keeps a line on one line, whatever the title holds and however narrow the terminal is', () => {
  const { log, seen } = screen(50);
  log.progress('a name that is longer than anyone would think\n\u001b[31m', 0.5, 'something');
  expect(seen()).toHaveLength(1);
  expect(seen()[0]!.length).toBeLessThan(50);
});

it('moves no more often than a person can see', () => {
  const { log, writes, wait } = screen();
  for (let i = 0; i < 1000; i++) {
    wait(1);
    log.progress('fraud', i / 1000);
  }
  expect(writes()).toBeLessThanOrEqual(21);
});

it('writes lines only where nobody watches', () => {
  const written: string[] = [];
  const log = terminalLogger({ write: text => written.push(String(text)) > 0 }, () => 0);
  log.progress('fraud', 0.5);
  log.info('done');
  expect(written).toEqual(['done\n']);
});
