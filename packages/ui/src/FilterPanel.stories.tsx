import type { Meta, StoryObj } from '@storybook/react-vite'
import { Chips } from './Chips.tsx'
import { FilterPanel } from './FilterPanel.tsx'
import { SearchField } from './SearchField.tsx'
import { Split } from './Split.tsx'
import { Stack } from './Stack.tsx'
import { CheckboxGroup } from './field/ChoiceGroups.tsx'
import { Select } from './field/Select.tsx'

export default { title: 'FilterPanel' } satisfies Meta

export const BesideAList: StoryObj = {
  render: () => (
    <div lang="ru">
      <Split
        side="start"
        aside={
          <FilterPanel
            action="#"
            title="Фильтры: 2"
            submitLabel="Показать"
            reset={{ href: '#all', label: 'Сбросить всё' }}
            kept={[{ name: 'order', value: 'new' }]}
            search={
              <SearchField
                label="Поиск по проектам"
                buttonLabel="Найти"
                placeholder="двор, яблони, подъём…"
              />
            }
          >
            <CheckboxGroup
              label="Направление"
              name="theme"
              isFolded
              selected={['ecology', 'access']}
              options={[
                { value: 'ecology', label: 'Экология', count: '24' },
                { value: 'access', label: 'Доступность', count: '9' },
                { value: 'infrastructure', label: 'Инфраструктура', count: '31' },
              ]}
            />
            <Select
              label="Район"
              name="district"
              options={[
                { value: '', label: 'Все районы' },
                { value: 'bostandyk', label: 'Бостандыкский' },
              ]}
            />
          </FilterPanel>
        }
      >
        <Stack>
          <p>
            <strong>33 проекта</strong>
          </p>
          <Chips
            label="Включённые фильтры"
            items={[
              { label: 'Экология', href: '#without-ecology', removeLabel: 'Убрать фильтр: Экология' },
              { label: 'Доступность', href: '#without-access', removeLabel: 'Убрать фильтр: Доступность' },
            ]}
            clear={{ label: 'Сбросить всё', href: '#all' }}
          />
        </Stack>
      </Split>
    </div>
  ),
}
