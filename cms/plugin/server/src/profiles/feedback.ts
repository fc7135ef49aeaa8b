/** Where the right to send feedback comes from; the plans cite these two. Said with care, because rules change. */
export const feedbackLegalBasis =
  'Nghị định số 20/2008/NĐ-CP về tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính; Quyết định số 31/2021/QĐ-TTg về Cổng Dịch vụ công quốc gia. Cần đối chiếu văn bản đang có hiệu lực trước khi viện dẫn.';

/** Steps of sending a complaint or proposal, the same in every profile. */
export const feedbackSteps: readonly string[] = [
  'Chọn kênh chính thức ở trang này: hệ thống trên Cổng Dịch vụ công quốc gia hoặc của địa phương.',
  'Nêu rõ việc gì, ở đâu, lúc nào, thủ tục nào, mã hồ sơ nếu có; không ghi chi tiết bệnh tật.',
  'Nơi nhận kiểm tra, chuyển cơ quan có thẩm quyền và báo cho người gửi.',
  'Cơ quan xử lý trả lời; kết quả được công khai theo quy định.',
];
