import { defineConfig } from 'oxlint'
import type { OxlintOverride } from 'oxlint'

/** The nouns in their order: a feature may lean on those to its left, never on those to its right. */
const nouns = [
  'message',
  'person',
  'media',
  'programme',
  'competition',
  'application',
  'review',
  'facilitator',
  'workshop',
  'team',
  'project',
  'showcase',
] as const

/**
 * What may not be imported. `group` reads like .gitignore and is the way to write an exception (oxlint passes over a
 * `regex` with a look-ahead without a word); it comes last, since the first entry that knows an import decides.
 */
type Ban = { readonly message: string } & ({ readonly regex: string } | { readonly group: string[] })

/** Everything that files of one place may not import. One override a place: a later one replaces an earlier one whole. */
function place(files: string[], bans: readonly Ban[]): OxlintOverride[] {
  return [{ files, rules: { 'no-restricted-imports': ['error', { patterns: [...bans] }] } }]
}

const anyOf = (names: readonly string[]) => `(?:${names.join('|')})`

const apps: Ban = {
  regex: String.raw`^@bastama/(?:api|admin|public)(?:/|$)|/apps/(?:api|admin|public)/|^(?:\.\./)+(?:api|admin|public)/`,
  message: 'An app is imported by nobody: go through the GraphQL schema.',
}
const noDomain: Ban = {
  regex: '^@bastama/(?:domain|api|admin|public)(?:/|$)',
  message: 'packages/ui knows nothing of the domain, of GraphQL or of an app.',
}

const onlyValibot: Ban = {
  group: ['*', '!./**', '!../**', '!valibot', '!vitest', '!fast-check'],
  message: 'packages/domain imports itself and valibot, nothing else.',
}

const domain = nouns.flatMap((noun, index) => {
  const right = nouns.slice(index + 1)
  return place(
    [`packages/domain/src/${noun}/**`],
    [
      ...(right.length > 0
        ? [{ regex: `/${anyOf(right)}/`, message: `${noun} may not lean on a noun to its right.` }]
        : []),
      onlyValibot,
    ],
  )
})

const features = nouns.flatMap((noun, index) => {
  const right = nouns.slice(index + 1)
  const others = nouns.filter((other) => other !== noun)
  const bans: Ban[] = [
    apps,
    ...(right.length > 0
      ? [
          {
            regex: String.raw`^(?:\.\./)+${anyOf(right)}/|@bastama/domain/${anyOf(right)}/`,
            message: `${noun} may not lean on a noun to its right.`,
          },
        ]
      : []),
    {
      // From the folder of the noun, and from a room of it.
      group: ['..', '../..'].flatMap((up) =>
        others.flatMap((other) => [
          `${up}/${other}/**`,
          `!${up}/${other}/graphql.ts`,
          `!${up}/${other}/*.graphql.ts`,
          `${up}/${other}/mutations.graphql.ts`,
          `${up}/${other}/inputs.graphql.ts`,
          `!${up}/${other}/queries.ts`,
        ]),
      ),
      message: 'Of another noun, only its types (graphql.ts) and (to the left) queries.ts may be imported.',
    },
  ]
  const inScreens: Ban[] = [
    apps,
    {
      group: others.flatMap((other) => [`../${other}/*`, `!../${other}/*.graphql.ts`]),
      message: 'Of another noun, only its fragments (*.graphql.ts) may be imported: never its pages.',
    },
  ]
  return [
    ...place([`apps/api/src/${noun}/**/*.ts`], bans),
    ...place(
      [`apps/api/src/${noun}/**/*graphql.ts`],
      [...bans, { regex: '^(?:kysely|pg)(?:/|$)', message: 'SQL lives in queries.ts.' }],
    ),
    ...place([`apps/admin/src/${noun}/**`, `apps/public/src/${noun}/**`], inScreens),
  ]
})

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'promise', 'vitest'],
  categories: { correctness: 'error' },
  ignorePatterns: [
    '**/generated/**',
    '**/*.generated.ts',
    '**/dist/**',
    '**/build/**',
    '**/.react-router/**',
  ],
  rules: {
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': ['error', { checksVoidReturn: false }],
    'typescript/consistent-type-imports': 'error',
    'typescript/no-unnecessary-type-assertion': 'error',
    'import/no-cycle': 'error',
    'oxc/no-barrel-file': 'error',
    // Axe judges the rendered page; these know neither Safari's lists without bullets nor regions that scroll.
    'jsx-a11y/no-redundant-roles': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    'jsx-a11y/no-noninteractive-tabindex': 'off',
    'jsx-a11y/control-has-associated-label': 'off',
    'typescript/no-misused-spread': 'off',
    // Our interfaces are written with methods that use no `this`.
    'typescript/unbound-method': 'off',
    'vitest/require-to-throw-message': 'off',
    'vitest/expect-expect': 'off',
    'vitest/no-conditional-expect': 'off',
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    'no-var': 'error',
    'prefer-const': 'error',
    eqeqeq: 'error',
    'no-console': 'error',
    'no-restricted-globals': [
      'error',
      { name: 'Intl', message: 'Browsers have no Kazakh data: format through packages/domain.' },
    ],
    'no-restricted-properties': [
      'error',
      ...[
        'toLocaleString',
        'toLocaleDateString',
        'toLocaleTimeString',
        'toLocaleLowerCase',
        'toLocaleUpperCase',
        'localeCompare',
      ].map((property) => ({ property, message: 'Browsers have no Kazakh data: use packages/domain.' })),
    ],
    'no-restricted-imports': ['error', { patterns: [apps] }],
  },
  overrides: [
    {
      files: ['packages/domain/src/**'],
      rules: {
        'no-restricted-globals': [
          'error',
          ...['process', 'fetch', 'window', 'document', 'setTimeout', 'setInterval', 'console'].map(
            (name) => ({
              name,
              message: 'The domain is pure: no IO, no clock.',
            }),
          ),
        ],
        'no-restricted-properties': [
          'error',
          { object: 'Date', property: 'now', message: 'The domain has no clock: take `now` as a parameter.' },
          {
            object: 'Math',
            property: 'random',
            message: 'The domain has no chance: take the value as a parameter.',
          },
        ],
      },
    },
    ...place(
      ['packages/domain/src/kernel/**'],
      [{ regex: `/${anyOf(nouns)}/`, message: 'The kernel knows no noun.' }, onlyValibot],
    ),
    ...domain,
    ...place(
      ['packages/ui/src/**'],
      [
        noDomain,
        apps,
        {
          regex: '^(?:graphql|urql|@urql/.*|react-router|@lingui/.*)(?:/|$)',
          message: 'packages/ui knows React and nothing else.',
        },
      ],
    ),
    ...place(
      ['apps/api/src/platform/**'],
      [
        apps,
        { regex: String.raw`^(?:\.\./)+${anyOf(nouns)}/`, message: 'The platform knows no feature.' },
        {
          regex: `^@bastama/domain/${anyOf(nouns)}/`,
          message: 'The platform knows the kernel of the domain alone.',
        },
      ],
    ),
    ...features,
    {
      // What runs at the command line speaks to it.
      files: ['scripts/**', '**/*.config.ts', 'apps/api/src/generate.ts', 'apps/*/server.ts'],
      rules: { 'no-console': 'off' },
    },
    {
      // They start and try the apps as a whole.
      files: ['scripts/**'],
      rules: { 'no-restricted-imports': 'off' },
    },
  ],
})
