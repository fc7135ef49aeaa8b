import { MenuIcon } from '../page/menu-icon';

/** A neutral mark: a leaf of a calendar with one day ticked. */
export const DutiesIcon = () => (
  <MenuIcon>
    <path d="M2.5 4.5h15v12.5h-15zM2.5 8.5h15M6.5 2.5v3.5M13.5 2.5v3.5" strokeLinejoin="round" />
    <path d="m7.5 12.5 1.8 1.8 3.4-3.6" strokeLinecap="round" strokeLinejoin="round" />
  </MenuIcon>
);
