import { createServer as createHttpServer } from 'node:http'
import { ApolloServer } from '@apollo/server'
import type { ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { visitor } from '@bastama/domain/kernel/actor.ts'
import type { Actor } from '@bastama/domain/kernel/actor.ts'
import fastify from 'fastify'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { printSchema } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import type { Answers } from './platform/answers.ts'
import type { Clock } from './platform/clock.ts'
import type { RequestContext } from './platform/context.ts'
import type { Database } from './platform/database/connect.ts'
import { formatError } from './platform/errors.ts'
import { explorerRoutes } from './platform/explorer/routes.ts'
import { graphqlRoute } from './platform/graphql-route.ts'
import { healthRoutes } from './platform/health.ts'
import { answerFromMemory } from './platform/kept-route.ts'
import { stringifyResult } from './platform/json-text.ts'
import { limits as standardLimits, limitsPlugin } from './platform/limits.ts'
import type { Limits } from './platform/limits.ts'
import { loggerOptions, logRequests, reportPlugin } from './platform/logging.ts'
import type { LogOptions } from './platform/logging.ts'
import { mediaRoutes } from './platform/media.ts'
import type { MediaOptions } from './platform/media.ts'
import { originPlugin } from './platform/origin.ts'
import { operationTypesExist } from './platform/operation-types.ts'
import { docsPage } from './platform/pages/docs-page.ts'
import { frontPage } from './platform/pages/front-page.ts'
import { stateRoute } from './platform/state-route.ts'
import type { Storage } from './platform/storage.ts'
import { uploadRoutes } from './platform/upload-routes.ts'
import type { UploadOptions } from './platform/upload-routes.ts'
import type { Uploads } from './platform/uploads.ts'
import { sendError, webRules } from './platform/web.ts'

/** Milliseconds of a connection. */
const connections = {
  /** it may be silent for; a little longer than a proxy before us keeps its own */
  keepAliveTimeout: 72_000,
  /** to send us a request; what answering it may take is the deadline's */
  requestTimeout: 30_000,
}

/** What a server is made of. */
export interface ServerOptions {
  readonly schema: GraphQLSchema
  readonly database: Database
  readonly clock: Clock
  readonly storage: Storage
  readonly uploads: Uploads
  /** whether who asks may send files */
  readonly mayUpload: UploadOptions['mayUpload']
  /** how much who asks may send in a day */
  readonly dailyUploadBytes: UploadOptions['dailyBytes']
  /** whether who asks may read the file of the storage that has the key */
  readonly mayReadFile: MediaOptions['mayRead']
  /** whether the file of the storage that has the key is somebody's own */
  readonly isPersonalFile: MediaOptions['isPersonal']
  readonly log: LogOptions
  /** answers whole operations that are within the limits; fields resolve one by one where there is none */
  readonly selection?: ApolloServerPlugin<RequestContext>
  /** who asks; a visitor unless told */
  readonly authenticate?: (request: FastifyRequest) => Actor | Promise<Actor>
  /** the public origin of the portal; where it is on the machine of who develops it unless told */
  readonly portalUrl?: string
  /** the origins of the portal and the console: from nowhere else is anything changed with a cookie */
  readonly trustedOrigins?: readonly string[]
  /** what is served beside GraphQL by those who know the nouns */
  readonly routes?: (server: FastifyInstance) => void | Promise<void>
  /** trusted documents, and what is kept of their answers */
  readonly answers?: Answers
  readonly limits?: Limits
  /** milliseconds after which an operation, or the question who may read a file, is given up; 8 seconds unless told */
  readonly requestTimeout?: number
  /** milliseconds that closing waits for running requests before it cuts them off; 9 seconds unless told */
  readonly stopTimeout?: number
}

/**
 * Makes the API's server; the caller lets it listen. `close()` stops taking requests, lets running ones finish and
 * leaves the database open, which is its owner's.
 */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const limits = options.limits ?? standardLimits
  const { database, clock, storage, uploads, trustedOrigins = [] } = options
  const { authenticate = () => visitor, requestTimeout: timeout = 8000 } = options
  let isStopping = false
  const server = fastify({
    ...loggerOptions(options.log),
    bodyLimit: limits.body,
    // The portal and the console stand before it on this machine, and tell whom they ask for.
    trustProxy: 'loopback',
    return503OnClosing: false,
    serverFactory: (handler) =>
      createHttpServer(connections, (request, response) => {
        if (isStopping || !answerKept?.(request, response)) handler(request, response)
      }),
  })
  const answerKept = options.answers && answerFromMemory(options.answers, clock, server.log)
  const apollo = new ApolloServer<RequestContext>({
    schema: options.schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [operationTypesExist],
    formatError,
    stringifyResult,
    // What Apollo would log are errors that the report has already.
    logger: server.log.child({}, { level: 'silent' }),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      reportPlugin,
      originPlugin(trustedOrigins),
      limitsPlugin(limits, options.selection),
    ],
  })
  await apollo.start()

  logRequests(server)
  webRules(server)
  server.addHook('onRequest', (request, reply, done) => {
    const { url } = request.routeOptions
    if (!isStopping || url === '/healthz' || url === '/readyz') done()
    else sendError(reply, 'SERVICE_UNAVAILABLE')
  })
  // Else the client would keep the connection, and the server wait for it.
  server.addHook('onSend', (_, reply, payload, done) => {
    if (isStopping) reply.header('connection', 'close')
    done(null, payload)
  })
  server.addHook('preClose', async () => {
    isStopping = true
    setTimeout(() => server.server.closeAllConnections(), options.stopTimeout ?? 9000).unref()
  })
  server.addHook('onClose', () => apollo.stop())

  healthRoutes(server, database, () => isStopping)
  if (options.answers) stateRoute(server, options.answers, clock)
  frontPage(server)
  docsPage(server)
  graphqlRoute(server, apollo, {
    database,
    portalUrl: options.portalUrl ?? 'http://localhost:3000',
    uploads,
    clock,
    authenticate,
    timeout,
    answers: options.answers,
  })
  const sdl = `${printSchema(options.schema)}\n`
  server.get('/schema.graphql', async (_, reply) => reply.type('text/plain; charset=utf-8').send(sdl))
  mediaRoutes(server, {
    database,
    clock,
    storage,
    authenticate,
    timeout,
    mayRead: options.mayReadFile,
    isPersonal: options.isPersonalFile,
  })
  await uploadRoutes(server, {
    uploads,
    authenticate,
    trustedOrigins,
    mayUpload: options.mayUpload,
    dailyBytes: options.dailyUploadBytes,
  })
  await options.routes?.(server)
  await explorerRoutes(server)
  return server
}
