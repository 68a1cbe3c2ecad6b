/** What of a form the script fills in that sends its files. */
export const scriptFields = { uploadId: 'uploadId', name: 'uploadName', tooLarge: 'tooLarge' } as const
