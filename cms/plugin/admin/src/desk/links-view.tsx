import { formatDate } from '@cchc/shared/text';
import { Box, Checkbox, Flex, Loader, Typography } from '@strapi/design-system';
import { useCallback } from 'react';
import { styled } from 'styled-components';
import type { PortalLinks } from '../../../model/desk/index.ts';
import { useAction, useFailureNotice } from '../api/use-action';
import { useLoaded } from '../api/use-loaded';
import { deskWords } from '../words/desk-words';
import { useDeskClient } from './desk-client';
import { useDesk } from './desk-context';
import { FailureAlert } from '../page/failure-alert';

const words = deskWords.links;
type UnitLinks = PortalLinks['units'][number];
type RequiredLink = PortalLinks['links'][number];

const Cards = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr));
  gap: 12px;
  label {
    align-items: flex-start;
  }
`;

interface TickProps {
  readonly unit: UnitLinks;
  readonly link: RequiredLink;
  readonly seenOn: string | null;
  readonly isReadOnly: boolean;
}

function Tick({ unit, link, seenOn, isReadOnly }: TickProps) {
  const client = useDeskClient();
  const { tell, today } = useDesk();
  const { isBusy, run } = useAction(useFailureNotice());
  const standing = seenOn === null ? words.notSeen : words.seen(formatDate(seenOn));
  const toggle = (): void => {
    void run(
      () => client.tickLink({ unit: unit.code, url: link.url, seenOn: seenOn === null ? today : null }),
      () => {
        tell(seenOn === null ? words.ticked(unit.shortName, link.label) : words.unticked(unit.shortName, link.label));
      },
    );
  };
  if (isReadOnly) {
    return (
      <Typography tag="p">
        <span aria-hidden="true">{seenOn === null ? '○' : '✓'} </span>
        {link.label}: {standing}
      </Typography>
    );
  }
  return (
    <Checkbox
      checked={seenOn !== null}
      disabled={isBusy}
      aria-label={words.tick(unit.shortName, link.label)}
      onCheckedChange={toggle}
    >
      <Typography tag="span">
        {link.label}{' '}
        <Typography tag="span" variant="pi" textColor="neutral600">
          {standing}
        </Typography>
      </Typography>
    </Checkbox>
  );
}

function UnitCard({
  unit,
  links,
  isReadOnly,
}: {
  unit: UnitLinks;
  links: readonly RequiredLink[];
  isReadOnly: boolean;
}) {
  const seen = unit.ticks.filter((tick) => tick !== null).length;
  return (
    <Box tag="li" padding={4} background="neutral0" borderColor="neutral150" hasRadius>
      <Typography fontWeight="bold" tag="h3">
        {unit.name}
      </Typography>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {unit.website ?? words.noSite} · {words.count} {seen}/{links.length}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        {links.map((link, index) => (
          <Tick
            key={link.url}
            unit={unit}
            link={link}
            seenOn={unit.ticks[index]?.seenOn ?? null}
            isReadOnly={isReadOnly}
          />
        ))}
      </Flex>
    </Box>
  );
}

/** Links that each unit has to carry on its own site, ticked where somebody has seen them. */
export function LinksView() {
  const client = useDeskClient();
  const { round, person } = useDesk();
  // Every deed on the page has the ticks read again.
  const read = useCallback(() => client.portalLinks(), [client, round]);
  const { value, failure, reload } = useLoaded(read);
  return (
    <>
      <Box paddingBottom={4}>
        <Typography tag="p">{words.intro}</Typography>
      </Box>
      {failure !== null && <FailureAlert failure={failure} onRetry={reload} />}
      {value === null && failure === null && <Loader>{deskWords.loading}</Loader>}
      {value?.links.length === 0 && <Typography textColor="neutral600">{words.none}</Typography>}
      {value !== null && value.links.length > 0 && (
        <Cards aria-label={words.label}>
          {value.units.map((unit) => (
            <UnitCard key={unit.code} unit={unit} links={value.links} isReadOnly={!person.canJudge} />
          ))}
        </Cards>
      )}
    </>
  );
}
