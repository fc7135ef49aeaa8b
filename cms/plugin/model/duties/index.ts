export * from './activities.ts';
export * from './calendar.ts';
export * from './forwardings.ts';
export * from './home.ts';
export * from './person.ts';
export * from './receipts.ts';
export * from './reminders.ts';
