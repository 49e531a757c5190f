import { sayWhy } from '@/collections/hooks/say-why'

type Args = Parameters<typeof sayWhy>[0]
const data = { errors: [{ path: 'cover', message: 'The picture says nothing.' }] }
const message = 'The following field is invalid: cover'
const UNKNOWN = { errors: [{ message: 'An unknown error occurred.' }] }

/** An error of the other copy of Payload that a build holds, whose class has lost its name. */
const foreign = (more: object) => Object.assign(new Error(message), { name: '', status: 400, data: null, ...more })
const answer = (error: Error, result: object) => sayWhy({ error, result } as unknown as Args)

it('names the fields that were refused', () => {
  const named = { name: 'ValidationError', message, data }
  expect(answer(foreign({ data }), { errors: [{ message }] })).toEqual({ response: { errors: [named] } })
  expect(answer(foreign({ data }), UNKNOWN)).toEqual({ response: { errors: [named] } })
})

it('says the sentence of a refusal', () => {
  expect(answer(foreign({ status: 409, isPublic: true }), UNKNOWN)).toEqual({ response: { errors: [{ message }] } })
})

it.each([
  ['what is told already', foreign({ data }), { errors: [{ name: 'ValidationError', message, data }] }],
  ['what is told without fields', foreign({}), { errors: [{ message }] }],
  ['what another hook has put in other words', foreign({ data }), { errors: [{ message: 'Sisältö on lukittu.' }] }],
  ['what is for nobody', foreign({ isPublic: false }), UNKNOWN],
  ['a failure of the server', foreign({ status: 500 }), UNKNOWN],
  ['a failure without a status', foreign({ status: undefined }), UNKNOWN],
  ['an answer of another kind', foreign({ data }), { message: 'Success' }],
])('leaves alone %s', (_what, error, result) => {
  expect(answer(error, result)).toBeUndefined()
})
