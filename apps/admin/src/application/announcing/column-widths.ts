/** Of the lists on the page of an announcement, which stand in line with one another. */
export const columnWidths = { who: '22%', project: '24%', whoAndProject: '46%', fact: '18%' } as const
