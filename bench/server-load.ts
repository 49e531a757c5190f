import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** CPU in milliseconds since the start; memory in megabytes (2^20 bytes), now and at most. */
export type Load = { cpu: number; memory: number; peak: number }
type Row = { pid: number; parent: number; cpu: number }

const ON_LINUX = process.platform === 'linux'
/** Linux counts CPU time for programs in hundredths of a second, whatever the kernel's own clock. */
const TICK_MS = 10

export const LOAD_SOURCE = ON_LINUX ? 'utime + stime and VmHWM in /proc' : 'ps -o cputime and rss'

/** The name in /proc/<pid>/stat may hold spaces and brackets: numbers are counted after its end. */
function linuxRows(): Row[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return { pid: Number(name), parent: Number(fields[1]), cpu: (Number(fields[11]) + Number(fields[12])) * TICK_MS }
    } catch {
      return [] // ended meanwhile
    }
  })
}

const ps = (columns: string) =>
  execFileSync('ps', ['-A', '-o', columns], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))

/** `1-02:03:04`, `02:03.45`: days, hours, minutes and seconds. */
const milliseconds = (time = '') => {
  const [clock = '', days = '0'] = time.split('-').reverse()
  return 1000 * (Number(days) * 86_400 + clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0))
}

const otherRows = (): Row[] =>
  ps('pid=,ppid=,cputime=').map(([pid, parent, time]) => ({
    pid: Number(pid),
    parent: Number(parent),
    cpu: milliseconds(time),
  }))

function linuxMemory(pid: number) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const kilobytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
  return { memory: kilobytes('VmRSS') / 1024, peak: kilobytes('VmHWM') / 1024 }
}

function otherMemory(pid: number) {
  const row = ps('pid=,rss=').find(([each]) => Number(each) === pid)
  const memory = Number(row?.[1] ?? 0) / 1024
  return { memory, peak: memory }
}

/** What a process and all that it started have used. */
export function loadOf(pid: number): Load {
  const rows = ON_LINUX ? linuxRows() : otherRows()
  const family = (of: number): Row[] => [
    ...rows.filter((row) => row.pid === of),
    ...rows.filter((row) => row.parent === of).flatMap((row) => family(row.pid)),
  ]
  const members = family(pid)
  const memories = members.map((row) => (ON_LINUX ? linuxMemory(row.pid) : otherMemory(row.pid)))
  const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0)
  return {
    cpu: sum(members.map((row) => row.cpu)),
    memory: sum(memories.map(({ memory }) => memory)),
    peak: sum(memories.map(({ peak }) => peak)),
  }
}
