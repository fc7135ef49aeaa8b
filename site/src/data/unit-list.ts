import type { CivilDate, Unit, UnitKind } from '@cchc/shared/contract';
import { unitKindWords } from '../i18n/words.ts';
import { type FreshDay, freshOfUnits } from '../views/freshness.ts';
import type { SiteData } from './open-site.ts';

export const isActiveOn = (unit: Unit, day: CivilDate): boolean =>
  unit.activity.some((interval) => interval.from <= day && (interval.to === null || interval.to >= day));

export interface UnitCard {
  readonly name: string;
  readonly href: string;
  readonly address: string;
}

export interface UnitGroup {
  readonly kind: UnitKind;
  readonly name: string;
  readonly units: readonly UnitCard[];
}

const cardOf = (unit: Unit): UnitCard => ({
  name: unit.name,
  href: `/don-vi/${unit.slug}/`,
  address: unit.address,
});

const kinds: readonly UnitKind[] = [
  'department_office',
  'division',
  'sub_department',
  'cdc',
  'hospital',
  'health_center',
  'specialized_center',
  'health_station',
  'ward',
  'other',
];

/** Units at work on the as-of day by kind, and those that are not, apart. */
export function unitGroups(site: SiteData): {
  readonly groups: readonly UnitGroup[];
  readonly former: readonly UnitCard[];
  readonly arrangedOn: FreshDay;
} {
  const active = site.units.filter((unit) => isActiveOn(unit, site.asOf));
  const groups = kinds.map((kind) => ({
    kind,
    name: unitKindWords[kind],
    units: active.filter((unit) => unit.kind === kind).map(cardOf),
  }));
  return {
    groups: groups.filter((one) => one.units.length > 0),
    former: site.units.filter((unit) => !isActiveOn(unit, site.asOf)).map(cardOf),
    arrangedOn: freshOfUnits(site.units, site.asOf),
  };
}
