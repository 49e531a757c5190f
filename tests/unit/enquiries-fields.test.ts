import { parseEnquiry } from '@/lib/enquiries/fields'
import { LIMITS } from '@/lib/enquiries/limits'
import { typedValues } from '@/lib/enquiries/typed-values'
import { PURPOSES } from '@/lib/lists'

const NOTHING_PROPOSED = { workingTitle: '', municipality: '', theme: '', link: '' }
const GOOD = { purpose: 'question', name: 'Aino Virtanen', email: 'aino@example.fi', organisation: '', message: 'Hei!' }

function formOf(fields: Record<string, string | Blob | (string | Blob)[]>): FormData {
  const form = new FormData()
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) form.append(name, value)
  return form
}

const parsed = (fields: Record<string, string>) => {
  const result = parseEnquiry(formOf({ ...GOOD, ...fields }))
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.fields)}`)
  return result.enquiry
}

const problems = (fields: Record<string, string | Blob>) => {
  const result = parseEnquiry(formOf({ ...GOOD, ...fields }))
  return result.ok ? {} : result.fields
}

describe('an enquiry that is in order', () => {
  it('comes out as it was typed', () => {
    expect(parsed({ organisation: 'Uusi Oy', case: 'smart-kalasatama' })).toEqual({
      ...GOOD,
      workingTitle: '',
      link: '',
      organisation: 'Uusi Oy',
      caseSlug: 'smart-kalasatama',
    })
  })

  it.each(PURPOSES)('may have the purpose %s', (purpose) => {
    expect(parsed({ purpose }).purpose).toBe(purpose)
  })

  it.each([
    'o’neil+info@example.fi',
    "o'neil@example.fi",
    'matti.meikäläinen@äänekoski.fi',
    'a@b.co',
    'first.last@sub.domain.example.museum',
    'x_1-2@3com.example',
    'info@xn--hme-pla.fi',
    '用户@例子.公司',
  ])('may have the address %s', (email) => {
    expect(parsed({ email }).email).toBe(email)
  })

  it('may fill every field to its limit', () => {
    // 64 before the @ is what mail servers take (RFC 5321, 4.5.3.1.1), 63 between two dots what names can have.
    const parts = ['a'.repeat(64), `${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(58)}.fi`]
    const email = parts.join('@')
    expect(email).toHaveLength(LIMITS.email)
    const full = {
      name: 'ä'.repeat(LIMITS.name),
      email,
      organisation: 'o'.repeat(LIMITS.organisation),
      message: 'm'.repeat(LIMITS.message),
    }
    expect(parsed(full)).toMatchObject(full)
  })

  it('counts a line break as one character, as the visitor sees it', () => {
    const message = Array.from({ length: LIMITS.message / 2 }, () => 'm').join('\r\n')
    expect(parsed({ message }).message).toHaveLength(LIMITS.message - 1)
  })
})

describe('cleaning', () => {
  it.each([
    ['spaces around', '  Aino \t', 'Aino'],
    ['spaces within', 'Aino \u00a0  Virtanen', 'Aino Virtanen'],
    ['spaces that forbid a break', 'Aino\u00a0\u202fVirtanen', 'Aino Virtanen'],
    ['characters without width', 'Ai\u200bno\u2060 Virta\u00adnen', 'Aino Virtanen'],
    ['a line break', 'Aino\r\nBcc: all@example.fi', 'Aino Bcc: all@example.fi'],
    ['controls', 'Ai\u0000n\u0007o\u009b', 'Aino'],
    ['marks of direction', '\u202eAino\u2066', 'Aino'],
    ['a byte order mark', '\ufeffAino', 'Aino'],
    ['a decomposed letter', 'A\u0308iti', 'Äiti'],
  ])('takes %s out of a line', (_what, name, clean) => {
    expect(parsed({ name }).name).toBe(clean)
  })

  it('keeps the lines of a message, and joined emoji', () => {
    expect(parsed({ message: '\n one\r\ntwo\rthree\u2028four\n\n\tfive 👩‍🔬 \n' }).message).toBe(
      'one\ntwo\nthree\nfour\n\n\tfive 👩‍🔬',
    )
  })

  it('keeps the joiners with which scripts are written', () => {
    expect(parsed({ name: 'می\u200cخواهم' }).name).toBe('می\u200cخواهم')
  })

  it('takes everything without a shape out of an address', () => {
    expect(parsed({ email: '\u200daino@example.fi\u200c\u200e' }).email).toBe('aino@example.fi')
  })

  it('makes ordinary spaces of hard ones in a message', () => {
    expect(parsed({ message: '5\u00a0000\u202fm' }).message).toBe('5 000 m')
  })

  it('leaves markup as the text that it is', () => {
    expect(parsed({ message: '<script>alert(1)</script> & \'"; DROP TABLE' }).message).toBe(
      '<script>alert(1)</script> & \'"; DROP TABLE',
    )
  })
})

describe('a problem', () => {
  it.each([
    [{ purpose: '' }, { purpose: 'purposeMissing' }],
    [{ purpose: 'toString' }, { purpose: 'purposeMissing' }],
    [{ name: '' }, { name: 'nameMissing' }],
    [{ name: ' \t\u00a0\u3000' }, { name: 'nameMissing' }],
    [{ name: '\u200b\u200d\ufeff' }, { name: 'nameMissing' }],
    [{ name: 'a'.repeat(LIMITS.name + 1) }, { name: 'nameTooLong' }],
    [{ email: '' }, { email: 'emailMissing' }],
    [{ email: `${'a'.repeat(LIMITS.email)}@example.fi` }, { email: 'emailTooLong' }],
    [{ email: `${'a'.repeat(65)}@example.fi` }, { email: 'emailInvalid' }],
    [{ organisation: 'a'.repeat(LIMITS.organisation + 1) }, { organisation: 'organisationTooLong' }],
    [{ message: '\r\n\r\n' }, { message: 'messageMissing' }],
    [{ message: 'a'.repeat(LIMITS.message + 1) }, { message: 'messageTooLong' }],
    [
      { name: '', email: 'aino', message: '' },
      { name: 'nameMissing', email: 'emailInvalid', message: 'messageMissing' },
    ],
  ])('of %j is told', (fields, expected) => {
    expect(problems(fields)).toEqual(expected)
  })

  it.each([
    'aino',
    'aino@',
    '@example.fi',
    'aino@example',
    'aino@@example.fi',
    'aino@exa mple.fi',
    'aino@example..fi',
    'aino@.example.fi',
    'aino@-example.fi',
    'aino@example-.fi',
    'aino@example.1',
    'aino@127.0.0.1',
    '.aino@example.fi',
    'ai..no@example.fi',
    'aino.@example.fi',
    'Aino <aino@example.fi>',
    'aino@example.fi, eino@example.fi',
    'aino@example.fi\r\nBcc: eino@example.fi',
    'mailto:aino@example.fi',
    '"aino"@example.fi',
  ])('of the address %j is told', (email) => {
    expect(problems({ email })).toEqual({ email: 'emailInvalid' })
  })

  it('is found in time, whatever the text', () => {
    const started = performance.now()
    const tricky = [`${'a.'.repeat(120)}@`, `a@${'a-'.repeat(125)}`, `a@${'a.'.repeat(125)}`, 'a '.repeat(400_000)]
    for (const email of tricky) problems({ email, message: email })
    expect(performance.now() - started).toBeLessThan(4000)
  })
})

describe('what no page of ours would send', () => {
  it.each([undefined, null, 0, 'name=Aino', [], { get: () => 'Aino' }, Symbol('form')])('is refused: %p', (form) => {
    expect(parseEnquiry(form)).toEqual({
      ok: false,
      fields: {
        purpose: 'purposeMissing',
        name: 'nameMissing',
        email: 'emailMissing',
        message: 'messageMissing',
      },
      values: { purpose: '', ...NOTHING_PROPOSED, name: '', email: '', organisation: '', message: '', token: '' },
    })
  })

  it('counts as empty where it is a file', () => {
    expect(problems({ message: new Blob(['Hei!']) })).toEqual({ message: 'messageMissing' })
  })

  it('is read once where it is repeated', () => {
    const result = parseEnquiry(formOf({ ...GOOD, name: ['Aino', 'Eino'] }))
    expect(result).toMatchObject({ enquiry: { name: 'Aino' } })
  })

  it.each(['', '../users', 'Smart Kalasatama', '-', 'a'.repeat(201), '__proto__'])(
    'is left out as the case: %j',
    (slug) => {
      expect(parsed({ case: slug }).caseSlug).toBeUndefined()
    },
  )

  it('adds no field', () => {
    expect(Object.keys(parsed({ status: 'answered', handler: '1', id: '1' })).sort()).toEqual([
      ...['caseSlug', 'email', 'link', 'message', 'municipality', 'name', 'organisation', 'purpose', 'theme'],
      'workingTitle',
    ])
  })
})

describe('a proposed case', () => {
  const PROPOSED = { workingTitle: ' Sand\nbattery ', municipality: 'pornainen', theme: 'climate-neutrality' }
  const propose = (fields: Record<string, string>) => parsed({ purpose: 'propose-case', ...fields })

  it('is told of', () => {
    expect(propose({ ...PROPOSED, link: 'https://example.fi/hiekka-akku?a=1#osa' })).toMatchObject({
      ...PROPOSED,
      workingTitle: 'Sand battery',
      link: 'https://example.fi/hiekka-akku?a=1#osa',
    })
  })

  it('may be told of in the message alone', () => {
    expect(propose({})).toMatchObject({ workingTitle: '', link: '' })
    expect(propose({})).not.toHaveProperty('municipality', expect.anything())
  })

  it.each(PURPOSES.filter((purpose) => purpose !== 'propose-case'))(
    'does not come with the purpose %s, whatever stands in fields that are not shown',
    (purpose) => {
      const { municipality, theme, ...texts } = parsed({ ...PROPOSED, link: 'no address', purpose })
      expect(texts).toMatchObject({ workingTitle: '', link: '' })
      expect([municipality, theme]).toEqual([undefined, undefined])
    },
  )

  it.each([
    ['www.example.fi', 'https://www.example.fi'],
    ['example.fi/polku', 'https://example.fi/polku'],
    ['example.fi:8080', 'https://example.fi:8080'],
    ['HTTP://Example.FI', 'HTTP://Example.FI'],
    ['https://äänekoski.fi/ä', 'https://äänekoski.fi/ä'],
    [' https://exam\u200bple.fi ', 'https://example.fi'],
  ])('may have the web address %j', (link, stored) => {
    expect(propose({ link }).link).toBe(stored)
  })

  it.each([
    ...[
      'example',
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://example.fi',
      'mailto:aino@example.fi',
      '//',
      'https://',
    ],
    ...['https://helsinki.fi@example.com', 'https://a:b@example.fi', 'http://localhost', 'www.example.fi ja toinen.fi'],
    ...['http://127.0.0.1.', 'https://[::1]/'],
  ])('can’t have the web address %j', (link) => {
    expect(problems({ purpose: 'propose-case', link })).toEqual({ link: 'linkInvalid' })
  })

  it('has limits', () => {
    const link = `https://example.fi/${'a'.repeat(LIMITS.link)}`
    const workingTitle = 'a'.repeat(LIMITS.workingTitle + 1)
    expect(problems({ purpose: 'propose-case', link, workingTitle })).toEqual({
      link: 'linkTooLong',
      workingTitle: 'workingTitleTooLong',
    })
    expect(propose({ link: link.slice(0, LIMITS.link) }).link).toHaveLength(LIMITS.link)
  })

  it.each(['', '../users', 'Espoo', 'a'.repeat(201)])('leaves out the municipality and theme %j', (slug) => {
    const { municipality, theme } = propose({ municipality: slug, theme: slug })
    expect([municipality, theme]).toEqual([undefined, undefined])
  })
})

it('gives back what was typed, unchanged', () => {
  const typed = {
    ...{ purpose: 'press', ...NOTHING_PROPOSED, link: ' www.', name: ' Aino ', email: 'aino@', organisation: '' },
    ...{ message: 'one\r\ntwo ', token: 'token' },
  }
  expect(typedValues(formOf(typed))).toEqual(typed)
  expect(parseEnquiry(formOf(typed))).toMatchObject({ ok: false, values: typed })
})
