import { parseEnquiry, typedValues } from '@/lib/enquiries/fields'
import { LIMITS } from '@/lib/enquiries/limits'
import { PURPOSES } from '@/lib/lists'

const KEY = '3f2b8c1e-5a0d-4c7b-9e64-0a1b2c3d4e5f'
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
    expect(parsed({ organisation: 'Uusi Oy', case: 'smart-kalasatama', formKey: KEY })).toEqual({
      ...GOOD,
      organisation: 'Uusi Oy',
      caseSlug: 'smart-kalasatama',
      formKey: KEY,
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
    const email = `${'a'.repeat(LIMITS.email - '@example.fi'.length)}@example.fi`
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
      values: { purpose: '', name: '', email: '', organisation: '', message: '' },
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

  it.each(['', 'key', `${KEY}0`, KEY.replaceAll('-', '')])('is left out as the key of the form: %j', (formKey) => {
    expect(parsed({ formKey }).formKey).toBeUndefined()
  })

  it('adds no field', () => {
    expect(Object.keys(parsed({ status: 'answered', handler: '1', id: '1' })).sort()).toEqual([
      ...['caseSlug', 'email', 'formKey', 'message', 'name', 'organisation', 'purpose'],
    ])
  })
})

it('gives back what was typed, unchanged', () => {
  const typed = { purpose: 'press', name: ' Aino ', email: 'aino@', organisation: '', message: 'one\r\ntwo ' }
  expect(typedValues(formOf(typed))).toEqual(typed)
  expect(parseEnquiry(formOf(typed))).toMatchObject({ ok: false, values: typed })
})
