import { MenuIcon } from '../page/menu-icon';

/** A neutral mark: a table with one field ticked. */
export const DeskIcon = () => (
  <MenuIcon>
    <path d="M2.5 3.5h15v13h-15zM2.5 8h15M7.5 3.5v13" strokeLinejoin="round" />
    <path d="m10 12 1.7 1.7 3-3.2" strokeLinecap="round" strokeLinejoin="round" />
  </MenuIcon>
);
