import { Box, Typography } from '@strapi/design-system';
import type { Schedule } from '../../../model/scheduling/answers';
import { scheduleWords } from './schedule-words';
import { momentWords } from './wall-clock';

/** When an entry goes public, or why it did not. */
export function ScheduleLines({ schedule }: { readonly schedule: Schedule }) {
  switch (schedule.state) {
    case 'none':
      return null;
    case 'waiting':
      return <Typography tag="p">◷ {scheduleWords.waiting(momentWords(schedule.at))}</Typography>;
    case 'failed':
      return (
        <Box role="alert">
          <Typography tag="p" fontWeight="bold" textColor="danger600">
            ⚠ {scheduleWords.failed(momentWords(schedule.at))}
          </Typography>
          <Typography tag="p">{schedule.failure}</Typography>
          <Typography tag="p">{scheduleWords.failedHint}</Typography>
        </Box>
      );
  }
}
