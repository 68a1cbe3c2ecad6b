import type { Meta, StoryObj } from '@storybook/react-vite'
import { Funnel } from './Funnel.tsx'

export default { title: 'Funnel' } satisfies Meta

export const OfTheProgramme: StoryObj = {
  render: () => (
    <div lang="ru">
      <Funnel
        caption="Путь участников: от записи до осуществлённого проекта"
        headers={{ step: 'Шаг', value: 'Сколько', share: 'От предыдущего шага' }}
        steps={[
          { key: 'a', label: 'Записались на мастерские', value: 192, valueText: '192', href: '#enrolments' },
          { key: 'b', label: 'Пришли хотя бы на один этап', value: 129, valueText: '129', shareText: '67 %' },
          {
            key: 'c',
            label: 'Вошли в команды',
            value: 96,
            valueText: '96',
            shareText: '74 %',
            note: 'лидеры и участники команд',
          },
          {
            key: 'd',
            label: 'Подали проекты',
            value: 24,
            valueText: '24',
            shareText: '25 %',
            href: '#projects',
            note: 'команды',
          },
          {
            key: 'e',
            label: 'Получили гранты',
            value: 10,
            valueText: '10',
            shareText: '42 %',
            href: '#funded',
          },
          { key: 'f', label: 'Осуществили проекты', value: 8, valueText: '8', shareText: '80 %' },
        ]}
      />
    </div>
  ),
}

export const Empty: StoryObj = {
  render: () => (
    <Funnel
      caption="Before the first application"
      headers={{ step: 'Step', value: 'Number', share: 'Of the step before' }}
      steps={[
        { key: 'a', label: 'Applied', value: 0, valueText: '0' },
        { key: 'b', label: 'Selected', value: 0, valueText: '0' },
      ]}
    />
  ),
}
