import type { ApolloServerPlugin } from '@apollo/server'
import type { RequestContext } from './context.ts'
import { ApiError } from './errors.ts'

/**
 * Refuses mutations that come from anywhere but our own pages: a browser sends the cookie along whoever wrote the page,
 * and says truly in `Origin` who that was. A key is no cookie: its bearer sends it on purpose.
 */
export function originPlugin(trusted: readonly string[]): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, request, contextValue }) => {
        if (operation?.operation !== 'mutation' || contextValue.actor.kind === 'integrator') return
        if (!trusted.includes(request.http?.headers.get('origin') ?? ''))
          throw new ApiError('UNTRUSTED_ORIGIN', 'A mutation is taken from the portal and the console alone.')
      },
    }),
  }
}
