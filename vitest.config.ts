import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'
import type { TestSpecification } from 'vitest/node'

const isInBrowser = ({ moduleId }: TestSpecification) => /\/e2e\/|\/ssr\.test/.test(moduleId)

/** Tests in a browser take longest: begun first, none of them is waited for at the end. */
class BrowserFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => Number(isInBrowser(other)) - Number(isInBrowser(one)))
  }
}

/** Every test of the repository is one run; a project is a folder with a vitest configuration of its own. */
export default defineConfig({
  test: {
    projects: ['vitest.scripts.config.ts', 'packages/*/vitest.config.ts', 'apps/*/vitest*.config.ts'],
    sequence: { sequencer: BrowserFirst },
  },
})
