import { MenuIcon } from '../page/menu-icon';

/** A neutral mark: a sheet with lines. */
export const ReportIcon = () => (
  <MenuIcon>
    <path d="M4.5 2.5h8l3 3v12h-11z" strokeLinejoin="round" />
    <path d="M7.5 9h5M7.5 12h5M7.5 15h3" strokeLinecap="round" />
  </MenuIcon>
);
