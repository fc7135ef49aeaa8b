import { describe, expect, it } from 'vitest';
import { plainText, toBlocks } from './blocks.ts';

describe('toBlocks', () => {
  it('turns headings, paragraphs, quotes and both kinds of list into blocks', () => {
    expect(
      toBlocks('Mở đầu\nnối dòng.\n\n## Mục\n\n- một\n- hai\n\n1. bước\n2. bước sau\n\n> Lời dẫn').map(
        (block) => block.type,
      ),
    ).toEqual(['paragraph', 'heading', 'list', 'list', 'quote']);
  });

  it('joins the lines of one paragraph', () => {
    expect(plainText(toBlocks('Mở đầu\n  nối dòng.'))).toBe('Mở đầu nối dòng.');
  });

  it('marks bold and italic words and makes links', () => {
    expect(toBlocks('Xem **kỹ** _trang_ [Cổng](https://dichvucong.gov.vn) nhé')).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Xem ' },
          { type: 'text', text: 'kỹ', bold: true },
          { type: 'text', text: ' ' },
          { type: 'text', text: 'trang', italic: true },
          { type: 'text', text: ' ' },
          { type: 'link', url: 'https://dichvucong.gov.vn', children: [{ type: 'text', text: 'Cổng' }] },
          { type: 'text', text: ' nhé' },
        ],
      },
    ]);
  });

  it('keeps a paragraph that only begins with a number a paragraph', () => {
    expect(toBlocks('115 là số cấp cứu.')[0]?.type).toBe('paragraph');
  });
});
