import { describe, expect, it } from 'vitest';
import { makeContent } from './builders.ts';
import { completeness, mandatoryParts } from './completeness.ts';

describe('P8 seven mandatory parts', () => {
  it('P8 all seven make it complete', () => {
    expect(completeness(makeContent())).toEqual({ missing: [], present: 7, total: 7, isComplete: true });
  });

  it('P8 no content lacks all seven', () => {
    expect(completeness(null)).toEqual({ missing: [...mandatoryParts], present: 0, total: 7, isComplete: false });
  });

  it.each([
    ['steps', makeContent({ steps: null }), 'not entered'],
    ['steps', makeContent({ steps: '  ' }), 'blank'],
    ['steps', makeContent({ steps: 'Không có thông tin' }), 'what the portal prints for nothing'],
    ['steps', makeContent({ steps: 'Không có thông tin'.normalize('NFD') }), 'the same, decomposed'],
    ['dossier', makeContent({ dossier: [] }), 'no papers'],
    ['dossier', makeContent({ dossier: [{ title: 'Trường hợp 1', items: [] }] }), 'a case without papers'],
    ['dossier', makeContent({ dossierCopies: null }), 'number of sets unknown'],
    [
      'processing_time',
      makeContent({ methods: [{ channel: 'online', processingTime: null, fee: null, note: null }] }),
      'no time at any method',
    ],
    ['applicants', makeContent({ applicants: [] }), 'none'],
    ['executing_agency', makeContent({ executingAgencies: [] }), 'none'],
    ['name', makeContent({ name: '…'.replace('…', '.') }), 'a dot is no name'],
  ])('P8 %s is missing (%#)', (part, content) => {
    expect(completeness(content)).toEqual({ missing: [part], present: 6, total: 7, isComplete: false });
  });

  it('P8 without methods both the method and its time are missing', () => {
    expect(completeness(makeContent({ methods: [] })).missing).toEqual(['methods', 'processing_time']);
  });
});
