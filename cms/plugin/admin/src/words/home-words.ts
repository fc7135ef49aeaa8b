/** Words of the start page of the admin. */
export const homeWords = {
  progress: {
    title: 'Tiến độ chỉ tiêu kỳ này',
    ownTitle: 'Đơn vị của tôi',
    all: 'Mở bảng chỉ tiêu',
    behind: (count: number): string => `Còn thiếu bài: ${count} lượt đơn vị`,
    nobody: 'Mọi đơn vị đã đủ bài trong kỳ đang thực hiện.',
    more: (count: number): string => `Xem tất cả (${count})`,
    missing: (missing: number, daysLeft: number): string => `còn thiếu ${missing} bài, còn ${daysLeft} ngày`,
    none: 'Kỳ này đơn vị chưa được giao chỉ tiêu.',
  },
  due: {
    title: 'Sắp đến hạn',
    none: 'Không có việc nào sắp đến hạn.',
    absent: 'Phần theo dõi thời hạn chưa sẵn sàng.',
    reminder: 'Đôn đốc',
    today: 'hôm nay',
    left: (days: number): string => `còn ${days} ngày`,
    late: (days: number): string => `quá hạn ${days} ngày`,
    overdue: (count: number): string => `Đã quá hạn (${count})`,
    more: (count: number): string => `Xem tất cả (${count})`,
  },
  waiting: {
    title: 'Chờ tôi xử lý',
    none: 'Không có việc nào đang chờ bạn.',
    submitted: (count: number): string => `${count} bài đơn vị đã gửi, chờ tiếp nhận`,
    returnedOne: 'Bị trả lại để chỉnh sửa',
    toClose: (title: string, period: string): string => `Chốt số liệu ${period}: ${title}`,
    comment: 'Ý kiến',
  },
} as const;
