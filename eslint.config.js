import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      '**/build/**',
      '**/.astro/**',
      '**/.cache/**',
      '**/.data/**',
      '**/.strapi/**',
      'cms/types/**',
      '**/*.astro',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in messages and addresses are plain integers here; wrapping each in String() hides the sentence.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // noPropertyAccessFromIndexSignature asks for brackets where dot-notation would forbid them.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly', fetch: 'readonly' },
    },
  },
  {
    files: ['site/public/*.js'],
    languageOptions: { globals: { self: 'readonly', caches: 'readonly', Response: 'readonly', Headers: 'readonly' } },
  },
  {
    files: ['site/src/scripts/*.js'],
    languageOptions: {
      globals: {
        localStorage: 'readonly',
        addEventListener: 'readonly',
        setInterval: 'readonly',
      },
    },
  },
  { files: ['**/*.cjs'], languageOptions: { globals: { __dirname: 'readonly' } } },
  {
    // The domain is pure: no clock, no input or output, no framework.
    files: ['shared/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval', 'console', 'Buffer'],
      'no-restricted-imports': [
        'error',
        { patterns: ['node:*', 'astro*', '@strapi/*', 'react*', '@cchc/site*', 'strapi-plugin-cchc*'] },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is an argument.' },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The clock is an argument.',
        },
      ],
    },
  },
  {
    files: ['site/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['@strapi/*', 'strapi-plugin-cchc*', '**/cms/**'] }] },
  },
  {
    files: ['cms/**/*.ts', 'cms/**/*.tsx'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['astro*', '@cchc/site*', '**/site/**'] }] },
  },
);
