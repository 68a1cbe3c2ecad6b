import { test } from 'vitest'
import { pastDeadline } from '../calls.ts'
import { ownConsole } from '../own-console.ts'
import {
  applicantDeclines,
  applicantReads,
  appliedUnseen,
  facilitatorCompletesProfile,
  reserveMovesUp,
  residentApplies,
  residentEdits,
  residentIsTooLate,
  residentTakesPart,
} from './applicants.ts'
import { managerAnnounces, managerDecides, managerPublishesCall } from './manager.ts'
import { visitorFindsFacilitator, visitorReadsResults, visitorReadsWhoMovedUp } from './visitor.ts'

const { as, phone, sql } = ownConsole()

/** Staff sit at a desk and work in English; residents hold a phone and read Kazakh. All of them have but keys. */
test('from the call to the directory: a city finds its facilitators, by keyboard alone', async () => {
  await using manager = await as('manager')
  const call = await managerPublishesCall(manager)

  await using resident = await phone()
  const { page } = resident
  const reference = await residentApplies(resident)
  await residentEdits(page, reference)
  await using bolat = await appliedUnseen(await phone(), call, ['Болат', 'Ахметов'])
  await using gulnar = await appliedUnseen(await phone(), call, ['Гүлнар', 'Ахметова'])
  await using dauren = await appliedUnseen(await phone(), call, ['Дәурен', 'Ахметов'])
  await using yerlan = await appliedUnseen(await phone(), call, ['Ерлан', 'Ахметов'])

  await residentIsTooLate(resident, reference, () => sql(pastDeadline(call)))
  await managerDecides(manager)
  await managerAnnounces(manager)

  for (const [own, outcome] of [
    [resident, 'Іріктелді'],
    [bolat, 'Іріктелді'],
    [gulnar, 'Резервтік тізімде'],
    [dauren, 'Іріктелмеді'],
    [yerlan, 'Іріктелмеді'],
  ] as const)
    await applicantReads(own, outcome)
  await dauren.page.getByText('Мұндай тәжірибе аз').waitFor()

  await using visitor = await phone()
  await visitorReadsResults(visitor)
  await applicantDeclines(bolat.page)
  await reserveMovesUp(gulnar.page)
  await visitorReadsWhoMovedUp(visitor)
  await residentTakesPart(page)
  await facilitatorCompletesProfile(page)
  await visitorFindsFacilitator(visitor)
  manager.expectQuiet()
})
