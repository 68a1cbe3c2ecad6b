import { mostFiles } from '../competition/input.ts'
import { cleanLine } from '../kernel/characters.ts'

/** The files that an answer may have: papers and pictures. Said before one is chosen. */
export const fileLimits = {
  /** of each */
  bytes: 10 * 1024 * 1024,
  /** of one answer, unless its question says fewer */
  files: mostFiles,
  types: [
    { mediaType: 'application/pdf', name: 'PDF', ending: 'pdf' },
    {
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      name: 'DOCX',
      ending: 'docx',
    },
    { mediaType: 'image/jpeg', name: 'JPEG', ending: 'jpg' },
    { mediaType: 'image/png', name: 'PNG', ending: 'png' },
  ],
} as const

/** What a file may be. */
export type FileType = (typeof fileLimits.types)[number]

/** The type with a media type. */
export function fileTypeNamed(mediaType: string): FileType | undefined {
  return fileLimits.types.find((type) => type.mediaType === mediaType)
}

/** How each type begins. A document of Word is an archive, which may be anything. */
const beginnings: Readonly<Record<FileType['name'], string>> = {
  PDF: '%PDF-',
  DOCX: 'PK\x03\x04',
  JPEG: '\xff\xd8\xff',
  PNG: '\x89PNG\r\n\x1a\n',
}

/**
 * What a file is by its content, whatever its name says.
 * @param holds whether some ASCII stands in the content anywhere: an archive names there what it holds
 * @returns undefined where it is nothing that may be added to an answer
 */
export function fileTypeOf(start: Uint8Array, holds: (ascii: string) => boolean): FileType | undefined {
  const found = fileTypeBeginning(start)
  if (found === undefined || !isArchive(found)) return found
  // Programs in a document run at whoever opens it.
  return holds('word/document.xml') && !holds('vbaProject.bin') ? found : undefined
}

/** Whether only the whole of a file tells what it is. */
export function isArchive({ name }: FileType): boolean {
  return name === 'DOCX'
}

/** The type that a file has by how it begins; an archive may still be anything. */
export function fileTypeBeginning(start: Uint8Array): FileType | undefined {
  return fileLimits.types.find(({ name }) => startsWith(start, beginnings[name]))
}

/** How many of a file's first bytes tell how it begins. */
export const tellingStart = 16

function startsWith(bytes: Uint8Array, latin: string): boolean {
  return Array.from(latin).every((letter, at) => bytes[at] === letter.charCodeAt(0))
}

/** Of a name, at most so many characters are kept. */
const longestName = 120

/** The name of a file as its applicant knows it, fit to be shown: in one line, without folders, with the ending of what it is. */
export function fileName(given: string, { ending }: FileType): string {
  const name = cleanLine(given.replace(/^.*[/\\]/s, '')).replace(/\.(?:pdf|docx|jpe?g|png)$/i, '')
  const short = Array.from(name).slice(0, longestName).join('')
  return `${short === '' ? 'file' : short}.${ending}`
}
