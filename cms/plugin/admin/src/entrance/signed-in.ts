/** A permission of the signed-in person, as far as menus and forms are drawn by it. The server judges on its own. */
interface HeldPermission {
  readonly action: string;
  readonly subject?: string | null | undefined;
  readonly properties?: { readonly fields?: readonly string[] } | null | undefined;
}

let held: readonly HeldPermission[] = [];

/**
 * Keeps what the signed-in person may do for the hooks of the Content Manager, which are no components and can ask
 * nobody. The entrance calls it before anything else of the admin is drawn.
 */
export function rememberPermissions(permissions: readonly HeldPermission[]): void {
  held = permissions;
}

type Verb = 'create' | 'read' | 'update' | 'delete' | 'publish';

const permissionsTo = (verb: Verb, uid: string): readonly HeldPermission[] =>
  held.filter(({ action, subject }) => action === `plugin::content-manager.explorer.${verb}` && subject === uid);

/** Whether the signed-in person writes entries of a type by hand. */
export const writesType = (uid: string): boolean =>
  permissionsTo('create', uid).length + permissionsTo('update', uid).length > 0;

/** Fields of a type that the signed-in person fills; null = any of them. */
export function filledFields(uid: string): ReadonlySet<string> | null {
  const granted = permissionsTo('update', uid);
  const lists = granted.map(({ properties }) => properties?.fields);
  return lists.some((fields) => fields === undefined) ? null : new Set(lists.flatMap((fields) => fields ?? []));
}
