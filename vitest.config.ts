import { defineConfig } from 'vitest/config';

export default defineConfig({
  logLevel: 'error',
  test: { include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
