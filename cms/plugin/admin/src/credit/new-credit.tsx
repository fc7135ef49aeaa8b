import { Typography } from '@strapi/design-system';
import { useCallback } from 'react';
import { useLoaded } from '../api/use-loaded';
import { useDeskClient } from '../desk/desk-client';
import { creditWords } from '../words/credit-words';
import { useChosenUnit } from './chosen-unit';

/** For whom a new article is going to count, before it is saved. */
export function NewCredit() {
  const client = useDeskClient();
  const chosen = useChosenUnit();
  const read = useCallback(() => client.author(), [client]);
  const { value: author, failure } = useLoaded(read);
  if (chosen !== null) return <Typography tag="p">{creditWords.willBe(chosen.name)}</Typography>;
  if (failure !== null) return <Typography tag="p">{creditWords.failed}</Typography>;
  if (author === null) return <Typography tag="p">{creditWords.loading}</Typography>;
  return (
    <Typography tag="p" textColor="warning700" role="status">
      {author.unit === null ? creditWords.noUnit : creditWords.byDefault(author.unit.name)}
    </Typography>
  );
}
