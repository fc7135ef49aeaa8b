import { describe, expect, test } from 'vitest';
import { cardableLines, contactCards } from './contact-card.ts';
import { channelOf } from './example-items.ts';
import { settingsOf, siteOf } from './site-of.ts';

const day = '2026-03-10';
const textOf = (changes: Parameters<typeof channelOf>[0], isDemonstration = false): string => {
  const site = siteOf({ settings: [settingsOf({ isDemonstration })], channel: [channelOf(changes)] }, day);
  return contactCards(cardableLines(site), site);
};
const unfolded = (text: string): string => text.replaceAll('\r\n ', '');

describe('contact cards', () => {
  test('every line ends by CR and LF and holds at most 75 octets, whatever the letters', () => {
    const text = textOf({ purpose: 'Tiếp nhận phản ánh, kiến nghị về thái độ phục vụ; '.repeat(8) });
    expect(text.endsWith('END:VCARD\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(unfolded(text)).toContain(
      'Tiếp nhận phản ánh\\, kiến nghị về thái độ phục vụ\\; Tiếp nhận phản ánh\\, kiến nghị',
    );
  });

  test('nothing typed by an editor ends a property early', () => {
    const text = textOf({ label: 'Tổng đài\r\nTEL:999', purpose: 'a\nEND:VCARD', ownerName: 'b\u2028X-Y:1;z' });
    const names = unfolded(text)
      .split('\r\n')
      .map((line) => line.split(/[:;]/)[0]);
    expect(names.filter((name) => name === 'TEL')).toHaveLength(1);
    expect(names.filter((name) => name === 'END')).toHaveLength(1);
    expect(unfolded(text)).toContain('FN:Tổng đài\\nTEL:999');
  });

  test('a mailbox is a card too, a place to go to is none', () => {
    expect(textOf({ kind: 'email', raw: 'pakn@vi-du.test', dial: null })).toContain(
      'EMAIL;TYPE=INTERNET:pakn@vi-du.test',
    );
    expect(textOf({ kind: 'office', raw: 'Phòng 01', dial: null })).toBe('\r\n');
  });

  test('a sample says so in its name and its note', () => {
    const text = unfolded(textOf({ label: 'Đường dây nóng' }, true));
    expect(text).toContain('FN:Đường dây nóng (dữ liệu mẫu)');
    expect(text).toContain('DỮ LIỆU MẪU');
  });
});
