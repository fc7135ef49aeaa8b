/** Requests and answers of the quota desk, under `/cchc/quota-desk`: read by the server and by the admin alike. */
export * from './default-months.ts';
export * from './cell.ts';
export * from './closing.ts';
export * from './exemption-words.ts';
export * from './history.ts';
export * from './home.ts';
export * from './items.ts';
export * from './lacking.ts';
export * from './matrix.ts';
export * from './outlook.ts';
export * from './portal-links.ts';
export * from './reason-words.ts';
export * from './requests.ts';
export * from './shared-parts.ts';
