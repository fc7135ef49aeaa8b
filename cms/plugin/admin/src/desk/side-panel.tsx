import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { type ReactNode, useEffect, useRef } from 'react';
import { styled } from 'styled-components';
import { deskWords } from '../words/desk-words';

/** Beside the table where there is room for both, over the whole screen of a phone. */
const Frame = styled.aside`
  flex: 0 0 520px;
  position: sticky;
  top: 16px;
  max-height: calc(100vh - 32px);
  overflow: auto;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  a {
    color: ${({ theme }) => theme.colors.primary600};
  }
  @media (max-width: 1199px) {
    position: fixed;
    z-index: 4;
    inset: 0 0 0 auto;
    width: min(100vw, 560px);
    max-height: none;
    border-radius: 0;
  }
  @media print {
    position: static;
    max-height: none;
    box-shadow: none;
  }
`;

interface Props {
  readonly title: string;
  readonly subtitle: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel about one place of the table. The focus goes to its heading; Escape closes it. */
export function SidePanel({ title, subtitle, onClose, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [title, subtitle]);
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      // Lists and forms that stand open take their own Escape first, and say so.
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    document.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener('keydown', leave);
    };
  }, [onClose]);
  return (
    <Frame aria-labelledby="cchc-desk-panel">
      <Flex
        padding={4}
        gap={2}
        justifyContent="space-between"
        alignItems="flex-start"
        background="neutral100"
        position="sticky"
        top={0}
        zIndex={1}
      >
        <Box>
          <Typography
            variant="beta"
            tag="h2"
            id="cchc-desk-panel"
            ref={heading}
            tabIndex={-1}
            style={{ outline: 'none' }}
          >
            {title}
          </Typography>
          <Typography variant="pi" textColor="neutral600" tag="p">
            {subtitle}
          </Typography>
        </Box>
        <IconButton label={deskWords.panel.closeHint} onClick={onClose} withTooltip={false}>
          <Cross />
        </IconButton>
      </Flex>
      <Flex direction="column" alignItems="stretch" gap={4} padding={4}>
        {children}
      </Flex>
    </Frame>
  );
}
