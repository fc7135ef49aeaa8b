import { MenuIcon } from '../page/menu-icon';

/** A neutral mark: a sheet with a tick. */
export const OfficeIcon = () => (
  <MenuIcon>
    <path d="M5 2.5h7l3.5 3.5v11.5H5z" strokeLinejoin="round" />
    <path d="m7.5 11 2 2 3.5-4" strokeLinecap="round" strokeLinejoin="round" />
  </MenuIcon>
);
