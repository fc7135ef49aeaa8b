import { choice, defineType, flag, internal, line, moment, reference, structure, text } from './define.ts';

const bySystem = 'Hệ thống ghi khi đôn đốc.';

/** Written by reminding, never by hand: what was sent cannot be unsent. */
export const reminder = defineType({
  singular: 'reminder',
  plural: 'reminders',
  name: 'Đôn đốc',
  description: 'Các lần đôn đốc đơn vị về chỉ tiêu tin, bài hoặc thời hạn; hệ thống ghi, không sửa tay.',
  mainField: 'title',
  fields: {
    batch: internal(
      line('Đợt đôn đốc', `${bySystem} Một đợt gồm các đơn vị được đôn đốc cùng lúc.`, {
        required: true,
        maxLength: 64,
      }),
    ),
    unitCode: reference('Đơn vị', 'Đơn vị được đôn đốc.', 'units', { required: true }),
    aboutKind: choice('Về việc', bySystem, ['quota', 'deadline'], { required: true }),
    aboutKey: line('Khóa', 'Khóa của chỉ tiêu hoặc thời hạn.', { required: true, maxLength: 120 }),
    period: line('Kỳ', 'Ví dụ 2026-03; để trống khi thời hạn chỉ có một lần.', { maxLength: 40 }),
    title: line('Nội dung', 'Chỉ tiêu hoặc việc phải làm được đôn đốc.', { required: true, maxLength: 400 }),
    way: choice('Cách đôn đốc', 'Công văn, tin nhắn hoặc thư điện tử.', ['letter', 'message', 'email'], {
      required: true,
    }),
    missingWords: internal(text('Còn thiếu', 'Số liệu tại thời điểm đôn đốc.', { required: true })),
    text: internal(text('Lời đôn đốc', 'Nội dung đã gửi.')),
    letter: internal(structure('Công văn', 'Trích yếu, căn cứ và thời hạn như đã gửi.')),
    sentTo: internal(line('Hộp thư nhận', 'Chỉ ghi khi gửi thư điện tử.', { maxLength: 200 })),
    remindedAt: moment('Thời điểm', bySystem, { required: true }),
    isSample: internal(flag('Dữ liệu mẫu', 'Hệ thống ghi khi tạo dữ liệu mẫu.')),
  },
  indexes: [
    { name: 'cchc_reminders_unit_idx', columns: ['unit_code'] },
    { name: 'cchc_reminders_batch_idx', columns: ['batch'] },
  ],
});
