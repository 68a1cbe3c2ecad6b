/**
 * Preloaded into the portal of a test: there it is always the instant of STANDING_AT, as it is for the API of that test. How
 * long something still takes stands on pages, and would be another from one midnight to the next.
 */
const instant = Date.parse(process.env['STANDING_AT'] ?? '')

Date.now = () => instant
globalThis.Date = new Proxy(Date, {
  construct: (date, given: unknown[]) => Reflect.construct(date, given.length === 0 ? [instant] : given),
})
