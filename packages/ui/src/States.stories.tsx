import type { Meta, StoryObj } from '@storybook/react-vite'
import { ButtonLink } from './ButtonLink.tsx'
import { EmptyState } from './EmptyState.tsx'
import { ErrorPage } from './ErrorPage.tsx'
import { Skeleton } from './Skeleton.tsx'

export default { title: 'States' } satisfies Meta

export const NothingFound: StoryObj = {
  render: () => (
    <div lang="kk">
      <EmptyState
        title="Мұндай жоба табылмады"
        action={<ButtonLink href="#all">Барлық жобаларды көрсету</ButtonLink>}
      >
        <p>Сөзді басқаша жазып көріңіз немесе сүзгілердің бірін алып тастаңыз.</p>
      </EmptyState>
    </div>
  ),
}

export const NotThere: StoryObj = {
  render: () => (
    <div lang="ru">
      <ErrorPage
        code="404"
        title="Такой страницы нет"
        actions={
          <>
            <ButtonLink href="#home">На главную</ButtonLink>
            <ButtonLink href="#projects" variant="secondary">
              Все проекты
            </ButtonLink>
          </>
        }
      >
        <p>Возможно, её переименовали или адрес набран с ошибкой.</p>
      </ErrorPage>
    </div>
  ),
}

export const Waiting: StoryObj = {
  render: () => <Skeleton label="Loading projects" lines={4} />,
}
