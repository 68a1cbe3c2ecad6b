/** How short a password may be, in characters. */
export const leastPasswordLength = 10
