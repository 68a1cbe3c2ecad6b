import { idSchema } from '@bastama/domain/kernel/id.ts'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import type { Kysely, Transaction } from 'kysely'
import * as v from 'valibot'
import type { DB } from '../platform/database/tables.generated.ts'
import { giveRole } from './queries.ts'
import type { GivenRole } from './queries.ts'

/** Whom the demonstration signs in without a question. Their addresses are those of its people, and lead nowhere. */
const people = {
  administrator: {
    address: 'administrator@example.org',
    name: { kk: 'Демо әкімшісі', ru: 'Администратор демонстрации', en: 'Administrator of the demo' },
  },
  manager: {
    address: 'manager@example.org',
    name: { kk: 'Демо менеджері', ru: 'Менеджер демонстрации', en: 'Manager of the demo' },
  },
  reviewer: {
    address: 'reviewer@example.org',
    name: { kk: 'Демо сарапшысы', ru: 'Эксперт демонстрации', en: 'Reviewer of the demo' },
  },
  facilitator: {
    address: 'facilitator-1@example.org',
    name: { kk: 'Демо фасилитаторы', ru: 'Фасилитатор демонстрации', en: 'Facilitator of the demo' },
  },
  resident: {
    address: 'resident-1@example.org',
    name: { kk: 'Демо тұрғыны', ru: 'Житель демонстрации', en: 'Resident of the demo' },
  },
} as const

type DemoRole = keyof typeof people

function isDemoRole(text: string): text is DemoRole {
  return Object.hasOwn(people, text)
}

/** `/auth/demo/:role`: ready-made sign-ins, where it is only a demonstration. */
export function demoSignIn(db: Kysely<DB>) {
  return {
    id: 'demo',
    endpoints: {
      signInDemo: createAuthEndpoint('/demo/:role', { method: 'POST' }, async (context) => {
        const role = String(context.params.role)
        if (!isDemoRole(role)) throw context.error('NOT_FOUND')
        const { internalAdapter } = context.context
        const accountId = await db
          .transaction()
          .execute((transaction) => demoAccount(transaction, role, new Date()))
        const user = await internalAdapter.findUserById(accountId)
        if (!user) throw context.error('NOT_FOUND')
        await setSessionCookie(context, { session: await internalAdapter.createSession(accountId), user })
        return context.json({ status: true })
      }),
    },
  }
}

/** The account of a role, made with its person and role when the first asks for it. */
async function demoAccount(transaction: Transaction<DB>, role: DemoRole, at: Date): Promise<string> {
  const { address, name } = people[role]
  await transaction
    .insertInto('person')
    .values({ name, sort_name: name, email: address, is_sample: true })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const person = await transaction
    .selectFrom('person')
    .select('id')
    .where('email', '=', address)
    .executeTakeFirstOrThrow()
  await transaction
    .insertInto('account')
    .values({ person_id: person.id, email: address, email_verified: true, is_demo: true })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const account = await transaction
    .selectFrom('account')
    .select('id')
    .where('person_id', '=', person.id)
    .where('is_demo', '=', true)
    .executeTakeFirstOrThrow()
  const grant = await grantOf(transaction, role)
  if (grant) {
    const by = { kind: 'person', personId: v.parse(idSchema('Person'), person.id), grants: [] } as const
    await giveRole(transaction, { personId: person.id, grant, by, at })
  }
  return account.id
}

async function grantOf(transaction: Transaction<DB>, role: DemoRole): Promise<GivenRole | undefined> {
  switch (role) {
    case 'administrator':
      return { role }
    case 'manager': {
      const programme = await transaction
        .selectFrom('programme')
        .select('id')
        .orderBy('created_at')
        .executeTakeFirst()
      return programme && { role, programmeId: v.parse(idSchema('Programme'), programme.id) }
    }
    case 'reviewer': {
      const competition = await transaction
        .selectFrom('competition')
        .select('id')
        .where('state', '=', 'PUBLISHED')
        .orderBy('closes_at', 'desc')
        .executeTakeFirst()
      return competition && { role, competitionId: v.parse(idSchema('Competition'), competition.id) }
    }
    case 'facilitator':
    case 'resident':
      return undefined
  }
}
