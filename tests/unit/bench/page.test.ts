import { performancePage, summary } from '@/bench/page'

const light = { title: 'Weight', text: 'A table.', targets: [{ met: true, text: 'light' }] }
const slow = { title: 'Load', text: 'Another.', targets: [{ met: false, text: 'fast' }, { text: 'often' }] }
const start = { title: 'Start', text: 'No target.', targets: [] }

describe('the page about performance', () => {
  it('begins with what is missed', () => {
    expect(summary([light, slow, start])).toBe(
      '**1 of 3 targets are missed:**\n\n- ✗ fast\n\n**1 of 3 targets are not measured:**\n\n- – often',
    )
  })

  it('says when all is met', () => {
    expect(summary([light, start])).toBe('All 1 targets are met.')
  })

  it('does not pass over what was not measured', () => {
    expect(summary([light, { ...slow, targets: [{ text: 'often' }] }])).toBe(
      '**1 of 2 targets are not measured:**\n\n- – often',
    )
  })

  it('has the machine, and a section with its verdicts for each part', () => {
    const page = performancePage([light, start], 'A processor, 2 cores')
    expect(page).toContain('**Machine**: A processor, 2 cores.')
    expect(page).toContain('## Weight\n\nA table.\n\n- ✓ light\n\n## Start\n\nNo target.\n')
  })
})
