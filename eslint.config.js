// Type-aware lint. What needs a reason has it beside it.
import tseslint from 'typescript-eslint';

const pure = ['src/model/**', 'src/kit/text/**', 'src/collect/packages/**', 'src/detect/**', 'src/derive/**', 'src/judge/**', 'src/report/**'];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'fixtures/**', '**/*.generated.*', '**/*.as.ts', 'examples/**', '.cache/**'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Export by name.' }, { selector: 'TSEnumDeclaration', message: 'Use a union.' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Ports are async by contract, whether or not an implementation waits.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    },
  },
  {
    files: pure.map((folder) => `${folder}/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...['fetch', 'process', 'console', 'setTimeout', 'setInterval', 'Date', 'performance', 'crypto'].map((name) => ({ name, message: 'A pure room has no world: take it in as a port (model/ports).' })),
      ],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Randomness comes in through a port.' }],
    },
  },
  { files: ['vitest.config.ts', 'test/closing-line.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
