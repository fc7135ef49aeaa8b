import { z } from 'zod';
import type { RowReader } from '../read-rows.ts';
import { type SubmissionChannel, channelOf } from './words.ts';

export interface Method {
  readonly channel: SubmissionChannel;
  readonly processingTime: string | null;
  readonly fee: string | null;
  readonly note: string | null;
}

const channelWords = 'Trực tiếp, Trực tuyến, Dịch vụ bưu chính';

const textSchema = z.string().nullish();
const recordSchema = z.looseObject({
  method: textSchema,
  channel: textSchema,
  processing_time: textSchema,
  processingTime: textSchema,
  time: textSchema,
  fee: textSchema,
  note: textSchema,
  description: textSchema,
});

const orNull = (text: string | null | undefined): string | null => {
  const trimmed = text?.normalize('NFC').trim() ?? '';
  return trimmed === '' || trimmed === 'Không có thông tin' ? null : trimmed;
};

function methodsOfRecords(reader: RowReader, value: unknown): Method[] {
  const records = z.array(recordSchema).safeParse(value);
  if (!records.success) {
    reader.report('word_unknown', 'channel', JSON.stringify(value), channelWords);
    return [];
  }
  return records.data.flatMap((record): Method[] => {
    const word = record.method ?? record.channel ?? '';
    const channel = channelOf(word);
    if (channel === null) {
      reader.report('word_unknown', 'channel', word, channelWords);
      return [];
    }
    return [
      {
        channel,
        processingTime: orNull(record.processing_time ?? record.processingTime ?? record.time),
        fee: orNull(record.fee),
        note: orNull(record.note ?? record.description),
      },
    ];
  });
}

/** Whether a row says anything of how to submit. */
export const hasMethod = (reader: RowReader): boolean =>
  ['channel', 'processingTime', 'fee', 'methodNote'].some(
    (key) => (reader.cell(key)?.content.kind ?? 'empty') !== 'empty',
  );

/**
 * The ways of submitting that one row names. A row without the column gives one way whose channel is not known:
 * null stands for it.
 */
export function readMethods(
  reader: RowReader,
): (Omit<Method, 'channel'> & { readonly channel: SubmissionChannel | null })[] {
  const structure = reader.structure('channel');
  if (structure !== null) return methodsOfRecords(reader, structure);
  const common = {
    processingTime: reader.block('processingTime'),
    fee: reader.block('fee'),
    note: reader.block('methodNote'),
  };
  const words = reader.list('channel')?.flatMap((text) => text.split(/,(?=\s)/)) ?? [];
  if (words.length === 0) {
    // A remark alone says nothing of how to submit.
    const isSilent = common.processingTime === null && common.fee === null;
    return isSilent ? [] : [{ ...common, channel: null }];
  }
  return words.flatMap((word) => {
    const channel = channelOf(word);
    if (channel !== null) return [{ ...common, channel }];
    reader.report('word_unknown', 'channel', word, channelWords);
    return [];
  });
}
