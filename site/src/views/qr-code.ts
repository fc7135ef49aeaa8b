import { encode } from 'uqr';

export interface QrDrawing {
  /** Side in modules, with the quiet zone of four that readers ask for. */
  readonly size: number;
  /** One path for all dark modules. */
  readonly path: string;
}

const quietZone = 4;
/** All masks read alike; choosing the best of eight would cost ten times the rest of a page. */
const maskPattern = 3;

/** A QR code as a drawing without style or script. */
export function qrDrawing(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: 0, maskPattern });
  const runs: string[] = [];
  data.forEach((row, y) => {
    let x = 0;
    while (x < size) {
      let length = 0;
      while (x + length < size && row[x + length] === true) length += 1;
      if (length > 0)
        runs.push(`M${String(x + quietZone)} ${String(y + quietZone)}h${String(length)}v1h-${String(length)}z`);
      x += Math.max(1, length);
    }
  });
  return { size: size + 2 * quietZone, path: runs.join('') };
}
