import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { type ReactNode, useEffect, useRef } from 'react';
import { styled } from 'styled-components';
import { deskWords } from '../words/desk-words';

/** Height of the bar that the page's heading becomes once it is scrolled away: the panel stays below it. */
const barHeight = '64px';

/** Beside the table where there is room for both, over the whole screen of a phone. */
const Frame = styled.aside`
  flex: 0 0 clamp(360px, 29vw, 520px);
  position: sticky;
  top: calc(${barHeight} + 8px);
  max-height: calc(100vh - ${barHeight} - 24px);
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
    /* Above the bar and the menu, which stand still as well. */
    z-index: 10;
    inset: 0 0 0 auto;
    width: min(100vw, 560px);
    max-height: none;
    border-radius: 0;
  }
  @media print {
    display: none;
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
      const isTaken =
        event.defaultPrevented || document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
      if (event.key === 'Escape' && !isTaken) onClose();
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
