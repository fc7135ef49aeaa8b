import type { DeskItem, WaitingItem } from '../../../../model/desk/index.ts';

/** What every step about one item needs to know of it. */
export type ItemFacts = DeskItem | WaitingItem;

export interface ActProps {
  readonly item: ItemFacts;
  readonly onClose: () => void;
}
