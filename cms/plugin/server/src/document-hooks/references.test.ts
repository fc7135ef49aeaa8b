import { expect, test } from 'vitest';
import { referencesTo } from './references.ts';

const named = (singular: string): readonly string[] =>
  (referencesTo(singular)?.references ?? []).map(({ singular: type, field, stands }) => `${type}.${field} ${stands}`);

test('every field that names a unit is known', () => {
  expect(named('unit')).toEqual(
    expect.arrayContaining([
      'article.unitCode alone',
      'article.coAuthorUnits inside',
      'procedure.receivingUnits inside',
      'channel.ownerUnit alone',
      'unit.parentCode alone',
      'unit.events inside',
      'quota.readings inside',
      'exemption.unitCode alone',
      'evidence.unitCode alone',
      'receipt.unitCode alone',
      'activity.unitCode alone',
      'closing.rows inside',
      'settings.publishingUnit alone',
      'settings.adminOfficeUnit alone',
      'unit-member.unitCode alone',
      'ledger.unitCode alone',
    ]),
  );
});

test('so is every field that names a chuyên mục, a field of procedures, a quota, a deadline or a plan', () => {
  expect(named('category')).toEqual([
    'article.categories inside',
    'quota.readings inside',
    'evidence.categories inside',
  ]);
  expect(named('field')).toEqual(['procedure.fieldCode alone']);
  expect(named('quota')).toEqual(expect.arrayContaining(['exemption.quotaKey alone', 'closing.quotaKey alone']));
  expect(named('deadline')).toEqual(expect.arrayContaining(['receipt.deadlineKey alone']));
  expect(named('plan')).toEqual(expect.arrayContaining(['quota.planKey alone', 'deadline.planKey alone']));
});

test('nothing keeps what nobody names', () => {
  expect(referencesTo('banner')).toBeNull();
});
