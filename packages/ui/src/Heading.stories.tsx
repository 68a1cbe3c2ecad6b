import type { Meta, StoryObj } from '@storybook/react-vite'
import { Heading } from './Heading.tsx'
import { Prose } from './Prose.tsx'
import { Stack } from './Stack.tsx'

export default { title: 'Heading' } satisfies Meta

export const Scale: StoryObj = {
  render: () => (
    <Stack gap="l">
      <Heading level={1} size="3xl" lang="kk">
        Көршілермен бірге қаланы өзгертеміз
      </Heading>
      <Heading level={2} size="2xl" eyebrow="Конкурс" lang="ru">
        Мастерская городских инициатив
      </Heading>
      <Heading level={3} size="xl">
        What the jury looks at
      </Heading>
      <Heading level={4} size="l" lang="kk">
        Бағдарламаның көрсеткіштері
      </Heading>
    </Stack>
  ),
}

export const LetterByLetter: StoryObj = {
  render: () => (
    <div lang="kk">
      {[400, 500, 600, 700, 800].map((weight) => (
        <p key={weight} style={{ fontWeight: weight }}>
          Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі · 1 234 567 ₸
        </p>
      ))}
    </div>
  ),
}

export const RunningText: StoryObj = {
  render: () => (
    <Prose
      lang="ru"
      text={
        'Во дворе на Сейфуллина двадцать лет росли яблони, а потом осталась только парковка. Соседи собрались, посчитали места и нарисовали план: четыре ряда, полив из арыка, скамейки лицом к горам.\n\nЗа первый год посажено сорок два дерева. Осенью двор впервые собирал урожай, и на него пришли люди из соседних домов.'
      }
    />
  ),
}
