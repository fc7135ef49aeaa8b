import type { DocumentActionComponent, DocumentActionProps } from '@strapi/content-manager/strapi-admin';
import { ScheduleForm } from './schedule-form';
import { scheduleWords } from './schedule-words';
import { schedulableTypeOf, useSchedule } from './use-schedule';

/** "Hẹn giờ đăng", for those who may publish the entry. */
export const ScheduleAction: DocumentActionComponent = (props: DocumentActionProps) => {
  const { model, documentId, document, activeTab } = props;
  const type = activeTab === 'published' ? null : schedulableTypeOf(model);
  const updatedAt = typeof document?.['updatedAt'] === 'string' ? document['updatedAt'] : '';
  const entry = useSchedule(model, type === null ? undefined : documentId, updatedAt);
  if (type === null || documentId === undefined || entry?.maySchedule !== true) return null;
  return {
    label: entry.schedule.state === 'none' ? scheduleWords.action : scheduleWords.change,
    position: ['panel'],
    variant: 'secondary',
    dialog: {
      type: 'modal',
      title: scheduleWords.title,
      content: ({ onClose }: { readonly onClose: () => void }) => (
        <ScheduleForm
          type={type}
          documentId={documentId}
          schedule={entry.schedule}
          updatedAt={updatedAt}
          onClose={onClose}
        />
      ),
    },
  };
};
