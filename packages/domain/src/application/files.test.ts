import { expect, test } from 'vitest'
import { fileName, fileTypeNamed, fileTypeOf } from './files.ts'

const typeOf = (latin: string) =>
  fileTypeOf(
    Uint8Array.from(latin, (letter) => letter.charCodeAt(0)),
    (ascii) => latin.includes(ascii),
  )?.name

test.each([
  ['PDF', '%PDF-1.7\n'],
  ['JPEG', '\xff\xd8\xff\xe0'],
  ['PNG', '\x89PNG\r\n\x1a\n'],
  ['DOCX', 'PK\x03\x04…[Content_Types].xml…word/document.xml'],
  [undefined, 'PK\x03\x04…word/document.xml…word/vbaProject.bin'],
  [undefined, 'PK\x03\x04…xl/workbook.xml'],
  [undefined, ' %PDF-1.7'],
  [undefined, '<svg xmlns="http://www.w3.org/2000/svg">'],
  [undefined, 'MZ\x90\0'],
  [undefined, ''],
])('%s by its content', (type, content) => {
  expect(typeOf(content)).toBe(type)
})

test.each([
  ['Түйіндеме.pdf', 'Түйіндеме.pdf'],
  ['C:\\Мои документы\\резюме.PDF', 'резюме.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['cv.pdf.exe', 'cv.pdf.exe.pdf'],
  ['scan\u202egnp.jpeg', 'scangnp.pdf'],
  ['.pdf', 'file.pdf'],
  ['', 'file.pdf'],
  ['ү'.repeat(300), `${'ү'.repeat(120)}.pdf`],
])('“%s” is shown as “%s”, where it is a PDF', (given, shown) => {
  const pdf = fileTypeNamed('application/pdf')
  expect(pdf && fileName(given, pdf)).toBe(shown)
})
