/** A permission of the signed-in person, as far as menus and forms are drawn by it. The server judges on its own. */
interface HeldPermission {
  readonly action: string;
  readonly subject?: string | null | undefined;
  readonly properties?: { readonly fields?: readonly string[] } | null | undefined;
}

let held: readonly HeldPermission[] = [];
let units: readonly string[] = [];

/**
 * Keeps who has signed in for the hooks of the Content Manager, which are no components and can ask nobody. The entrance
 * calls it before anything else of the admin is drawn.
 */
export function rememberPerson(permissions: readonly HeldPermission[], unitCodes: readonly string[]): void {
  held = permissions;
  units = unitCodes;
}

type Verb = 'create' | 'read' | 'update' | 'delete' | 'publish';

const permissionsTo = (verb: Verb, uid: string): readonly HeldPermission[] =>
  held.filter(({ action, subject }) => action === `plugin::content-manager.explorer.${verb}` && subject === uid);

/** Whether the signed-in person writes entries of a type by hand. */
export const writesType = (uid: string): boolean =>
  permissionsTo('create', uid).length + permissionsTo('update', uid).length > 0;

/** Units of the signed-in person. */
export const ownUnits = (): readonly string[] => units;

/** Whether the signed-in person writes anything at all. */
export const writesAnything = (): boolean =>
  held.some(({ action }) => /^plugin::content-manager\.explorer\.(create|update)$/.test(action));

/** What is chosen only while an entry is made: for which of several units. */
const chosenOnce = 'unitCode';

/** Fields of a type that the signed-in person fills; null = any of them. */
export function filledFields(uid: string): ReadonlySet<string> | null {
  const fieldsTo = (verb: Verb) => permissionsTo(verb, uid).map(({ properties }) => properties?.fields);
  const lists = fieldsTo('update');
  if (lists.some((fields) => fields === undefined)) return null;
  const filled = new Set(lists.flatMap((fields) => fields ?? []));
  if (units.length > 1 && fieldsTo('create').some((fields) => fields?.includes(chosenOnce) === true)) {
    filled.add(chosenOnce);
  }
  return filled;
}
