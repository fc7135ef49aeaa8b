import { Flex, Typography } from '@strapi/design-system';
import { createGlobalStyle } from 'styled-components';
import type { Section } from '../../../model/forms/index.ts';

/** Strapi keeps the place of a field that is hidden, and the gap of a row in which all are. */
const NoEmptyPlaces = createGlobalStyle`
  div:has(> div > div > [data-cchc-section]) > div:not(:has(> div > *)),
  div:has(> div > div > [data-cchc-section]) > div > div:empty {
    display: none;
  }
`;

/** Heading of a part of a form, and what the part is for. */
export function SectionHeading({ section }: { readonly section: Section }) {
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} data-cchc-section>
      <NoEmptyPlaces />
      <Typography variant="delta" fontWeight="bold" tag="h2">
        {section.title}
      </Typography>
      {section.hint !== undefined && (
        <Typography variant="pi" textColor="neutral600">
          {section.hint}
        </Typography>
      )}
    </Flex>
  );
}
