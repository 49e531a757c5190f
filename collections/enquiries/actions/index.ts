import type { Endpoint } from 'payload'
import { endpointOf } from './action'
import { answer } from './answer'
import { close } from './close'
import { makeDraftCase } from './make-draft-case'
import { note } from './note'
import { release } from './release'
import { reopen } from './reopen'
import { sendAgain } from './send-again'
import { take } from './take'

/** All that staff do with an enquiry. */
export const actions: Endpoint[] = [
  ...[take, close, reopen, release, makeDraftCase].map(endpointOf),
  ...[endpointOf(note), endpointOf(answer), endpointOf(sendAgain)],
]
