import { arrangements } from '../../../model/forms/index.ts';
import type { Section } from '../../../model/forms/index.ts';
import { uidOf } from '../plugin-id';

/** A field in the form of the Content Manager. */
export interface FormField {
  readonly name: string;
  readonly type: string;
  readonly attribute: Readonly<Record<string, unknown>>;
}
type FormRow = readonly FormField[];
type Panel = readonly FormRow[];

/** The form of one type: panels of rows of fields. `options` holds what the schema says of itself. */
export interface EditLayout {
  readonly layout: readonly Panel[];
  readonly settings: { readonly mainField?: string };
  readonly options: { readonly cchc?: { readonly type?: string } };
}
export interface EditView<L extends EditLayout> {
  readonly layout: L;
}

/** Type of the input that draws a heading; no attribute has it. */
export const headingType = 'cchc-heading';

/** What the signed-in person may do with a type. */
export interface Hand {
  readonly isWriter: boolean;
  /** Fields that the person fills; null = all. */
  readonly filled: ReadonlySet<string> | null;
}

const fillsIn = ({ filled }: Hand, name: string): boolean => filled === null || filled.has(name);

/** Says the limit of a text only where somebody could reach it by typing; Strapi would write it under every line. */
const roomy = 200;
function withoutRoomyLimit(field: FormField): FormField {
  const { maxLength, ...attribute } = field.attribute;
  const isTold = typeof maxLength === 'number' && maxLength < roomy && attribute['customField'] === undefined;
  return isTold || maxLength === undefined ? field : { ...field, attribute };
}

const visibilityOf = ({ conditions }: FormField['attribute']): unknown =>
  typeof conditions === 'object' && conditions !== null ? (Reflect.get(conditions, 'visible') as unknown) : undefined;

/** A field that one does not fill in stands in the form once something is in it: until then it only takes room. */
function shownWhenFull(field: FormField): FormField {
  const full = { '!!': [{ var: field.name }] };
  const before = visibilityOf(field.attribute);
  const visible = before === undefined ? full : { and: [before, full] };
  return { ...field, attribute: { ...field.attribute, conditions: { visible } } };
}

const heading = (section: Section, mainField: string): FormRow => [
  Object.assign(
    {
      // Strapi draws what the person may read; the field that names the entry is always among that.
      name: mainField,
      type: headingType,
      attribute: { type: headingType },
      visible: true,
      size: 12,
      label: section.title,
    },
    { section },
  ),
];

/**
 * Parts a form by the headings of its type. Rows stay in the order in which the office arranged them; a heading stands
 * where the part changes. Parts in which somebody who writes the type fills in nothing are left out.
 */
export function laySections<L extends EditLayout>(view: EditView<L>, handOf: (uid: string) => Hand): EditView<L> {
  const { layout } = view;
  const type = layout.options.cchc?.type;
  const sections = type === undefined ? undefined : arrangements[type]?.sections;
  if (type === undefined || sections === undefined) return view;
  const hand = handOf(uidOf(type));
  const sectionOf = (name: string): Section | undefined => sections.find(({ rows }) => rows.flat().includes(name));
  const isAsked = (section: Section | undefined): boolean =>
    !hand.isWriter || section === undefined || section.rows.flat().some((name) => fillsIn(hand, name));

  const panels: FormRow[][] = [];
  let current: Section | undefined;
  for (const row of layout.layout.flat()) {
    const section = sectionOf(row[0]?.name ?? '');
    if (!isAsked(section)) continue;
    if (panels.length === 0 || section !== current) {
      panels.push(section === undefined ? [] : [heading(section, layout.settings.mainField ?? 'documentId')]);
      current = section;
    }
    panels.at(-1)?.push(
      row.map((field) => {
        const plain = withoutRoomyLimit(field);
        return hand.isWriter && !fillsIn(hand, field.name) ? shownWhenFull(plain) : plain;
      }),
    );
  }
  return { ...view, layout: { ...layout, layout: panels } };
}
