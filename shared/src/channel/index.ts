export { REVERIFY_AFTER_DAYS, type Verification, verificationOn } from './verification.ts';
