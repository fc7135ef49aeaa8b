import { useChoices } from './use-choices';

/** A code in a list of the Content Manager, by the name of its record. */
export function ReferenceCell({ list, value }: { readonly list: string | undefined; readonly value: string }) {
  const name = useChoices(list).find((choice) => choice.value === value)?.label ?? value;
  return <span title={name}>{name}</span>;
}
