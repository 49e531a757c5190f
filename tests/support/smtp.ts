import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text as textOf } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/** A mail as it came in: the envelope decides who gets it, whatever the headers say. */
export type Received = {
  from: string
  to: string[]
  raw: string
  headers: Record<string, string>
  text: string
  html: string
}

/** A real mail server on this machine that keeps what it gets. */
export type MailServer = {
  url: string
  received: Received[]
  /** Answers each recipient with this code and these words from now on; undefined takes them. */
  refuse: (answer?: { code: number; words: string }) => void
  stop: () => Promise<void>
}

const fromQuotedPrintable = (encoded: string) =>
  Buffer.from(
    encoded
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString()

const decoded = (content: string, encoding = '') => {
  if (/base64/i.test(encoding)) return Buffer.from(content, 'base64').toString()
  return /quoted-printable/i.test(encoding) ? fromQuotedPrintable(content) : content
}

/** Words outside ASCII in a header (RFC 2047). */
const decodedWords = (value: string) =>
  value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      decoded(word.replaceAll('_', ' '), /b/i.test(kind) ? 'base64' : 'quoted-printable'),
    )

function split(raw: string): { headers: Record<string, string>; body: string } {
  const end = raw.indexOf('\r\n\r\n')
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const pairs = lines.map((line) => {
    const [name = '', ...value] = line.split(':')
    return [name.toLowerCase(), decodedWords(value.join(':').trim())] as const
  })
  return { headers: Object.fromEntries(pairs), body: raw.slice(end + 4) }
}

function parsed(raw: string): Pick<Received, 'raw' | 'headers' | 'text' | 'html'> {
  const { headers, body } = split(raw)
  const boundary = /boundary="?([^";]+)/.exec(headers['content-type'] ?? '')?.[1] ?? ''
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => split(part.trimStart()))
  const of = (type: string) => {
    const part = parts.find(({ headers }) => headers['content-type']?.startsWith(type))
    return part ? decoded(part.body, part.headers['content-transfer-encoding']).replaceAll('\r\n', '\n').trimEnd() : ''
  }
  return { raw, headers, text: of('text/plain'), html: of('text/html') }
}

/** @param port the one to listen on; without it a free one */
export async function startMailServer(port = 0): Promise<MailServer> {
  const received: Received[] = []
  let refusal: { code: number; words: string } | undefined
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) =>
      done(refusal && Object.assign(new Error(refusal.words), { responseCode: refusal.code })),
    onData: (stream, { envelope }, done) => {
      void textOf(stream).then((raw) => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        received.push({ from, to: envelope.rcptTo.map(({ address }) => address), ...parsed(raw) })
        done()
      })
    },
  })
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const { port: given } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${given}`,
    received,
    refuse: (answer) => {
      refusal = answer
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
