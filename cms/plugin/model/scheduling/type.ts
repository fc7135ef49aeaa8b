import { defineType, integer, line, text } from '../define.ts';

const written = 'Hệ thống ghi.';

export const schedule = defineType({
  singular: 'schedule',
  plural: 'schedules',
  name: 'Hẹn giờ đăng',
  description: 'Mục nào sẽ được đăng vào lúc nào, và vì sao một mục đã hẹn không đăng được.',
  isHidden: true,
  mainField: 'subjectId',
  fields: {
    subjectType: line('Loại', written, { required: true }),
    subjectId: line('Tài liệu', written, { required: true }),
    dueAt: line('Thời điểm đăng', written, { required: true }),
    state: line('Tình trạng', written, { required: true }),
    failure: text('Vì sao không đăng được', written),
    actorRole: line('Vai trò của người hẹn', written),
    actorId: integer('Người hẹn', written),
  },
  indexes: [{ name: 'cchc_schedules_subject_idx', columns: ['subject_type', 'subject_id'], type: 'unique' }],
});
