/** The few shapes that every scene is made of. Coordinates are those of a 1600 by 900 sheet. */
export const box = (x: number, y: number, width: number, height: number, fill: string, round = 0): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}"/>`;

export const disc = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;

export const oval = (x: number, y: number, rx: number, ry: number, fill: string): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;

export const area = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;

export const line = (d: string, stroke: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** Lines of writing without letters. */
export const writing = (x: number, y: number, widths: readonly number[], fill: string, step = 46): string =>
  widths.map((width, index) => box(x, y + index * step, width, 18, fill, 9)).join('');

/** A person without features: head and shoulders. */
export const person = (x: number, y: number, size: number, skin: string, cloth: string): string =>
  area(
    `M${x - size} ${y + size * 2.2} C${x - size} ${y + size * 0.7} ${x + size} ${y + size * 0.7} ${x + size} ${y + size * 2.2} Z`,
    cloth,
  ) + disc(x, y + size * 0.1, size * 0.62, skin);
