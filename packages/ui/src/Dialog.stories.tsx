import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { Button } from './Button.tsx'
import { ChoiceMenu } from './ChoiceMenu.tsx'
import { Dialog } from './Dialog.tsx'
import { Stack } from './Stack.tsx'

export default { title: 'Dialog' } satisfies Meta

function Opened() {
  const [isOpen, setOpen] = useState(false)
  const [shown, setShown] = useState<readonly string[]>(['state', 'closes'])
  return (
    <Stack direction="row">
      <Button variant="secondary" size="s" onClick={() => setOpen(true)}>
        Пернелер
      </Button>
      <ChoiceMenu
        label="Бағандар"
        icon="grid"
        items={[
          { value: 'state', label: 'Күйі' },
          { value: 'closes', label: 'Соңғы мерзім' },
          { value: 'places', label: 'Орын саны' },
        ]}
        selected={shown}
        onChange={setShown}
      />
      <Dialog title="Пернелер" isOpen={isOpen} onOpenChange={setOpen} closeLabel="Жабу">
        <p lang="kk">«/» іздеуді ашады, «?» осы терезені.</p>
      </Dialog>
    </Stack>
  )
}

export const OpensFromAButton: StoryObj = { render: () => <Opened /> }
