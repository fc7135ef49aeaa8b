import { expect, test } from 'vitest';
import { gateWords } from '../../cms/plugin/admin/src/words/gate-words.ts';
import { gateRules } from '../../site/publisher/gate/inspect-page.ts';

test.each(gateRules)('the CMS has a sentence of its own for the rule %s', (rule) => {
  expect(gateWords.rule(rule)).toMatch(/\.$/);
  expect(gateWords.rule(rule)).not.toBe(gateWords.rule('a rule that a later publisher knows'));
});

test('a heavy page is told with its weight, and others of its entry are counted', () => {
  expect(gateWords.heavy('/tin-tuc/bai-dai/', 182_400, 0)).toMatch(/^Trang \/tin-tuc\/bai-dai\/ nặng 182 kB khi tải;/);
  expect(gateWords.heavy('/thu-tuc/1/', 1_250_000, 3)).toContain(' (và 3 trang khác của mục này) nặng 1.250 kB ');
});
