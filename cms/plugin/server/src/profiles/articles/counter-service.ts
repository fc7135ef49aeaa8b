import type { ArticleText } from '../types.ts';

/** Texts about reception desks, posting of procedures and receiving people. */
export const counterTexts: readonly ArticleText[] = [
  {
    id: 'so-thu-tu-dien-tu',
    kind: 'article',
    title: '{short} lấy số thứ tự qua tin nhắn, người dân bớt phải chờ ở sảnh',
    summary:
      'Người đến làm thủ tục có thể lấy số từ nhà và theo dõi lượt gọi trên điện thoại. Quầy giấy vẫn giữ cho người không quen dùng thiết bị.',
    body: `Sảnh tiếp đón buổi sáng thường đông nhất trong ngày. Nhiều người đến từ rất sớm chỉ để lấy được số đầu, rồi ngồi chờ mà không biết bao lâu nữa mới tới lượt. Từ thực tế ấy, {unit} tổ chức lại cách lấy số và gọi lượt.

## Cách làm mới

- Người dân chọn khung giờ đến, nhận số thứ tự qua tin nhắn.
- Bảng điện tử ở sảnh và trang theo dõi trên điện thoại hiện cùng một thứ tự, không có hai hàng khác nhau.
- Còn ba lượt nữa, hệ thống nhắc người dân quay lại quầy.
- Người cao tuổi, phụ nữ mang thai, người khuyết tật, người bệnh nặng vẫn theo luồng ưu tiên.

## Không để ai ở lại phía sau

Cạnh bảng điện tử có một quầy lấy số bằng giấy và một nhân viên hướng dẫn. Người không có điện thoại chỉ cần nói tên thủ tục, nhân viên sẽ in số và chỉ chỗ ngồi chờ. Tờ hướng dẫn khổ lớn dùng chữ to, câu ngắn, đặt ở tầm mắt người ngồi xe lăn.

## Điều rút ra

Tổ tiếp đón ghi lại giờ lấy số và giờ được gọi để biết khung giờ nào đông, từ đó tăng người vào đúng lúc. Mỗi chiều thứ Sáu, tổ dành mười lăm phút xem lại những trường hợp phải chờ lâu và sửa ngay trong tuần sau.

> Số thứ tự chỉ là mảnh giấy nhỏ, nhưng nó cho người chờ biết mình được tôn trọng.

Đơn vị tiếp tục nhận góp ý tại hộp thư ở sảnh và trên chuyên trang này.`,
    picture: {
      motif: 'counter',
      alt: 'Hình vẽ quầy tiếp đón với hai người làm việc phía sau',
      caption: 'Quầy tiếp đón giữ cả hai cách lấy số: trên điện thoại và bằng giấy.',
    },
    reformAreas: ['procedures', 'digital_government'],
    categories: ['tin-hoat-dong', 'chuyen-doi-so'],
    audiences: ['citizens'],
  },
  {
    id: 'niem-yet-tthc',
    kind: 'article',
    title: '{short} niêm yết lại thủ tục hành chính: một trang, chữ to, có mã QR',
    summary:
      'Bảng niêm yết cũ dày chữ, khó tìm được thay bằng mỗi thủ tục một trang. Mã QR dẫn tới bản đang có hiệu lực để người dân tự kiểm tra.',
    body: `Bảng niêm yết là nơi người dân nhìn đầu tiên khi đến làm thủ tục. Qua rà soát, {unit} thấy nhiều tờ giấy đã cũ, chữ nhỏ, có nội dung được sửa đổi nhưng chưa thay. Đơn vị quyết định làm lại từ đầu.

## Nguyên tắc khi làm lại

1. Mỗi thủ tục một trang giấy A4, có tên, mã thủ tục, thành phần hồ sơ, thời hạn giải quyết, phí và lệ phí, nơi nộp.
2. Ghi rõ ngày in và mã QR dẫn tới bản trên chuyên trang, để ai cũng kiểm tra được tờ giấy còn hiệu lực hay không.
3. Thủ tục hay dùng đặt ngang tầm mắt; thủ tục ít dùng xếp trong cặp có mục lục.
4. Thủ tục bị bãi bỏ được gỡ trong ngày quyết định có hiệu lực.

## Ai làm, ai kiểm tra

Bộ phận tiếp nhận in và thay tờ niêm yết. Một cán bộ không thuộc bộ phận này đi đối chiếu vào ngày làm việc đầu tháng, ký vào phiếu kiểm tra treo cạnh bảng. Khi có quyết định công bố mới, người phụ trách nhận thông báo và thay ngay, không chờ đợt kiểm tra.

## Lắng nghe người dùng

Tờ mẫu được đưa cho vài người dân đọc thử. Nhờ đó, đơn vị bỏ những chữ viết tắt, đổi "thành phần hồ sơ" thành hai dòng "Giấy tờ phải nộp" và "Giấy tờ mang theo để đối chiếu" ở phần hướng dẫn thêm, giữ nguyên tên gọi theo quy định ở phần chính thức.

Bản điện tử của từng thủ tục có tại mục Thủ tục hành chính của chuyên trang.`,
    picture: {
      motif: 'clipboard',
      alt: 'Hình vẽ tờ niêm yết trên bảng kẹp với các dòng được đánh dấu',
      caption: 'Mỗi thủ tục một trang, có ngày in và mã kiểm tra.',
    },
    reformAreas: ['procedures'],
    categories: ['thu-tuc-hanh-chinh', 'tin-hoat-dong'],
    audiences: ['citizens', 'officials'],
  },
  {
    id: 'phieu-gop-y',
    kind: 'news_brief',
    title: '{short} rút gọn phiếu góp ý còn năm câu, trả lời công khai hằng tháng',
    summary:
      'Phiếu góp ý ngắn, không hỏi tên, đặt ở lối ra. Ý kiến được phân loại trong tuần và câu trả lời dán cùng chỗ để người dân đọc được.',
    body: `Phiếu góp ý trước đây dài hai mặt giấy, hỏi cả những thông tin không cần thiết, nên ít người điền. {unit} rút gọn còn năm câu và chuyển hộp phiếu từ góc hành lang ra ngay lối về, nơi người dân đã xong việc và có thời gian nghĩ lại.

## Năm câu hỏi

- Hôm nay ông, bà làm việc gì?
- Ông, bà phải chờ ở khâu nào lâu nhất?
- Nhân viên có giải thích rõ không?
- Có ai yêu cầu giấy tờ ngoài bảng niêm yết không?
- Điều gì nên sửa trước tiên?

Phiếu không yêu cầu ghi tên, số điện thoại hay bệnh tật. Người muốn được trả lời riêng có thể để lại cách liên hệ ở phần tách rời; phần này được cất riêng và hủy sau khi đã trả lời.

## Xử lý thế nào

1. Cuối mỗi ngày, hai người cùng mở hộp, đếm và ghi sổ.
2. Trong tuần, ý kiến được chuyển đến bộ phận liên quan kèm hạn trả lời.
3. Đầu tháng sau, câu trả lời được dán ngay phía trên hộp phiếu, gồm cả những việc chưa làm được và lý do.

Sau thời gian đầu, nhiều góp ý tập trung vào chỗ ngồi chờ và biển chỉ dẫn. Đơn vị đã kê lại ghế, thêm mũi tên trên sàn và in lại sơ đồ phòng. Việc nhỏ được làm ngay; việc cần kinh phí được đưa vào kế hoạch quý sau và thông báo công khai.

Người dân cũng có thể gửi phản ánh, kiến nghị qua các kênh chính thức nêu tại mục Đường dây nóng.`,
    picture: {
      motif: 'speech',
      alt: 'Hình vẽ hai khung lời thoại, một khung có ba dấu chấm',
      caption: 'Ý kiến được trả lời ngay tại nơi đặt hộp phiếu.',
    },
    reformAreas: ['procedures', 'civil_service'],
    categories: ['tin-hoat-dong'],
    audiences: ['citizens'],
  },
  {
    id: 'cai-tien-hang-cho',
    kind: 'article',
    title: 'Từ sơ đồ đường đi của người bệnh, {short} bỏ được những lượt quay lại',
    summary:
      'Nhóm cải tiến đi cùng người bệnh từ cửa vào đến khi ra về, vẽ lại từng chặng và tìm ra những lần đi lại không cần thiết.',
    body: `Muốn biết thủ tục rườm rà ở đâu, cách nhanh nhất là đi cùng người làm thủ tục. Trong một tuần, nhóm cải tiến của {unit} chia nhau đi theo người bệnh, với sự đồng ý của họ, từ lúc gửi xe đến khi ra về. Mỗi chặng được ghi trên một tờ giấy: làm gì, ở đâu, cầm theo giấy gì, chờ vì việc gì.

## Điều nhìn thấy trên sơ đồ

- Người bệnh quay lại quầy đầu tiên chỉ để đóng một con dấu.
- Cùng một thông tin được hỏi lại ở nhiều bàn.
- Biển chỉ dẫn đặt sau khi đã đi quá lối rẽ.
- Có tờ giấy người bệnh cầm suốt buổi nhưng không ai dùng đến.

## Những thay đổi đã làm

1. Gộp bước xác nhận vào khâu trả kết quả, bỏ lượt quay lại.
2. Bàn sau dùng thông tin bàn trước đã nhập; chỉ hỏi lại để đối chiếu danh tính theo quy định an toàn người bệnh.
3. Chuyển biển chỉ dẫn đến trước lối rẽ, thêm vạch màu trên sàn.
4. Bỏ tờ giấy không dùng sau khi xin ý kiến các bộ phận.

## Giữ cho thay đổi bền

Sơ đồ mới được treo trong phòng giao ban. Mỗi quý, nhóm đi lại một lần và so với sơ đồ cũ. Nhân viên mới được giao nhiệm vụ đi một vòng như người bệnh trước khi vào quầy.

Nhóm cho rằng điều quý nhất không phải là số bước giảm được, mà là thói quen nhìn công việc từ phía người được phục vụ. Cách làm này không cần phần mềm hay kinh phí lớn; đơn vị nào cũng có thể bắt đầu bằng một tờ giấy và một buổi sáng.`,
    picture: {
      motif: 'chart',
      alt: 'Hình vẽ biểu đồ cột với đường nối đi lên',
      caption: 'Sơ đồ các chặng giúp nhìn ra những lượt đi lại không cần thiết.',
    },
    reformAreas: ['procedures', 'direction'],
    categories: ['guong-dien-hinh', 'tin-hoat-dong'],
    audiences: ['officials', 'citizens'],
  },
  {
    id: 'tiep-nhan-mot-cho',
    kind: 'article',
    title: '{short} gom các khâu tiếp nhận về một chỗ, người dân hỏi một lần',
    summary:
      'Thay vì ba bàn ở ba hành lang, người dân nộp giấy tờ, hỏi đáp và nhận kết quả tại cùng một quầy, có người chịu trách nhiệm đến khi xong việc.',
    body: `Trước đây, người đến {unit} nộp hồ sơ ở một nơi, đóng phí ở nơi khác và nhận kết quả ở nơi thứ ba. Mỗi nơi có giờ làm việc riêng. Với người ở xa, đi sai một lối có khi mất cả buổi. Việc gom về một chỗ được đặt ra từ chính những câu hỏi lặp lại ở phòng bảo vệ.

## Một quầy, ba việc

- **Hỏi và hướng dẫn:** nói rõ cần giấy tờ gì, thiếu gì, bổ sung thế nào; hướng dẫn được ghi thành phiếu, chỉ yêu cầu bổ sung một lần.
- **Tiếp nhận:** kiểm tra, nhập hệ thống, cấp giấy tiếp nhận có ngày hẹn.
- **Trả kết quả:** tại quầy, qua bưu chính công ích hoặc bản điện tử, tùy người dân chọn.

## Người nhận là người theo

Nhân viên tiếp nhận ghi tên vị trí của mình trên giấy hẹn và theo hồ sơ đến khi trả kết quả. Nếu hồ sơ có nguy cơ trễ hạn, chính người này báo cho người dân trước ngày hẹn, nêu lý do và ngày hẹn lại, kèm lời xin lỗi theo quy định.

## Chuẩn bị trước khi gom

1. Rà soát giờ làm việc của từng khâu, thống nhất một khung giờ chung.
2. Tập huấn chéo để ai ngồi quầy cũng trả lời được câu hỏi thường gặp.
3. Soạn sổ tay hai mươi câu hỏi đáp, cập nhật hằng tháng.
4. Bố trí chỗ ngồi ngang tầm với người dân, bỏ vách kính cao.

Thời gian đầu, quầy chung có lúc đông. Đơn vị bổ sung người vào giờ cao điểm và mở thêm khung giờ hẹn trước qua chuyên trang.`,
    picture: {
      motif: 'counter',
      alt: 'Hình vẽ một quầy dài có ba bảng thông tin phía sau',
      caption: 'Hỏi, nộp và nhận kết quả tại cùng một quầy.',
    },
    reformAreas: ['procedures'],
    categories: ['thu-tuc-hanh-chinh', 'tin-hoat-dong'],
    audiences: ['citizens'],
  },
  {
    id: 'khong-hen-lai',
    kind: 'article',
    title: 'Tổ tiếp nhận của {short}: giải thích đủ ngay lần đầu để không ai phải đi lại',
    summary:
      'Gương tập thể làm tốt công tác tiếp nhận: mỗi hồ sơ thiếu được ghi rõ thiếu gì, lấy ở đâu, và tổ tự kiểm tra lời hướng dẫn của mình.',
    body: `Người dân ít khi phiền lòng vì thủ tục nhiều bước, họ phiền vì phải đi lại mà không hiểu vì sao. Tổ tiếp nhận của {unit} chọn một mục tiêu dễ nói, khó làm: hướng dẫn đủ ngay lần đầu.

## Cách tổ làm việc

- Khi hồ sơ thiếu, nhân viên viết phiếu hướng dẫn, nêu đủ những giấy tờ còn thiếu, căn cứ và nơi lấy.
- Phiếu có hai liên; một liên lưu để tổ tự kiểm tra.
- Cuối tuần, tổ rút ngẫu nhiên một số phiếu và trả lời câu hỏi: nếu tôi là người nhận phiếu này, tôi có biết phải làm gì tiếp không?
- Trường hợp phải yêu cầu bổ sung lần thứ hai, tổ trưởng xin lỗi người dân và cả tổ cùng xem lại vì sao.

## Những chi tiết nhỏ

Trên bàn có kính lão, bút, giấy nháp, ghế cho người đi cùng. Câu nói bắt đầu luôn là "Bác cần làm việc gì ạ?" thay cho "Giấy tờ đâu?". Với người nghe kém, nhân viên viết ra giấy bằng chữ to. Với người chưa có tài khoản định danh, nhân viên hướng dẫn nơi đăng ký, không làm hộ bằng mật khẩu của người dân.

## Vì sao được biểu dương

Việc làm của tổ không cần thêm biên chế, không cần thiết bị đắt tiền, và có thể học theo ngay. Phòng Tổ chức – Hành chính đề nghị các đơn vị tham khảo mẫu phiếu hướng dẫn và buổi tự kiểm tra cuối tuần.

> Lời hướng dẫn đúng nhưng thiếu một dòng vẫn khiến người ta mất một ngày.

Bài viết giới thiệu tập thể, không nêu tên cá nhân theo nguyện vọng của tổ.`,
    picture: {
      motif: 'people',
      alt: 'Hình vẽ nhóm người ngồi trước một tấm bảng',
      caption: 'Buổi tự kiểm tra cuối tuần của tổ tiếp nhận.',
    },
    reformAreas: ['civil_service', 'procedures'],
    categories: ['guong-dien-hinh'],
    audiences: ['officials', 'citizens'],
    mark: 'commendation',
  },
];
