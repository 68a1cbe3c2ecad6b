import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The root of the repository. */
export const root = join(import.meta.dirname, '..')

/** What a command of ours needs: a name to speak of it, where and with what it runs, where its words go. */
export interface Command {
  readonly name: string
  readonly program: string
  readonly args: readonly string[]
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
  /** whether it preloads with-parent.ts, and so stops when we are killed */
  readonly followsUs: boolean
  /** a file for all that it says; without one it speaks where we do */
  readonly log?: string
}

/** A program that runs until it is stopped. */
export interface Running {
  readonly name: string
  /** settles when the program ends, with the last that it said */
  readonly ended: Promise<{ readonly code: number | null; readonly lastWords: string }>
  /** Asks it to finish what it began, and ends it for good after ten seconds. */
  stop(): Promise<void>
}

/** Starts a program in a process group of its own: Ctrl-C reaches us alone, so that things stop in their order. */
export function start(command: Command): Running {
  let output: number | 'inherit' = 'inherit'
  if (command.log !== undefined) {
    mkdirSync(dirname(command.log), { recursive: true })
    // What a crash has said is still there after the next start.
    if (existsSync(command.log)) renameSync(command.log, `${command.log}.1`)
    output = openSync(command.log, 'w')
  }
  const child = spawn(command.program, command.args, {
    cwd: command.folder,
    env: command.env,
    detached: true,
    stdio: ['ignore', output, output, ...(command.followsUs ? ['ipc' as const] : [])],
  })
  if (typeof output === 'number') closeSync(output)
  const ended = new Promise<{ code: number | null; lastWords: string }>((resolve) => {
    const end = (code: number | null, words: string) =>
      resolve({ code, lastWords: words + (command.log === undefined ? '' : tail(command.log)) })
    child.once('error', (error) => end(1, `${error.message}\n`))
    child.once('exit', (code) => end(code, ''))
  })
  return {
    name: command.name,
    ended,
    stop: async () => {
      signal(child, 'SIGTERM')
      const patience = setTimeout(() => signal(child, 'SIGKILL'), 10_000)
      await ended
      clearTimeout(patience)
    },
  }
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  try {
    process.kill(-child.pid, name)
  } catch {
    child.kill(name) // a system without process groups
  }
}

/** Its last twenty lines, or of those what its last 64 kB hold: a log may be larger than any text can be. */
function tail(file: string): string {
  const end = Buffer.alloc(65_536)
  const descriptor = openSync(file, 'r')
  const read = readSync(descriptor, end, 0, end.length, Math.max(0, fstatSync(descriptor).size - end.length))
  closeSync(descriptor)
  return end.subarray(0, read).toString('utf8').trimEnd().split('\n').slice(-20).join('\n')
}

/** Our environment, in which tools tell nobody of their use and give no advice. */
export const quietly: NodeJS.ProcessEnv = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  LINGUI_SUPPRESS_BABEL_WARNING: '1',
}

/** Runs a program to its end, in our place. @returns its exit code */
export async function runToEnd(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env: { ...quietly, ...env }, stdio: 'inherit' })
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}
