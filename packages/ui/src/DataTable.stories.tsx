import type { Meta, StoryObj } from '@storybook/react-vite'
import { Badge } from './Badge.tsx'
import { DataTable } from './DataTable.tsx'
import { Pagination } from './Pagination.tsx'
import { Stack } from './Stack.tsx'

export default { title: 'DataTable' } satisfies Meta

const rows = [
  {
    title: 'Яблоневый сад на Сейфуллина',
    team: 'Яблоневый двор',
    score: '91,5',
    sum: '6 500 €',
    isFunded: true,
  },
  {
    title: 'Безбарьерный подъём к поликлинике',
    team: 'Вверх',
    score: '88,0',
    sum: '5 000 €',
    isFunded: true,
  },
  { title: 'Кухня соседей', team: 'Общий стол', score: '84,25', sum: '—', isFunded: false },
]

export const Results: StoryObj = {
  render: () => (
    <div lang="ru">
      <Stack>
        <DataTable
          caption="Результаты конкурса"
          rows={rows}
          rowKey={(row) => row.title}
          columns={[
            { key: 'title', header: 'Проект', cell: (row) => <a href="#project">{row.title}</a> },
            { key: 'team', header: 'Команда', cell: (row) => row.team },
            {
              key: 'outcome',
              header: 'Решение',
              cell: (row) =>
                row.isFunded ? <Badge tone="won">отобран</Badge> : <Badge tone="soon">резерв</Badge>,
            },
            { key: 'score', header: 'Балл', align: 'end', cell: (row) => row.score },
            { key: 'sum', header: 'Грант', align: 'end', cell: (row) => row.sum },
          ]}
        />
        <Pagination
          label="Страницы"
          previous={{ href: '#1', label: 'Предыдущая' }}
          next={{ href: '#3', label: 'Следующая' }}
          status="25–48 из 112"
        />
      </Stack>
    </div>
  ),
}
