import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { qrDrawing } from './qr-code.ts';

const address = 'https://cchc.vi-du.test/kiem-tra/9.900002/?r=2026-03-01.k3x9abc#ban-2026-03-01';

/** Dark modules of a drawing, read back from its path. */
function modulesOf({ path, size }: ReturnType<typeof qrDrawing>): boolean[][] {
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let place = 0; place < Number(length); place += 1) {
      const row = modules[Number(y)];
      if (row !== undefined) row[Number(x) + place] = true;
    }
  }
  return modules;
}

describe('the QR code', () => {
  const drawing = qrDrawing(address);

  test('draws every module of the code, and nothing in the quiet zone around it', () => {
    const { data, size } = encode(address, { ecc: 'M', border: 0, maskPattern: 3 });
    expect(drawing.size).toBe(size + 8);
    const modules = modulesOf(drawing);
    expect(modules.slice(4, -4).map((row) => row.slice(4, -4))).toEqual(data);
    expect([...modules.slice(0, 4), ...modules.slice(-4)].flat()).not.toContain(true);
    expect(modules.flatMap((row) => [...row.slice(0, 4), ...row.slice(-4)])).not.toContain(true);
  });

  test('is the same for the same text', () => {
    expect(qrDrawing(address)).toEqual(drawing);
    expect(qrDrawing(`${address}x`)).not.toEqual(drawing);
  });
});
