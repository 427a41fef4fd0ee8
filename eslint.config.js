import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** Which rooms of src/ each room may import; itself always. docs/decisions/0001-rooms.md says why. */
export const ROOMS = {
  core: [],
  agreement: ['core'],
  covenants: ['core', 'agreement'],
  metrics: ['core', 'agreement', 'covenants'],
  'supporting-sheets': ['core', 'agreement', 'covenants', 'metrics', 'workbook'],
  'schedule-a': ['core', 'agreement', 'covenants', 'workbook', 'supporting-sheets'],
  'earnings-call': ['core', 'metrics', 'workbook'],
  certificate: ['core', 'agreement', 'covenants', 'workbook', 'supporting-sheets', 'schedule-a'],
  documents: ['core', 'certificate'],
  workbook: ['core'],
  functions: ['core', 'agreement', 'covenants', 'metrics', 'schedule-a'],
  taskpane: [
    'core',
    'agreement',
    'covenants',
    'metrics',
    'supporting-sheets',
    'schedule-a',
    'earnings-call',
    'workbook',
    'functions',
    'certificate',
    'documents',
  ],
  cli: [
    'core',
    'agreement',
    'covenants',
    'metrics',
    'supporting-sheets',
    'schedule-a',
    'earnings-call',
    'workbook',
    'functions',
    'certificate',
    'documents',
  ],
  host: ['core', 'workbook'],
};

/** The rooms that know no spreadsheet: no Office.js, React, Node or file format. */
const PURE_ROOMS = [
  'core',
  'agreement',
  'covenants',
  'metrics',
  'supporting-sheets',
  'schedule-a',
  'earnings-call',
  'certificate',
];
const HOSTS = [
  '@microsoft/office-js',
  'react',
  'react-dom',
  'react/*',
  '@fluentui/*',
  'node:*',
  'fs',
  'path',
  '@cj-tech-master/excelts',
  '@univerjs/*',
  'fflate',
  'docx',
  'pdfmake',
];

const directions = Object.entries(ROOMS).flatMap(([room, allowed]) => {
  const zone = { target: `./src/${room}`, from: './src', except: [room, ...allowed].map((name) => `./${name}`) };
  return [{ ...zone, message: `${room} may import only ${[room, ...allowed].join(', ')}.` }];
});

export default tseslint.config(
  { ignores: ['dist/', 'dist-*/', 'coverage/', 'node_modules/', '.stryker/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  prettier,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX, 'office-addins': officeAddins },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] })] },
    rules: {
      ...officeAddins.configs.recommended.rules,
      'import-x/no-restricted-paths': ['error', { zones: directions }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['error', 400],
      'no-console': 'error',
    },
  },
  {
    files: PURE_ROOMS.map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: HOSTS, message: 'This room knows no spreadsheet and no platform.' },
            {
              group: ['**/workbook/*/**', '**/workbook/excel*', '**/workbook/memory*'],
              message: 'Only the port of the workbook room: sheet.ts and sheet-to-write.ts.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        'Office',
        'Excel',
        'CustomFunctions',
        'process',
        'window',
        'document',
        'Buffer',
      ],
    },
  },
  {
    // Every room but the ones that compose a program takes an agreement, or a call, as a value.
    files: [
      'src/core/**',
      'src/covenants/**',
      'src/metrics/**',
      'src/supporting-sheets/**',
      'src/schedule-a/**',
      'src/certificate/**',
      'src/documents/**',
      'src/earnings-call/*.ts',
      'src/earnings-call/!(calix-*)/**',
      'src/workbook/**',
      'src/host/**',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportDeclaration[source.value=/calix/]',
          message: 'Take the agreement, or the call, as a value.',
        },
      ],
    },
  },
  {
    // A list of words, in one file for whoever translates it.
    files: ['src/taskpane/words.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/taskpane/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@fluentui/react-components',
              importNames: ['tokens'],
              message: 'Take them from components/theme.ts: Fluent’s own list is 30 KB in the first load.',
            },
          ],
        },
      ],
    },
  },
  {
    // The generator of functions.json reads these signatures: a range is any[][] to it, nothing else.
    files: ['src/functions/**/*.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    files: ['src/cli/**', 'src/host/**', '**/*.mjs', '*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' } },
  },
);
