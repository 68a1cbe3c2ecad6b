import type { Meta, StoryObj } from '@storybook/react-vite'
import { Page } from '../Page.tsx'
import { Prose } from '../Prose.tsx'
import { Button } from '../Button.tsx'
import { AccountMenu } from './AccountMenu.tsx'
import { Brand } from './Brand.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { SiteFooter } from './SiteFooter.tsx'
import { SiteHeader } from './SiteHeader.tsx'
import { SkipLink } from './SkipLink.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'

export default { title: 'Site' } satisfies Meta

const links = [
  { label: 'Конкурсы', href: '#competitions', isCurrent: true },
  { label: 'Проекты', href: '#projects' },
  { label: 'Мастерские', href: '#workshops' },
  { label: 'Фасилитаторы', href: '#facilitators' },
]

export const Frame: StoryObj = {
  render: () => (
    <div lang="ru">
      <SkipLink label="К содержанию" />
      <SiteHeader
        brand={<Brand name="WeAlmaty" href="#home" />}
        navLabel="Разделы"
        menuLabel="Меню"
        links={links}
        language={
          <LanguageSwitch
            label="Язык"
            items={[
              { lang: 'kk', name: 'Қазақша', short: 'Қаз', href: '#kk', isCurrent: false },
              { lang: 'ru', name: 'Русский', short: 'Рус', href: '#ru', isCurrent: true },
              { lang: 'en', name: 'English', short: 'Eng', href: '#en', isCurrent: false },
            ]}
          />
        }
        theme={
          <ThemeSwitch
            label="Оформление"
            options={{ system: 'Как в системе', light: 'Светлое', dark: 'Тёмное' }}
          />
        }
        account={
          <AccountMenu
            label="Вы вошли:"
            name="Сүлейменова Әсел"
            lang="kk"
            links={[
              { label: 'Мои заявки', href: '#applications' },
              { label: 'Мои данные', href: '#account' },
            ]}
            signOut={<Button variant="secondary">Выйти</Button>}
          />
        }
      />
      <main id="main" tabIndex={-1}>
        <Page>
          <Prose text="Здесь страница." />
        </Page>
      </main>
      <SiteFooter
        about={
          <>
            <Brand name="WeAlmaty" href="#top" />
            <p>Городская программа, в которой жители придумывают и осуществляют перемены.</p>
          </>
        }
        columns={[
          { title: 'Программа', links },
          {
            title: 'Данные',
            links: [
              { label: 'Открытый программный интерфейс', href: '#api' },
              { label: 'Лента проектов', href: '#feed' },
            ],
          },
        ]}
        note={<span>Имена и тексты проектов придуманы: демонстрационные данные</span>}
      />
    </div>
  ),
}
