import { describe, expect, it } from 'vitest';
import { TextError } from './text-error.ts';
import { uniqueSlug } from './unique-slug.ts';

function refusal(act: () => unknown): TextError {
  try {
    act();
  } catch (error) {
    if (error instanceof TextError) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('uniqueSlug', () => {
  it.each([
    [[], 'tin-moi'],
    [['tin-moi'], 'tin-moi-2'],
    [['tin-moi', 'tin-moi-2', 'tin-moi-4'], 'tin-moi-3'],
    [['tin-moi-2'], 'tin-moi'],
  ])('beside %j it is %s', (taken, slug) => {
    expect(uniqueSlug('Tin mới', new Set(taken))).toBe(slug);
  });

  it('a title without letters or digits is refused', () => {
    const error = refusal(() => uniqueSlug('???', new Set()));
    expect(error.code).toBe('E_SLUG_EMPTY');
    expect(error.message).toBe('No address can be made of "???". Use at least one letter or digit.');
  });

  it('the search for a free one ends', () => {
    const error = refusal(() => uniqueSlug('Tin mới', { has: () => true }));
    expect(error.code).toBe('E_SLUG_TAKEN');
    expect(error.message).toBe('All variants of "tin-moi" are taken. Choose another title.');
  });
});
