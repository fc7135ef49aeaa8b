import { type SaxesAttributePlain, SaxesParser } from 'saxes';
import { limits } from './limits.ts';
import { refuseDamaged, refuseFile } from './refuse-file.ts';
import type { Archive } from './zip-archive.ts';

export type Attributes = Readonly<Record<string, string | undefined>>;

/** What a reader hears of a part. Names come without their namespace prefix. */
export interface XmlReader {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function localAttributes(attributes: Readonly<Record<string, SaxesAttributePlain | string>>): Attributes {
  const local: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    local[localName(name)] = typeof value === 'string' ? value : value.value;
  }
  return local;
}

/** Reads one part of an Office file from its stream. A document type is refused: no Office file has one. */
export function readXml(archive: Archive, part: string, reader: XmlReader): void {
  const parser = new SaxesParser();
  const decoder = new TextDecoder('utf-8');
  parser.on('error', () => refuseDamaged());
  parser.on('doctype', () =>
    refuseFile('E_IMPORT_DAMAGED', 'Tệp có phần khai báo lạ mà phần mềm văn phòng không ghi, nên không được đọc.'),
  );
  let depth = 0;
  parser.on('opentag', (tag) => {
    depth += 1;
    // An element that is open costs memory until it is closed.
    if (depth > limits.depth) refuseDamaged();
    reader.open?.(localName(tag.name), localAttributes(tag.attributes));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    reader.close?.(localName(tag.name));
  });
  parser.on('text', (text) => {
    reader.text?.(text);
  });
  archive.stream(part, (piece) => {
    parser.write(decoder.decode(piece, { stream: true }));
  });
  parser.write(decoder.decode());
  parser.close();
}

/** The parts that a part points to: id to kind and full path. */
export function readRelations(
  archive: Archive,
  part: string,
): ReadonlyMap<string, { readonly kind: string; readonly path: string }> {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const file = `${folder}_rels/${part.slice(slash + 1)}.rels`;
  const relations = new Map<string, { kind: string; path: string }>();
  if (!archive.has(file)) return relations;
  readXml(archive, file, {
    open: (name, { Id, Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || Id === undefined || TargetMode === 'External') return;
      const path = Target.startsWith('/') ? Target.slice(1) : resolvePath(folder, Target);
      relations.set(Id, { kind: Type.slice(Type.lastIndexOf('/') + 1), path });
    },
  });
  return relations;
}

function resolvePath(folder: string, target: string): string {
  const parts = folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
