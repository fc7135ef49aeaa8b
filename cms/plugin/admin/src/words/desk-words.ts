import { deskActWords } from './desk-act-words';

/** Every Vietnamese sentence of the page "Chỉ tiêu tin, bài". */
export const deskWords = {
  ...deskActWords,
  menu: 'Chỉ tiêu tin, bài',
  title: 'Chỉ tiêu tin, bài',
  subtitle: {
    judge: 'Theo dõi từng đơn vị, từng kỳ; kết luận, miễn, chốt số liệu',
    read: 'Theo dõi từng đơn vị, từng kỳ',
    unit: 'Kết quả của đơn vị theo từng kỳ, kèm lý do được tính hay không được tính',
  },
  views: { matrix: 'Bảng chỉ tiêu', links: 'Liên kết bắt buộc' },
  /** Without a number while it is unknown, or when nothing waits. */
  waitingView: (count: number): string => (count > 0 ? `Chờ xử lý (${count})` : 'Chờ xử lý'),
  viewsLabel: 'Các phần của trang chỉ tiêu',
  loading: 'Đang tải số liệu…',
  refreshing: 'Đang cập nhật…',
  undo: 'Hoàn tác',
  done: 'Đã thực hiện',
  warnings: 'Cần xem lại',
  outlook: 'Cần biết trước',

  filters: {
    label: 'Lọc bảng chỉ tiêu',
    kind: 'Loại đơn vị',
    allKinds: 'Mọi loại đơn vị',
    plan: 'Kế hoạch',
    allPlans: 'Mọi kế hoạch',
    quota: 'Chỉ tiêu',
    allQuotas: 'Mọi chỉ tiêu',
    onlyBehind: 'Chỉ đơn vị có kỳ không đạt, hoặc kỳ này còn thiếu bài',
    clear: 'Bỏ lọc',
  },

  legend: {
    title: 'Chú giải',
    provisional: 'có bài tạm tính, chờ kết luận',
    corrected: 'đã chốt; số liệu hiện nay khác số đã chốt',
    closed: 'kỳ đã chốt số liệu',
    keys: 'Dùng phím mũi tên để di chuyển trong bảng, Enter để xem chi tiết, Esc để đóng.',
  },

  grid: {
    unit: 'Đơn vị',
    metOfDue: 'Kỳ đạt / kỳ đến hạn',
    total: 'Tổng số bài',
    unitsMet: 'Đơn vị đạt / đến hạn',
    label: (title: string): string => `${title}: đơn vị theo kỳ`,
    closedRound: (round: number): string => `Chốt lần ${round}`,
    reopened: 'Đã mở lại',
    running: 'Đang thực hiện',
    toClose: 'Chưa chốt',
    ahead: 'Chưa tới kỳ',
    corrections: (count: number): string => `${count} điều chỉnh`,
    openPeriod: (name: string, state: string): string => `${name}: ${state}. Xem kỳ này`,
    noUnits: 'Không có đơn vị nào khớp với bộ lọc.',
    nobody: 'Không có đơn vị nào thuộc diện trong khoảng thời gian này.',
    noQuotas: 'Chưa có chỉ tiêu nào trong khoảng thời gian này. Chỉ tiêu nằm trong kế hoạch tuyên truyền đã nhập.',
    noPeriods: 'Không có kỳ nào của chỉ tiêu trong khoảng thời gian này.',
    period: 'Kỳ',
  },

  quota: {
    reading: 'Cách hiểu đang dùng',
    switchReading: 'Đổi cách hiểu',
    count: 'Căn cứ',
    visibility: {
      full: 'Công khai đầy đủ',
      totals: 'Công khai số tổng',
      internal: 'Chỉ dùng nội bộ',
    },
    summary: (name: string, reached: number, behind: number, atRisk: number): string =>
      `${name}: ${reached} đơn vị đã đạt, ${behind} đơn vị còn thiếu` +
      (atRisk > 0 ? `, trong đó ${atRisk} có nguy cơ không đạt.` : '.'),
    single: (name: string, unit: string, figure: string, standing: string): string =>
      `${name}: ${unit} ${figure} bài. ${standing}.`,
    free: (name: string, count: number): string => `${name}: ${count} bài được tính; kế hoạch không giao số.`,
    toClose: (names: string): string => `Chưa chốt số liệu: ${names}.`,
  },

  panel: {
    close: 'Đóng',
    closeHint: 'Đóng (phím Esc)',
    loading: 'Đang tải các tin, bài…',
    counted: 'Được tính',
    uncounted: 'Không được tính',
    noCounted: 'Chưa có tin, bài nào được tính.',
    noUncounted: 'Không có tin, bài nào bị loại.',
    noItems: 'Đơn vị chưa có tin, bài nào trong kỳ này.',
    forecast: (outlook: string, expected: number): string => `Dự báo: ${outlook} (dự kiến ${expected} bài khi hết kỳ).`,
    carried: (count: number): string => `Được bù ${count} bài vượt của kỳ trước.`,
    provisional: (count: number): string => `${count} bài đang tạm tính, chờ kết luận.`,
    closedFigure: (round: number, verdict: string, figure: string): string =>
      `Đã chốt lần ${round}: ${verdict}, ${figure} bài.`,
    currentFigure: (verdict: string, figure: string): string => `Số liệu hiện nay: ${verdict}, ${figure} bài.`,
    unchanged: 'Số liệu hiện nay không khác số đã chốt.',
    correctionTitle: 'Điều chỉnh sau chốt',
    added: 'Thêm',
    removed: 'Bớt',
    exemptionTitle: 'Miễn chỉ tiêu',
    exemptionAll: 'áp dụng cho mọi chỉ tiêu',
    approval: 'Văn bản chấp thuận',
    openEntry: 'Mở bài trong trang quản trị',
    openEvidence: 'Mở minh chứng trong trang quản trị',
    openPublic: 'Xem trên trang công khai',
    openAddress: 'Mở địa chỉ minh chứng',
    openFile: 'Tải tệp minh chứng',
    noDate: 'chưa có ngày',
    otherUnit: 'bài của đơn vị khác',
    openOther: 'Mở bài đó',
    duplicate: {
      address: (other: string): string => `Nghi trùng: cùng địa chỉ với ${other}`,
      text: (other: string, likeness: number): string => `Nghi trùng ${likeness}% với ${other}`,
      part: (other: string, likeness: number): string =>
        `Nghi trùng: ${likeness}% nội dung của bài ngắn hơn chung với ${other}`,
      title: (other: string): string => `Nghi trùng: cùng tiêu đề với ${other}`,
    },
    veryShort: (words: number): string => `Bài rất ngắn: ${words} chữ`,
  },

  print: {
    sample: 'DỮ LIỆU MẪU – không phải trang của cơ quan nhà nước',
    title: 'Bảng theo dõi chỉ tiêu tin, bài',
    window: (from: string, to: string): string => `Từ tháng ${from} đến tháng ${to}.`,
    countedAt: (time: string, day: string): string => `Số liệu tính đến ${time} ngày ${day}.`,
    filters: (names: string): string => `Chỉ gồm: ${names}.`,
  },

  steps: {
    label: 'Những việc đã làm về bài này',
    at: (time: string, day: string): string => `lúc ${time} ngày ${day}`,
    reason: 'Lý do',
  },

  origins: {
    scheduled: 'đăng theo lịch hẹn',
    attested: 'ghi nhận theo minh chứng',
    imported: 'nhập từ kho bài cũ',
    observed: 'hệ thống ghi nhận',
  },

  period: {
    state: 'Tình trạng',
    rounds: 'Các lần chốt',
    noRounds: 'Kỳ này chưa chốt lần nào.',
    round: (round: number, day: string): string => `Chốt lần ${round}, ngày ${day}`,
    digest: 'Mã kiểm tra',
    reopenedBecause: 'Đã mở lại, lý do',
    reopened: 'Đã mở lại',
    inForce: 'Đang có hiệu lực',
    showRows: 'Xem số liệu của lần chốt',
    correctionsTitle: 'Điều chỉnh sau chốt',
    noCorrections: 'Số liệu hiện nay khớp với số đã chốt.',
    closedWas: 'Đã chốt',
    nowIs: 'Hiện nay',
    notListed: 'không có trong danh sách',
    isAhead: 'Kỳ này chưa bắt đầu.',
    isRunning: 'Kỳ này đang thực hiện; chốt được sau khi hết kỳ.',
    remind: 'Đôn đốc đơn vị còn thiếu',
    remindOne: 'Đôn đốc đơn vị',
  },

  waiting: {
    none: 'Không có việc nào chờ xử lý.',
    groups: {
      flag: 'Bài bị gắn cờ (nghi trùng, rất ngắn)',
      evidence: 'Minh chứng chờ xác nhận',
      import: 'Bài của kho cũ chờ chấp nhận',
      mark: 'Dấu biểu dương, phê phán chờ duyệt',
    },
    more: (shown: number, all: number): string => `Đang hiện ${shown} trên ${all} mục, cũ nhất trước.`,
  },

  links: {
    intro: 'Các liên kết mà trang của mỗi đơn vị phải có. Đánh dấu khi đã thấy liên kết trên trang của đơn vị.',
    none: 'Kế hoạch chưa nêu liên kết nào mà trang của đơn vị phải có.',
    label: 'Đơn vị và liên kết bắt buộc',
    noSite: 'chưa nhập trang',
    seen: (day: string): string => `Đã thấy ngày ${day}`,
    notSeen: 'Chưa thấy',
    tick: (unit: string, link: string): string => `${unit}: đã thấy liên kết ${link}`,
    ticked: (unit: string, link: string): string => `Đã đánh dấu: ${unit} có liên kết “${link}”.`,
    unticked: (unit: string, link: string): string => `Đã bỏ đánh dấu liên kết “${link}” của ${unit}.`,
    count: 'Đã có',
  },
} as const;
