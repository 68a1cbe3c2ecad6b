import { openAnswers } from './platform/answers.ts'
import { systemClock } from './platform/clock.ts'
import { connect } from './platform/database/connect.ts'
import { checkServer } from './platform/database/server-check.ts'
import { readEnv } from './platform/env.ts'
import { queueJob, startJobs } from './platform/jobs.ts'
import { openLog } from './platform/logging.ts'
import { smtp } from './platform/mail.ts'
import type { SendMail } from './platform/mail.ts'
import { readSecret } from './platform/secret.ts'
import { openStorage } from './platform/storage.ts'
import { Uploads } from './platform/uploads.ts'

/** Runs the API on a migrated database until it is told to stop. */
async function run(): Promise<void> {
  const env = readEnv()
  if (env.databaseUrl === undefined) {
    throw new Error(
      'Set DATABASE_URL to a PostgreSQL, or start the whole product with npm start, which brings its own.',
    )
  }
  const { smtpUrl } = env
  if (smtpUrl === undefined && !env.isDemo) {
    throw new Error(
      'Set SMTP_URL to the server that takes the mail, or DEMO=on to try Bastama with mail that goes to a page.',
    )
  }
  const sendMail: SendMail =
    smtpUrl === undefined ? async () => {} : smtp({ url: smtpUrl, from: env.mailFrom })
  // graphql-js looks at it when it is loaded.
  process.env['NODE_ENV'] ??= env.mode
  const { createServer } = await import('./server.ts')
  const { schema, selection } = await import('./schema.ts')
  const { photoLimits } = await import('@bastama/domain/media/media.ts')
  const { can: canMedia, dailyUploadBytes } = await import('@bastama/domain/media/permissions.ts')
  const { photoNights, photoTasks } = await import('./media/photo-jobs.ts')
  const { draftNights, draftTasks, findDraftsTask } = await import('./application/draft/tasks.ts')
  const { applicationTasks } = await import('./application/offer/tasks.ts')
  const { fileNights, fileTasks } = await import('./application/answer/file-jobs.ts')
  const { isPersonal, mayReadFile } = await import('./application/answer/file-queries.ts')
  const { mailboxRoute } = await import('./message/mailbox.ts')
  const { messageTasks } = await import('./message/queries.ts')
  const { accountRoutes } = await import('./person/account-routes.ts')
  const { openAccounts, sessionCookie } = await import('./person/accounts.ts')
  const { authenticator } = await import('./person/signed-in.ts')
  const { nextInstant } = await import('./showcase/instants.ts')

  const database = connect({
    url: env.databaseUrl,
    size: env.databasePool,
    onConnectionLost: (error) => server.log.warn({ err: error }, 'lost a connection to the database'),
  })
  await checkServer(database.db)
  const secret = await readSecret(env.secret, env.dataDir)
  const storage = await openStorage(env)
  const uploads = new Uploads(env.dataDir, photoLimits.bytes)
  const trustedOrigins = [env.portalUrl, env.consoleUrl]
  const answers = await openAnswers({
    database,
    url: env.databaseUrl,
    paths: env.trustedDocuments,
    nextInstant,
  })
  const server = await createServer({
    schema,
    selection,
    database,
    clock: systemClock,
    authenticate: authenticator({
      database,
      clock: systemClock,
      secret,
      cookieName: sessionCookie(env).name,
      isDemo: env.isDemo,
    }),
    portalUrl: env.portalUrl,
    trustedOrigins,
    storage,
    uploads,
    mayUpload: (actor) => canMedia.upload(actor, {}, systemClock.now()).ok,
    dailyUploadBytes,
    mayReadFile,
    isPersonalFile: isPersonal,
    answers,
    log: { level: env.logLevel, stream: openLog() },
    routes: (app) => {
      const { db } = database
      const accounts = openAccounts({ ...env, db, secret, log: app.log })
      accountRoutes(app, { ...env, accounts, trustedOrigins })
      if (env.isDemo && smtpUrl === undefined) mailboxRoute(app, db)
    },
  })
  const jobs = startJobs({
    url: env.databaseUrl,
    tasks: {
      ...messageTasks(database.db, sendMail),
      ...applicationTasks({ db: database.db, clock: systemClock, portalUrl: env.portalUrl }),
      ...draftTasks({ db: database.db, clock: systemClock, portalUrl: env.portalUrl }),
      ...fileTasks({ db: database.db, storage, uploads }),
      ...photoTasks({ db: database.db, storage, uploads, clock: systemClock }),
    },
    nightly: [...photoNights, ...fileNights, ...draftNights],
    log: server.log,
  })
  // Whoever began an application before there were reminders need not wait for the night.
  await queueJob(database.db, { task: findDraftsTask, payload: {}, key: findDraftsTask })
  const address = await server.listen({ host: env.host, port: env.port })
  server.log.info({ address }, 'ready')

  const stop = async () => {
    server.log.info('stopping')
    await server.close()
    await jobs[Symbol.asyncDispose]()
    await answers[Symbol.asyncDispose]()
    await database[Symbol.asyncDispose]()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop())
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message || String(error) : String(error)}\n`)
  process.exit(1)
})
