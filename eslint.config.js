import tseslint from 'typescript-eslint';

const machine = 'Only src/node may touch the machine: the core runs the same in a worker, a page and a test.';
const chance = 'Chance has one door: uniforms from numeric/, a pure function of seed and address.';
const bits = 'Math.* differs between runtimes in the last bit; use numeric/ so that results are the same everywhere.';

const machineGlobals = [
  'process',
  'console',
  'performance',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'crypto',
];
const machineModules = [
  'node:*',
  'fs',
  'path',
  'os',
  'crypto',
  'worker_threads',
  'child_process',
  'piscina',
  'commander',
];
/** Dates as values are arithmetic; what time it is now is not. */
const clock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: machine },
  { selector: 'CallExpression[callee.name="Date"]', message: machine },
];
const irreproducible = [
  ...['exp', 'expm1', 'log', 'log1p', 'log2', 'log10', 'pow', 'cbrt', 'hypot'],
  ...['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2', 'sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'],
];
const mathProperty = (property, message) => ({ object: 'Math', property, message });
const pure = [mathProperty('random', chance), { object: 'Date', property: 'now', message: machine }];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'reports/', 'node_modules/'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/node/**'],
    rules: {
      'no-restricted-globals': ['error', ...machineGlobals.map((name) => ({ name, message: machine }))],
      'no-restricted-imports': ['error', { patterns: [{ group: machineModules, message: machine }] }],
      'no-restricted-properties': ['error', ...pure],
      'no-restricted-syntax': ['error', ...clock],
    },
  },
  {
    files: ['src/{numeric,economy,models,run}/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...pure, ...irreproducible.map((name) => mathProperty(name, bits))],
      'no-restricted-syntax': [
        'error',
        ...clock,
        { selector: 'BinaryExpression[operator="**"]:not([left.value=2])', message: bits },
      ],
    },
  },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
);
