import { type Markup, element, escapeXml, part } from './xml.ts';

export interface DocumentProperties {
  readonly title: string;
  /** Name of the issuing body. */
  readonly creator: string;
  /** The moment that the content speaks of; the clock of the machine is not asked. */
  readonly createdAt: string;
}

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';

export const officeNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006';

export function coreProperties({ title, creator, createdAt }: DocumentProperties): string {
  const moment = (name: string): Markup =>
    element(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${createdAt.slice(0, 19)}Z`);
  return part(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${packageNamespace}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, escapeXml(title)),
      element('dc:creator', {}, escapeXml(creator)),
      element('cp:lastModifiedBy', {}, escapeXml(creator)),
      element('dc:language', {}, 'vi-VN'),
      moment('dcterms:created'),
      moment('dcterms:modified'),
    ),
  );
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal?: boolean;
}

export const relations = (list: readonly Relation[]): string =>
  part(
    element(
      'Relationships',
      { xmlns: `${packageNamespace}/relationships` },
      ...list.map(({ id, type, target, isExternal }) =>
        element('Relationship', {
          Id: id,
          Type: type,
          Target: target,
          TargetMode: isExternal === true ? 'External' : undefined,
        }),
      ),
    ),
  );

export const rootRelations = (main: string): string =>
  relations([
    { id: 'rId1', type: `${officeNamespace}/relationships/officeDocument`, target: main },
    { id: 'rId2', type: `${packageNamespace}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
  ]);

export const contentTypes = (
  defaults: readonly (readonly [extension: string, type: string])[],
  overrides: readonly (readonly [path: string, type: string])[],
): string =>
  part(
    element(
      'Types',
      { xmlns: `${packageNamespace}/content-types` },
      ...[
        ['rels', 'application/vnd.openxmlformats-package.relationships+xml'] as const,
        ['xml', 'application/xml'] as const,
        ...defaults,
      ].map(([Extension, ContentType]) => element('Default', { Extension, ContentType })),
      ...[
        ...overrides,
        ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'] as const,
      ].map(([PartName, ContentType]) => element('Override', { PartName, ContentType })),
    ),
  );
