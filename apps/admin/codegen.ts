import type { CodegenConfig } from '@graphql-codegen/cli'

export default {
  schema: '../api/schema.graphql',
  documents: 'src/**/*.graphql.ts',
  importExtension: '.ts',
  generates: {
    './src/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        enumType: 'string-literal',
        useTypeImports: true,
        scalars: { Date: 'string', DateTime: 'string', MinorUnits: 'number', URL: 'string', ID: 'string' },
      },
    },
    './src/graphql/generated/introspection.ts': { plugins: ['./introspection-plugin.ts'] },
  },
} satisfies CodegenConfig
