import { defineConfig } from 'vitest/config';

export default defineConfig({
  logLevel: 'error',
  // As the build does.
  define: { __TRAINING_CODE__: JSON.stringify('c'.repeat(64)) },
  test: {
    setupFiles: ['scripts/property-seed.ts'],
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // One more than usual: the process that starts them mostly waits.
    maxWorkers: '100%',
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // They import JSON without saying so, which Node refuses.
    server: { deps: { inline: [/@actions\/(workflow-parser|languageservice|expressions)/] } },
  },
});
