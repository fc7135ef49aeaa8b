export type { Block, InlineNode, LinkNode, ListItemNode, TextNode } from './blocks.ts';
export { plainText, toBlocks } from './blocks.ts';
export { layOut } from './lay-out.ts';
export { defaultProfile, isProfileName, loadProfile } from './load-profile.ts';
export { type Motif, type PictureSpec, drawPicture } from './pictures/draw-picture.ts';
export * from './seed-content.ts';
export * from './types.ts';
