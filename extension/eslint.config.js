/** Run from the project's root, so that tests/e2e is held too. */
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Strings that turn into markup or code; our pages and the mail page get text nodes only (channel.md T21). */
const MARKUP = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc'];
const FETCH = 'The companion is spoken to in background/companion.ts only.';

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '**/*.gen.*'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname ?? '.' } },
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'off',
      '@typescript-eslint/no-implied-eval': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-floating-promises': ['error', {
        allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['test', 'describe', 'it'] }],
      }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-properties': ['error',
        ...MARKUP.map((property) => ({ property, message: 'Use text nodes.' })),
        { object: 'document', property: 'write', message: 'Use text nodes.' },
        { object: 'document', property: 'writeln', message: 'Use text nodes.' },
        ...['globalThis', 'window', 'self'].map((object) => ({ object, property: 'fetch', message: FETCH }))],
      'no-restricted-syntax': ['error',
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Use text nodes.' },
        { selector: 'Property[key.name="dangerouslySetInnerHTML"]', message: 'Use text nodes.' }],
      'no-restricted-globals': ['error', { name: 'fetch', message: FETCH },
        { name: 'XMLHttpRequest', message: FETCH }, { name: 'WebSocket', message: FETCH }, { name: 'EventSource', message: FETCH }],
    },
  },
  // Tests look at what stands in a page, and call the companion as a page would.
  { files: ['tests/**'], rules: { 'no-restricted-properties': 'off', 'no-restricted-globals': 'off' } },
  { files: ['**/src/background/companion.ts'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['**/*.mjs', '**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' } },
  },
);
