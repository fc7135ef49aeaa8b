import { expect, test } from 'vitest';
import type { LedgerEvent, Origin } from './ledger-row.ts';
import { standingRows } from './standing-rows.ts';

const row = (name: string, event: LedgerEvent, origin: Origin = 'cms') => ({ name, event, origin });
const attested = (name: string) => row(name, 'submitted', 'attested');
const withdrawn = row('thu hồi', 'attestation_withdrawn');

test.each([
  ['nothing was taken back', [row('gửi', 'submitted'), attested('thư')], ['gửi', 'thư']],
  ['the date is taken back, the rest stays', [row('gửi', 'submitted'), attested('thư'), withdrawn], ['gửi']],
  ['the latest of two goes first', [attested('thư'), attested('công văn'), withdrawn], ['thư']],
  ['both go, one by one', [attested('thư'), attested('công văn'), withdrawn, withdrawn], []],
  ['what is entered anew stands', [attested('thư'), withdrawn, attested('công văn')], ['công văn']],
  ['a withdrawal of nothing takes nothing', [row('gửi', 'submitted'), withdrawn], ['gửi']],
])('%s', (_what, rows, standing) => {
  expect(standingRows(rows).map(({ name }) => name)).toEqual(standing);
});
