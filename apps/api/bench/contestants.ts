import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Contender } from './contenders/contender.ts'

/** In the order of the tables. */
export const contenderNames = [
  'static',
  'hand-sql',
  'bare',
  'ours',
  'ours-trusted',
  'postgraphile',
  'mercurius',
  'dataloaders',
] as const
export type ContenderName = (typeof contenderNames)[number]

/** A contender with the file that it is in. */
export interface Contestant {
  readonly contender: Contender
  readonly file: string
}

/** Loads contenders, without starting any. */
export async function loadContestants(names: readonly string[]): Promise<Contestant[]> {
  const files = names
    .map((name) => fileURLToPath(new URL(`contenders/${name}.ts`, import.meta.url)))
    .filter((file) => existsSync(file))
  return Promise.all(
    files.map(async (file) => {
      const { contender }: { contender: Contender } = await import(pathToFileURL(file).href)
      return { contender, file }
    }),
  )
}
