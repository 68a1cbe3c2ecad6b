import type { Meta, StoryObj } from '@storybook/react-vite'
import { Badge } from './Badge.tsx'
import { SampleMark } from './SampleMark.tsx'
import { Stack } from './Stack.tsx'

export default { title: 'Badge' } satisfies Meta

export const Tones: StoryObj = {
  render: () => (
    <Stack direction="row" gap="s">
      <Badge>қаралама</Badge>
      <Badge tone="open">ашық</Badge>
      <Badge tone="soon">скоро</Badge>
      <Badge tone="review">на рассмотрении</Badge>
      <Badge tone="won">победитель</Badge>
      <Badge tone="danger">тоқтатылды</Badge>
      <Badge tone="info">результаты объявлены</Badge>
      <SampleMark label="демонстрационные данные" />
    </Stack>
  ),
}
