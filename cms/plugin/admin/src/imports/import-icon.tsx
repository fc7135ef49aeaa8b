import { MenuIcon } from '../page/menu-icon';

/** A neutral mark: an arrow into a tray. */
export const ImportIcon = () => (
  <MenuIcon>
    <path d="M10 3v9M6.5 8.5 10 12l3.5-3.5M3.5 13v3.5h13V13" strokeLinecap="round" strokeLinejoin="round" />
  </MenuIcon>
);
