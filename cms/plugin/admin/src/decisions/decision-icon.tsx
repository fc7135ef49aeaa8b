import { MenuIcon } from '../page/menu-icon';

/** A neutral mark: a signed sheet. */
export const DecisionIcon = () => (
  <MenuIcon>
    <path d="M4 2.5h12v15H4z" strokeLinejoin="round" />
    <path d="M7 6.5h6M7 9.5h6" strokeLinecap="round" />
    <path d="M7.5 14.5c1-2 1.8-2 2.2-.4.3 1.1 1.2.9 2.8-.6" strokeLinecap="round" />
  </MenuIcon>
);
