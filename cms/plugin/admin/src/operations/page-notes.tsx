import { Box, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { Status } from '../api/answers';
import { uidOf } from '../plugin-id';
import { GateDetail } from '../receipt/gate-detail';
import { gateWords } from '../words/gate-words';
import { words } from '../words/words';

/** Leads to the entry behind a page of the site. */
function EntryLink({ entry }: { readonly entry: Status['held'][number]['entry'] }) {
  if (entry === null) return null;
  return (
    <Link tag={RouterLink} to={`/content-manager/collection-types/${uidOf(entry.type)}/${entry.documentId}`}>
      {gateWords.edit(entry.title)}
    </Link>
  );
}

/** Entries that the site holds back, each with page, rule and where to mend it. */
export function HeldEntries({ held }: Pick<Status, 'held'>) {
  if (held.length === 0) return null;
  return (
    <Box paddingTop={4}>
      <Typography variant="delta" tag="h3">
        {words.operations.heldTitle}
      </Typography>
      <ul>
        {held.map(({ type, key, page, rule, message, entry }) => (
          <li key={`${type} ${key} ${rule}`}>
            <Typography tag="p">
              {page}: {gateWords.rule(rule)}
            </Typography>
            <EntryLink entry={entry} />
            <GateDetail message={message} />
          </li>
        ))}
      </ul>
    </Box>
  );
}

/** Pages that readers on a weak network wait for. */
export function HeavyPages({ pages }: { readonly pages: Status['heavyPages'] }) {
  if (pages.length === 0) return null;
  return (
    <Box paddingTop={4}>
      <Typography variant="delta" tag="h3">
        {gateWords.heavyTitle}
      </Typography>
      <Typography tag="p">{gateWords.heavyBody}</Typography>
      <ul>
        {pages.map(({ page, bytes, entry }) => (
          <li key={page}>
            <Typography tag="p">{gateWords.heavyAt(page, bytes)}</Typography>
            <EntryLink entry={entry} />
          </li>
        ))}
      </ul>
    </Box>
  );
}
