import { type Relation, officeNamespace } from '../ooxml/package-parts.ts';
import { orderedNumbering } from './numbering.ts';

export interface PictureBytes {
  readonly bytes: Uint8Array;
  readonly format: 'jpeg' | 'png';
}

/** What a text refers to outside itself. Ids follow the order of use, so that the same text has the same ids. */
export class References {
  readonly #links = new Map<string, string>();
  readonly #pictures: PictureBytes[] = [];
  #orderedLists = 0;

  /** Relation that leads to the address. */
  link(url: string): string {
    const known = this.#links.get(url);
    if (known !== undefined) return known;
    const id = `rIdLink${this.#links.size + 1}`;
    this.#links.set(url, id);
    return id;
  }

  /** Relation and number of a picture. */
  picture(picture: PictureBytes): { readonly id: string; readonly number: number } {
    this.#pictures.push(picture);
    const number = this.#pictures.length;
    return { id: `rIdPicture${number}`, number };
  }

  /** Numbering of one more ordered list. */
  orderedList(): number {
    this.#orderedLists += 1;
    return orderedNumbering(this.#orderedLists - 1);
  }

  get orderedLists(): number {
    return this.#orderedLists;
  }

  relations(): Relation[] {
    const links = [...this.#links].map(([target, id]) => ({
      id,
      type: `${officeNamespace}/relationships/hyperlink`,
      target,
      isExternal: true,
    }));
    const pictures = this.#pictures.map(({ format }, index) => ({
      id: `rIdPicture${index + 1}`,
      type: `${officeNamespace}/relationships/image`,
      target: `media/picture${index + 1}.${format}`,
    }));
    return [...links, ...pictures];
  }

  pictureFiles(): (readonly [string, Uint8Array])[] {
    return this.#pictures.map(
      ({ bytes, format }, index) => [`word/media/picture${index + 1}.${format}`, bytes] as const,
    );
  }

  pictureTypes(): (readonly [string, string])[] {
    return [...new Set(this.#pictures.map(({ format }) => format))].map(
      (format) => [format, `image/${format}`] as const,
    );
  }
}
