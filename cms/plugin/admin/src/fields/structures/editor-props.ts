/** What the editor of a structure gets: the stored value as it is, and how to lay another over it. */
export interface EditorProps {
  readonly value: unknown;
  readonly isDisabled: boolean;
  readonly onChange: (value: unknown) => void;
}
