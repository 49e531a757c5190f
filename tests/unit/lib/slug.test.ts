import { toSlug } from '@/lib/slug'

it.each([
  ['Järvenpää: a town that öppnar Å', 'jarvenpaa-a-town-that-oppnar-a'],
  ["The world's largest sand battery", 'the-worlds-largest-sand-battery'],
  ['  –– 100 % ––  ', '100'],
  ['', ''],
])('the address of %p is %p', (title, slug) => expect(toSlug(title)).toBe(slug))
