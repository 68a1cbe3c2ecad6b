import type { Meta, StoryObj } from '@storybook/react-vite'
import { Timeline } from './Timeline.tsx'

export default { title: 'Timeline' } satisfies Meta

export const NewsOfAProject: StoryObj = {
  render: () => (
    <div lang="ru">
      <Timeline
        level={2}
        items={[
          {
            key: '3',
            date: '14 октября 2019 г.',
            dateTime: '2019-10-14',
            title: 'Первый урожай',
            children: <p>Собрали сто двадцать килограммов апорта и раздали соседям.</p>,
          },
          {
            key: '2',
            date: '3 мая 2019 г.',
            dateTime: '2019-05-03',
            title: 'Сорок два дерева посажены',
            children: <p>Помогли школьники и служба озеленения района.</p>,
          },
          { key: '1', date: '24 ноября 2018 г.', dateTime: '2018-11-24', title: 'Договор подписан' },
        ]}
      />
    </div>
  ),
}
