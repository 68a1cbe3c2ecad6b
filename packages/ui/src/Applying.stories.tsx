import type { Meta, StoryObj } from '@storybook/react-vite'
import { AnswerList } from './AnswerList.tsx'
import { Confirmation } from './Confirmation.tsx'
import { Stack } from './Stack.tsx'
import { TaskList } from './TaskList.tsx'

export default { title: 'Applying' } satisfies Meta

export const Tasks: StoryObj = {
  render: () => (
    <div lang="kk">
      <TaskList
        label="Өтінім"
        tasks={[
          { href: '#1', title: 'Не үшін қатысқыңыз келеді?', status: 'Жауап берілді', tone: 'done' },
          { href: '#2', title: 'Жасыңыз', status: 'Түзету керек', tone: 'wrong' },
          { href: '#3', title: 'Қай ауданда тұрасыз?', status: 'Жауап жоқ', tone: 'todo' },
          { href: '#4', title: 'Қосымша айтарыңыз', status: 'Міндетті емес', tone: 'optional' },
        ]}
      />
    </div>
  ),
}

export const Answers: StoryObj = {
  render: () => (
    <div lang="ru">
      <AnswerList
        rows={[
          {
            id: 'answer-1',
            question: 'Почему вы хотите участвовать?',
            answer: 'Хочу посадить сад.\n\nИ научиться писать проекты.',
            change: { href: '#1', label: 'Изменить', about: 'ответ на вопрос 1' },
          },
          {
            id: 'answer-2',
            question: 'Сколько вам лет?',
            answer: 'много',
            error: 'Напишите число цифрами.',
            change: { href: '#2', label: 'Изменить', about: 'ответ на вопрос 2' },
          },
          { question: 'Имя', answer: 'Сүлейменова Әсел' },
        ]}
      />
    </div>
  ),
}

export const Sent: StoryObj = {
  render: () => (
    <div lang="ru">
      <Stack>
        <Confirmation title="Заявка отправлена">
          Номер заявки <strong>482 719 365</strong>
        </Confirmation>
      </Stack>
    </div>
  ),
}
