import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** What the reader must not reach for: it runs in a browser, and the same text must give the same reading. */
const forbiddenInReading = [
  'Date',
  'process',
  'Buffer',
  'fetch',
  'setTimeout',
  'setInterval',
  'performance',
  'require',
];

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '**/generated/', '**/*.generated.ts', '.lianpu/'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipTemplates: true, skipRegExps: true, skipComments: true },
      ],
      // Control characters and lone surrogates are part of what texts hold and rules look for.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        module: 'writable',
        require: 'readonly',
        TextDecoder: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        structuredClone: 'readonly',
        setInterval: 'readonly',
        AbortSignal: 'readonly',
      },
    },
  },
  {
    files: ['packages/reading/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/testing/**'],
    rules: { 'no-restricted-globals': ['error', ...forbiddenInReading] },
  },
);
