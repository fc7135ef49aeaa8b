import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';

export interface WidgetLine {
  readonly key: string;
  readonly title: ReactNode;
  readonly href: string;
  readonly detail: string | null;
  readonly isUrgent?: boolean;
}

const Rows = styled.ul`
  width: 100%;
  li + li {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  a {
    display: block;
    padding: 8px 4px;
    text-decoration: none;
    border-radius: 4px;
  }
  a:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  a:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

/** Lines of a widget, each leading to where it is dealt with. */
export function WidgetList({ lines, lead }: { readonly lines: readonly WidgetLine[]; readonly lead?: ReactNode }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {lead}
      <Rows>
        {lines.map(({ key, title, href, detail, isUrgent = false }) => (
          <li key={key}>
            <Link to={href}>
              <Typography tag="p" fontWeight="semiBold" textColor="primary700">
                {title}
              </Typography>
              {detail !== null && (
                <Typography tag="p" variant="pi" textColor={isUrgent ? 'danger700' : 'neutral600'}>
                  {detail}
                </Typography>
              )}
            </Link>
          </li>
        ))}
      </Rows>
    </Flex>
  );
}
