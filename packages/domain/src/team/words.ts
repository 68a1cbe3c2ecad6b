import type { CountedNoun } from '../kernel/plural.ts'
import type { Words } from '../kernel/words.ts'
import type { TeamRole } from './team.ts'

export const teamRoleWords: Words<TeamRole> = {
  kk: { LEADER: 'жетекші', MEMBER: 'мүше' },
  ru: { LEADER: 'лидер', MEMBER: 'участник команды' },
  en: { LEADER: 'leader', MEMBER: 'member' },
}

export const countedTeam: CountedNoun = {
  kk: 'команда',
  ru: { one: 'команда', few: 'команды', many: 'команд' },
  en: { one: 'team', other: 'teams' },
}

export const countedMember: CountedNoun = {
  kk: 'мүше',
  ru: { one: 'участник команды', few: 'участника команды', many: 'участников команды' },
  en: { one: 'member', other: 'members' },
}
