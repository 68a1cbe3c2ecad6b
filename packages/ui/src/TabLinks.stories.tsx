import type { Meta, StoryObj } from '@storybook/react-vite'
import { TabLinks } from './TabLinks.tsx'

export default { title: 'TabLinks' } satisfies Meta

export const Kinds: StoryObj = {
  render: () => (
    <TabLinks
      label="Конкурсы"
      items={[
        { label: 'Все', href: '#all', isCurrent: true, count: '6' },
        { label: 'Фасилитаторы', href: '#facilitators', isCurrent: false, count: '1' },
        { label: 'Участники мастерских', href: '#participants', isCurrent: false, count: '3' },
        { label: 'Проекты', href: '#projects', isCurrent: false, count: '2' },
      ]}
    />
  ),
}
