import { defineConfig } from 'vitest/config';

/** Suites of the project. `npm test` runs them one after another and adds the counts. */
export default defineConfig({
  test: {
    teardownTimeout: 60_000,
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'shared/**/*.test.ts',
            'scripts/**/*.test.ts',
            'cms/plugin/**/src/**/*.test.ts',
            'cms/plugin/model/**/*.test.ts',
            'test/architecture/**/*.test.ts',
            'test/contract/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/dist/**'],
          // Rules without state: one process for all of them costs a fifth of one for each.
          pool: 'forks',
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['site/**/*.test.ts', 'test/site/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'cms',
          include: ['test/cms/**/*.test.ts', 'test/cms-host/**/*.test.ts'],
          pool: 'threads',
          isolate: false,
          fileParallelism: false,
          maxWorkers: 1,
          globalSetup: ['test/database/remove-templates.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        // Once a run: what these start keeps to SQLite, or comes to no database at all.
        test: {
          name: 'start',
          include: ['test/cms-start/**/*.test.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        // Pages of one built example, in a real browser.
        test: {
          name: 'pages',
          include: ['test/pages/**/*.test.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 180_000,
          hookTimeout: 450_000,
        },
      },
    ],
  },
});
