/**
 * How long tests of any project wait before they fail. A machine may be ten times as slow as ours, or busy: a limit near
 * to what a test takes fails by chance, and one that is never reached costs nothing. No test has a shorter one.
 */
export const patience = {
  testTimeout: 1_200_000,
  hookTimeout: 1_200_000,
  expect: { poll: { timeout: 120_000 } },
}
