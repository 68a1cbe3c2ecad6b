/** These are decided on; the list says the same when it is asked for those without a decision. */
export const undecided = String(
  new URLSearchParams([
    ...(['SUBMITTED', 'INCOMPLETE', 'IN_ROUND'] as const).map((state) => ['state', state]),
    ['decided', 'no'],
  ]),
)
