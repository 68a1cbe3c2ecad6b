import type { Meta, StoryObj } from '@storybook/react-vite'
import { ErrorSummary } from '../ErrorSummary.tsx'
import { SearchField } from '../SearchField.tsx'
import { Stack } from '../Stack.tsx'
import { Badge } from '../Badge.tsx'
import { Checkbox } from './Checkbox.tsx'
import { CheckboxGroup, RadioGroup } from './ChoiceGroups.tsx'
import { Select } from './Select.tsx'
import { TextField } from './TextField.tsx'

export default { title: 'Fields' } satisfies Meta

const themes = [
  { value: 'ecology', label: 'Экология', count: '24' },
  { value: 'leisure', label: 'Демалыс', count: '12' },
  { value: 'infrastructure', label: 'Көлік және жаяу жүргіншілер инфрақұрылымы', count: '7' },
]

export const All: StoryObj = {
  render: () => (
    <div lang="kk">
      <Stack gap="l">
        <SearchField label="Жобаларды іздеу" buttonLabel="Іздеу" value="қала" />
        <TextField label="Жобаның атауы" hint="Жарнамасыз, екі-үш сөзбен" name="title" />
        <TextField
          label="Сипаттамасы"
          name="description"
          isMultiline
          defaultValue="Аулада алма ағаштары өседі."
          error="Сипаттама 200 таңбадан кем болмасын"
        />
        <TextField label="Русский" name="russian" lang="ru" mark={<Badge tone="danger">жоқ</Badge>} />
        <Checkbox label="Жауап беру міндетті" name="required" defaultChecked />
        <Select
          label="Аудан"
          name="district"
          defaultValue="alatau"
          options={[
            { value: '', label: 'Барлық аудандар' },
            { value: 'alatau', label: 'Алатау' },
            { value: 'medeu', label: 'Медеу' },
          ]}
        />
        <CheckboxGroup label="Бағыттар" name="theme" options={themes} selected={['ecology']} />
        <RadioGroup
          label="Реті"
          name="order"
          selected="new"
          options={[
            { value: 'new', label: 'Жаңалары алдымен' },
            { value: 'title', label: 'Әліпби бойынша' },
          ]}
          error="Біреуін таңдаңыз"
        />
      </Stack>
    </div>
  ),
}

export const Refused: StoryObj = {
  render: () => (
    <div lang="kk">
      <Stack gap="l">
        <ErrorSummary
          title="Мынаны түзетіңіз"
          items={[
            { href: '#answer', text: 'Осы сұраққа жауап жазыңыз.' },
            { href: '#topic-1', text: 'Осы сұраққа жауап таңдаңыз.' },
          ]}
        />
        <TextField
          id="answer"
          isHeading
          isMultiline
          label="Ауланың қай жері өзгереді?"
          name="answer"
          error="Осы сұраққа жауап жазыңыз."
        />
        <RadioGroup
          id="topic"
          label="Бағыт"
          name="topic"
          options={themes}
          error="Осы сұраққа жауап таңдаңыз."
        />
      </Stack>
    </div>
  ),
}
