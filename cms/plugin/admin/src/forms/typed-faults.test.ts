import { describe, expect, test } from 'vitest';
import { faultOfAddress, faultOfChoice, faultOfDay, faultOfText } from './typed-faults.ts';

describe('what was typed', () => {
  test.each([
    ['', true],
    ['   ', true],
    ['Bài', false],
  ])('text "%s" is missing: %s', (text, isMissing) => {
    expect(faultOfText(text) !== null).toBe(isMissing);
  });

  test.each([
    ['', true],
    ['press', false],
  ])('choice "%s" is missing: %s', (code, isMissing) => {
    expect(faultOfChoice(code) !== null).toBe(isMissing);
  });

  test.each([
    ['', 'Hãy chọn ngày.'],
    ['2026-03-11', 'Ngày này ở sau hôm nay. Hãy kiểm tra lại.'],
    ['2026-03-10', null],
  ])('of the day "%s" it is said: %s', (day, said) => {
    expect(faultOfDay(day, '2026-03-10')).toBe(said);
  });

  test.each([
    ['', false],
    ['https://bao.test/1', false],
    [' HTTP://bao.test ', false],
    ['https://', true],
    ['bao.test/1', true],
    ['javascript:alert(1)', true],
  ])('the address "%s" is wrong: %s', (address, isWrong) => {
    expect(faultOfAddress(address) !== null).toBe(isWrong);
  });
});
