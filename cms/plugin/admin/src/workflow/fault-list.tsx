import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Workflow } from '../api/answers';

const Faults = styled.ul`
  list-style: disc;
  padding-left: 20px;
  li + li {
    margin-top: 4px;
  }
`;

/** What stands between an article and its being sent, one thing a line, in words. */
export function FaultList({ title, faults }: { readonly title: string; readonly faults: Workflow['faults'] }) {
  return (
    <Box>
      <Typography tag="p" fontWeight="semiBold" textColor="danger700">
        {title}
      </Typography>
      <Faults>
        {faults.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <Typography>{message}</Typography>
          </li>
        ))}
      </Faults>
    </Box>
  );
}
