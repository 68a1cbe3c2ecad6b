import type { Meta, StoryObj } from '@storybook/react-vite'
import { Progress } from './Progress.tsx'
import { Stack } from './Stack.tsx'

export default { title: 'Progress' } satisfies Meta

export const Shares: StoryObj = {
  render: () => (
    <Stack>
      <Progress label="Жіберілуде: kok-tobe.jpg" share={0} text="0%" />
      <Progress
        label="Отправляется очень-длинное-имя-снимка-с-открытия-зелёного-коридора.jpg"
        share={0.42}
        text="42 %"
      />
      <Progress label="Sending portrait.jpg" share={1} text="100%" />
    </Stack>
  ),
}
