import { figure } from '../../../model/reports/official-words.ts';
import type { ReportSources } from './report-sources.ts';

/** The rules by which was counted, as sentences for the sheet that explains the figures. */
export const rulesOf = ({ settings }: ReportSources): string[] => [
  'Tin, bài được tính cho đơn vị tác giả; mỗi tin, bài tính một lần cho một chỉ tiêu.',
  'Ngày tính là ngày gửi hoặc ngày đăng lần đầu (giờ Việt Nam), theo cách hiểu của chỉ tiêu; sửa hay đăng lại không làm đổi ngày.',
  'Không tính: bài bị từ chối, gỡ do có sai sót, đơn vị rút. Bài gỡ do hết thời hạn hoặc đã có bài thay thế vẫn được tính.',
  `Bài trả lại để chỉnh sửa giữ ngày gửi trong ${figure(settings.returnGraceDays)} ngày làm việc.`,
  'Bài đang bị gắn cờ (nghi trùng, quá ngắn) được tạm tính cho đến khi có kết luận.',
  'Đăng nơi khác chỉ tính khi minh chứng đã được xác nhận. Ngày do cơ quan ghi nhận từ văn bản, thư điện tử được đánh dấu “ghi nhận theo minh chứng”.',
  'Chỉ kỳ đã kết thúc mới kết luận “Không đạt”; kỳ đã chốt giữ nguyên số liệu, chênh lệch sau đó ghi bên cạnh.',
  'Kỳ chưa bắt đầu không tính vào số được giao.',
  'Không bù kỳ sau, trừ khi kế hoạch nói rõ; kỳ dài hơn ghi cả số kỳ đạt và tổng số.',
];
