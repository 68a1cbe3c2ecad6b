import type { Meta, StoryObj } from '@storybook/react-vite'
import { Badge } from '../Badge.tsx'
import { Chips } from '../Chips.tsx'
import { Heading } from '../Heading.tsx'
import { Menu } from '../Menu.tsx'
import { Notice } from '../Notice.tsx'
import { Pagination } from '../Pagination.tsx'
import { SearchField } from '../SearchField.tsx'
import { EmptyState } from '../EmptyState.tsx'
import { GridFrame } from '../grid/GridFrame.tsx'
import { GridHeaderCell } from '../grid/GridHeaderCell.tsx'
import { GridRow, GridSkeletonRows } from '../grid/GridRow.tsx'
import { GridToolbar } from '../grid/GridToolbar.tsx'
import { AppShell } from './AppShell.tsx'
import { Brand } from './Brand.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'

export default { title: 'AppShell' } satisfies Meta

const head = (
  <thead>
    <tr>
      <GridHeaderCell
        label="Конкурс"
        sort={{ direction: 'none', href: '#title', actionLabel: 'По названию' }}
      />
      <GridHeaderCell label="Кто участвует" />
      <GridHeaderCell label="Состояние" />
      <GridHeaderCell
        label="Крайний срок"
        sort={{ direction: 'descending', href: '#closes', actionLabel: 'По сроку, ранние вначале' }}
      />
      <GridHeaderCell label="Мест" align="end" />
    </tr>
  </thead>
)

export const ACompetitionsPage: StoryObj = {
  render: () => (
    <div lang="ru" style={{ display: 'grid', minHeight: '100dvh' }}>
      <AppShell
        brand={<Brand name="Bastama" href="#home" />}
        skipLabel="К содержанию"
        navLabel="Разделы"
        links={[
          { label: 'Конкурсы', href: '#competitions', icon: 'flag', isCurrent: true },
          { label: 'Фасилитаторы', href: '#facilitators', icon: 'people' },
        ]}
        tools={
          <>
            <ThemeSwitch
              label="Оформление"
              options={{ system: 'Как в системе', light: 'Светлое', dark: 'Тёмное' }}
            />
            <Menu
              label="Язык"
              icon="globe"
              items={[
                { id: 'kk', label: 'Қазақша' },
                { id: 'ru', label: 'Русский' },
              ]}
            />
          </>
        }
        notice={
          <Notice title="Здесь видно то же, что любому посетителю: вход для сотрудников появится позже" />
        }
      >
        <Heading level={1} size="xl">
          Конкурсы
        </Heading>
        <GridToolbar
          label="Поиск и фильтры"
          count="6 конкурсов"
          chips={
            <Chips
              label="Фильтры"
              items={[{ label: 'открыт', href: '#x', removeLabel: 'Убрать фильтр: открыт' }]}
            />
          }
        >
          <form role="search">
            <SearchField label="Поиск" buttonLabel="Найти" />
          </form>
        </GridToolbar>
        <GridFrame
          label="Конкурсы"
          footer={<Pagination label="Страницы" next={{ href: '#2', label: 'Дальше' }} status="1–2 из 6" />}
        >
          {head}
          <tbody>
            <GridRow
              header={<a href="#1">Конкурс проектов городских инициатив</a>}
              cells={[
                { key: 'kind', content: 'команды' },
                { key: 'state', content: <Badge tone="open">открыт</Badge> },
                { key: 'closes', content: '15.12.2026, 18:00' },
                { key: 'places', content: '10', align: 'end' },
              ]}
            />
            <GridRow
              state="selected"
              header={<a href="#2">Отбор фасилитаторов</a>}
              cells={[
                { key: 'kind', content: 'люди' },
                { key: 'state', content: <Badge tone="info">результаты объявлены</Badge> },
                { key: 'closes', content: '20.10.2017, 18:00' },
                { key: 'places', content: '7', align: 'end' },
              ]}
            />
          </tbody>
        </GridFrame>
      </AppShell>
    </div>
  ),
}

export const GridStates: StoryObj = {
  render: () => (
    <div lang="ru">
      <GridFrame label="Загрузка конкурсов" isLoading>
        {head}
        <tbody>
          <GridSkeletonRows columns={5} rows={3} />
        </tbody>
      </GridFrame>
      <GridFrame
        label="Конкурсы, которых нет"
        instead={
          <EmptyState title="Ничего не найдено">
            <p>Уберите один из фильтров.</p>
          </EmptyState>
        }
      >
        {head}
      </GridFrame>
    </div>
  ),
}
