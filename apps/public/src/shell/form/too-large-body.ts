/**
 * The field in which a form says how many bytes it had, where these were more than the server takes: of what else it held
 * nothing is left.
 */
export const tooLargeBody = 'tooLargeBody'

/** Bytes of a form with files that the server takes: all files of an answer, and what stands around them. */
export const mostFormBytes = 51 * 1024 * 1024
