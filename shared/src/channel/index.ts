export { bannerLevelWords } from './banner-level-words.ts';
export { REVERIFY_AFTER_DAYS, type Verification, verificationOn } from './verification.ts';
export { type PrivateContact, privateContactOf } from './private-contact.ts';
export { isTelephone } from './is-telephone.ts';
