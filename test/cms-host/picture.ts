import sharp from 'sharp';

/** A small picture of one colour. */
export async function pictureOf(color: string): Promise<Uint8Array<ArrayBuffer>> {
  const image = sharp({ create: { width: 32, height: 24, channels: 3, background: color } });
  return new Uint8Array(await image.jpeg().toBuffer());
}
