import type { Meta, StoryObj } from '@storybook/react-vite'
import { Notice } from './Notice.tsx'
import { Stack } from './Stack.tsx'

export default { title: 'Notice' } satisfies Meta

export const Tones: StoryObj = {
  render: () => (
    <Stack>
      <Notice title="Бұл беттегі есімдер мен мәтіндер ойдан шығарылған">
        <p lang="kk">
          Бағдарламаның фактілері шынайы, қалғаны – үлгі деректер. <a href="#about">Толығырақ</a>
        </p>
      </Notice>
      <Notice tone="success" title="Заявка отправлена" />
      <Notice tone="warning" title="Приём заявок продлён до 20 декабря 2026 г.">
        <p lang="ru">Прежний срок: 15 декабря. Причина: перебои связи в Наурызбайском районе.</p>
      </Notice>
      <Notice tone="danger" title="The competition was cancelled">
        <p>The fund moves to the spring call.</p>
      </Notice>
    </Stack>
  ),
}
