interface Named {
  readonly firstname?: string | null | undefined;
  readonly lastname?: string | null | undefined;
}

/** First and last name as they are written one after the other; empty when the account has none. */
export const nameOfAccount = ({ firstname, lastname }: Named): string =>
  [firstname, lastname].filter((part) => part !== null && part !== undefined && part !== '').join(' ');
