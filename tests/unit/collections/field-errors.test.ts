import { sayWhichField } from '@/collections/hooks/field-errors'

type Args = Parameters<typeof sayWhichField>[0]
const data = { errors: [{ path: 'cover', message: 'The picture says nothing.' }] }
const told = { errors: [{ message: 'The following field is invalid: cover' }] }

/** An error of the other copy of Payload that a build holds. */
const foreign = (more: object) =>
  Object.assign(new Error('The following field is invalid: cover'), { name: 'eZ', ...more })
const answer = (error: Error, result?: object) => sayWhichField({ error, result } as unknown as Args)

it('adds the fields that a hook of the other copy of Payload has refused', () => {
  const named = { name: 'ValidationError', message: 'The following field is invalid: cover', data }
  expect(answer(foreign({ data }), told)).toEqual({ response: { errors: [named] } })
})

it.each([
  ['an answer that names the fields already', foreign({ data }), { errors: [{ ...told.errors[0], data }] }],
  ['an error without fields', foreign({}), told],
  ['an error with other data', foreign({ data: { id: 'one' } }), told],
  ['an error before there is an answer', foreign({ data }), undefined],
])('leaves alone %s', (_what, error, result) => {
  expect(answer(error, result)).toBeUndefined()
})
