import { formatDate } from '@cchc/shared/text';
import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { DeskFlag } from '../../../model/desk/index.ts';
import { PrivateFileLink } from '../page/private-file-link';
import { wordOf } from '../words/code-words';
import { deskWords } from '../words/desk-words';
import type { ItemFacts } from './acts/act-props';
import { ItemActs } from './acts/item-acts';
import { useDesk } from './desk-context';
import { StepList } from './step-list';

const words = deskWords.panel;

function flagWords(flag: DeskFlag): string {
  if (flag.kind === 'very_short') return words.veryShort(flag.words);
  const other = flag.otherTitle === null ? words.otherUnit : `“${flag.otherTitle}”`;
  return words.duplicate[flag.sign](other, flag.likeness);
}

/** Somebody typed it: only what is plainly an address of the web becomes a link. */
const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text);

function ItemLinks({ item, siteUrl }: { readonly item: ItemFacts; readonly siteUrl: string | null }) {
  return (
    <Flex gap={3} wrap="wrap">
      {item.adminPath !== null && (
        <Link to={item.adminPath}>{item.type === 'evidence' ? words.openEvidence : words.openEntry}</Link>
      )}
      {item.publicPath !== null && siteUrl !== null && (
        <a href={new URL(item.publicPath, siteUrl).href} target="_blank" rel="noreferrer">
          {words.openPublic}
        </a>
      )}
      {item.url !== null &&
        (isWebAddress(item.url) ? (
          <a href={item.url} target="_blank" rel="noreferrer noopener">
            {words.openAddress}
          </a>
        ) : (
          <span>{item.url}</span>
        ))}
      {item.privateFile !== null && <PrivateFileLink name={item.privateFile} />}
    </Flex>
  );
}

interface Props {
  readonly item: ItemFacts;
  /** The reason, or why it waits. */
  readonly headline: string;
  readonly tone: 'counted' | 'provisional' | 'uncounted';
  readonly lead?: ReactNode;
}

const inkOfTone = { counted: 'success700', provisional: 'warning700', uncounted: 'neutral700' } as const;
const markOfTone = { counted: '✓', provisional: '⚑', uncounted: '✕' } as const;

/** One item: what it is, whether it counts and why, its date and origin, and where to see it. */
export function ItemCard({ item, headline, tone, lead }: Props) {
  const { units, siteUrl } = useDesk();
  const origin = 'origin' in item && item.origin !== null ? deskWords.origins[item.origin] : null;
  const date = item.date === null ? words.noDate : formatDate(item.date);
  const outlet = item.outlet === '' ? [] : [item.outlet];
  const facts = [wordOf('kind', item.kind), date, ...(origin === null ? [] : [origin]), ...outlet];
  return (
    <Box tag="li" padding={3} borderColor="neutral150" hasRadius background="neutral0">
      <Flex gap={2} alignItems="flex-start">
        {lead}
        <Box flex="1">
          <Typography fontWeight="bold" tag="p">
            {item.title}
          </Typography>
          {'waiting' in item && (
            <Typography variant="pi" tag="p">
              {units.get(item.unit)?.name ?? item.unit}
            </Typography>
          )}
          <Typography textColor={inkOfTone[tone]} fontWeight="semiBold" tag="p">
            <span aria-hidden="true">{markOfTone[tone]} </span>
            {headline}
          </Typography>
          <Typography variant="pi" textColor="neutral600" tag="p">
            {facts.join(' · ')}
          </Typography>
          {item.flags.map((flag) => (
            <Typography key={flagWords(flag)} variant="pi" textColor="warning700" tag="p">
              <span aria-hidden="true">⚑ </span>
              {flagWords(flag)}
              {flag.kind === 'duplicate' && flag.otherPath !== null && (
                <>
                  {' '}
                  <Link to={flag.otherPath}>{words.openOther}</Link>
                </>
              )}
            </Typography>
          ))}
          <StepList steps={item.steps} />
          <Box paddingTop={1}>
            <Typography variant="pi" tag="div">
              <ItemLinks item={item} siteUrl={siteUrl} />
            </Typography>
          </Box>
          <ItemActs item={item} />
        </Box>
      </Flex>
    </Box>
  );
}

/** Items one under the other. */
export function ItemList({ children }: { readonly children: ReactNode }) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {children}
    </Flex>
  );
}
