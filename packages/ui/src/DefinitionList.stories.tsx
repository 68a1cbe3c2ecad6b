import type { Meta, StoryObj } from '@storybook/react-vite'
import { DefinitionList } from './DefinitionList.tsx'

export default { title: 'DefinitionList' } satisfies Meta

const facts = [
  { term: 'Команда', details: <a href="#team">«Яблоневый двор»</a> },
  { term: 'Направление', details: 'Экология' },
  { term: 'Район', details: 'Алатауский' },
  { term: 'Собственный вклад', details: '1 234 567 ₸' },
]

export const Beside: StoryObj = {
  render: () => (
    <div lang="ru">
      <DefinitionList items={facts} />
    </div>
  ),
}

export const Above: StoryObj = {
  render: () => (
    <div lang="ru" style={{ maxWidth: '20rem' }}>
      <DefinitionList items={facts} layout="above" />
    </div>
  ),
}
