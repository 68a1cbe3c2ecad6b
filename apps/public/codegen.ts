import type { CodegenConfig } from '@graphql-codegen/cli'

export default {
  schema: '../api/schema.graphql',
  documents: 'src/**/*.graphql.ts',
  importExtension: '.ts',
  generates: {
    './src/graphql/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        skipIndexFile: true,
        persistedDocuments: { hashAlgorithm: 'sha256' },
      },
      config: {
        documentMode: 'string',
        enumType: 'string-literal',
        useTypeImports: true,
        scalars: { Date: 'string', DateTime: 'string', MinorUnits: 'number', URL: 'string', ID: 'string' },
      },
    },
  },
} satisfies CodegenConfig
