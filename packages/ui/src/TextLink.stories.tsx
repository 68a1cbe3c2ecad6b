import type { Meta, StoryObj } from '@storybook/react-vite'
import { Stack } from './Stack.tsx'
import { TextLink } from './TextLink.tsx'

export default { title: 'TextLink' } satisfies Meta

export const Looks: StoryObj = {
  render: () => (
    <Stack>
      <p lang="ru">
        Все условия стоят на странице <TextLink href="#open">открытого конкурса</TextLink>, там же критерии с
        весами.
      </p>
      <TextLink href="#all" look="standalone">
        Барлық жобалар
      </TextLink>
      <TextLink href="#quiet" look="quiet">
        Quiet, for lists
      </TextLink>
    </Stack>
  ),
}
