import { displayName, sortName } from '@bastama/domain/person/name.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import type { Trilingual } from '../text.ts'

function each(write: (language: Language) => string): Trilingual {
  return { kk: write('kk'), ru: write('ru'), en: write('en') }
}

/** A name as readers of each language see it. */
export function shownName(given: Trilingual, surname: Trilingual): Trilingual {
  return each((language) =>
    displayName(language, { given: given[language], surname: surname[language], patronymic: null }),
  )
}

/** A name as it is sorted in each language: the surname first. */
export function sortedName(given: Trilingual, surname: Trilingual): Trilingual {
  return each((language) =>
    sortName({ given: given[language], surname: surname[language], patronymic: null }),
  )
}
