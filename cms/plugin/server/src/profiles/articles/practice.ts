import type { ArticleText } from '../types.ts';

/** Texts about inspection of files, training and records of units. */
export const practiceTexts: readonly ArticleText[] = [
  {
    id: 'tu-kiem-tra-ho-so',
    kind: 'article',
    title: '{short} tự kiểm tra hồ sơ hằng tuần để không có hồ sơ trễ hạn bị quên',
    summary:
      'Mỗi thứ Năm, đơn vị lọc hồ sơ còn dưới ba ngày làm việc, xác định vướng ở khâu nào và báo trước cho người dân nếu có nguy cơ trễ.',
    body: `Hồ sơ trễ hạn hiếm khi do một nguyên nhân lớn. Thường là một chữ ký đợi hai ngày, một ý kiến đợi ba ngày, cộng lại thành trễ. {unit} chọn cách nhìn trước thay vì giải trình sau.

## Buổi rà soát chiều thứ Năm

1. Bộ phận tiếp nhận lọc danh sách hồ sơ còn dưới ba ngày làm việc.
2. Với mỗi hồ sơ, ghi một dòng: đang ở ai, chờ gì, bao giờ xong.
3. Việc vướng liên phòng được lãnh đạo quyết định ngay trong buổi.
4. Hồ sơ chắc chắn trễ được báo cho người dân trước ngày hẹn, kèm lý do, lời xin lỗi và ngày hẹn lại.

## Cách tính ngày

Đơn vị thống nhất cách tính ngày làm việc, trừ ngày nghỉ hằng tuần, ngày lễ và có tính ngày làm bù. Ngày tiếp nhận được ghi rõ trên giấy hẹn để người dân tự tính được. Thời gian chờ người dân bổ sung giấy tờ được tách riêng, không gộp vào thời gian giải quyết.

## Điều thay đổi

- Không còn cảnh cuối tháng dồn hồ sơ để ký.
- Các phòng thấy được mình đang giữ bao nhiêu việc.
- Người dân được báo trước, ít phải gọi hỏi.

## Bài học nhỏ

Danh sách ngắn thì có người đọc. Lúc đầu đơn vị in toàn bộ hồ sơ đang giải quyết, không ai xem hết. Khi chỉ giữ lại những hồ sơ sắp đến hạn, buổi rà soát còn hai mươi phút và việc nào cũng có người nhận. Phần mềm có thể nhắc, nhưng quyết định tháo gỡ vẫn cần con người ngồi lại với nhau.`,
    picture: {
      motif: 'clipboard',
      alt: 'Hình vẽ danh sách kiểm tra với ba dấu tích',
      caption: 'Danh sách ngắn, mỗi hồ sơ một dòng, có người nhận việc.',
    },
    reformAreas: ['procedures', 'direction'],
    categories: ['thu-tuc-hanh-chinh', 'tin-hoat-dong'],
    audiences: ['officials', 'citizens'],
  },
  {
    id: 'tap-huan-co-so',
    kind: 'news_brief',
    title: '{short} tập huấn chủ cơ sở: làm đúng hồ sơ từ lần đầu',
    summary:
      'Buổi tập huấn dùng hồ sơ mẫu và lỗi thường gặp để chủ cơ sở tự chấm, tự sửa; phần hỏi đáp được ghi lại và công khai.',
    body: `Thay cho việc đọc tài liệu cả buổi, {unit} tổ chức tập huấn theo cách cùng làm. Người dự là chủ các cơ sở nhỏ, nhiều người lần đầu làm thủ tục.

## Buổi tập huấn diễn ra thế nào

- Mỗi bàn nhận một bộ hồ sơ mẫu có cài sẵn lỗi.
- Các bàn tìm lỗi, so với danh mục trên trang thủ tục, rồi trình bày.
- Cán bộ giải thích vì sao lỗi đó khiến hồ sơ phải bổ sung.
- Cuối buổi, mỗi người tự soạn danh mục giấy tờ cho cơ sở của mình.

## Lỗi thường gặp

1. Tên cơ sở trong đơn khác với tên trong giấy đăng ký.
2. Sơ đồ mặt bằng không ghi kích thước, không thể hiện lối đi.
3. Giấy tờ hết hạn nhưng vẫn đính kèm.
4. Ảnh chụp mờ, mất góc, không đọc được số.
5. Nộp nhầm thủ tục vì tìm theo tên cũ.

## Hỗ trợ sau tập huấn

Đơn vị công khai bộ câu hỏi đáp trên chuyên trang, bỏ tên người hỏi. Trong một tháng sau tập huấn, mỗi sáng thứ Ba có người trực để xem giúp hồ sơ trước khi nộp. Việc xem giúp không thay cho thẩm định và không thu bất cứ khoản nào.

Nhiều chủ cơ sở cho biết phần tìm lỗi giúp họ nhớ lâu hơn nghe giảng. Đơn vị sẽ lặp lại cách làm này với các nhóm khác và rút gọn tài liệu còn một tờ gấp. Người không dự được có thể tải hồ sơ mẫu đã chỉnh lỗi để tham khảo.`,
    picture: {
      motif: 'people',
      alt: 'Hình vẽ người dự tập huấn trước bảng trình bày',
      caption: 'Người dự tự tìm lỗi trong bộ hồ sơ mẫu.',
    },
    reformAreas: ['procedures'],
    categories: ['tin-hoat-dong', 'thu-tuc-hanh-chinh'],
    audiences: ['citizens'],
  },
  {
    id: 'dat-lich-truoc',
    kind: 'news_brief',
    title: '{short} nhận đặt lịch trước, chia đều lượt làm việc trong ngày',
    summary:
      'Người có nhu cầu chọn khung giờ còn trống, nhận giấy hẹn điện tử có danh mục giấy tờ; mỗi khung giữ lại một số lượt cho người không đặt trước.',
    body: `Lượt người đến {unit} thường dồn vào đầu tuần và đầu giờ sáng. Buổi chiều lại vắng. Việc đặt lịch trước giúp chia đều lượt làm việc, người đến biết chắc giờ mình được gọi.

## Đặt lịch thế nào

1. Mở trang của đơn vị trên chuyên trang, chọn mục đặt lịch.
2. Chọn loại việc, ngày và khung giờ còn trống.
3. Điền họ tên và cách nhận tin; không cần mô tả tình trạng sức khỏe.
4. Nhận giấy hẹn điện tử có mã, kèm danh mục giấy tờ cần mang.
5. Đến trước giờ hẹn mười phút và đọc mã tại quầy.

## Khi không đến được

Người đặt lịch có thể đổi hoặc hủy trước một ngày. Lượt trống được mở lại cho người khác. Quá giờ hẹn ba mươi phút, lượt được chuyển xuống cuối khung giờ chứ không mất hẳn.

## Người không đặt trước

- Mỗi khung giờ luôn giữ lại một số lượt để phục vụ tại chỗ.
- Người ở xa, người cao tuổi, người khuyết tật được ưu tiên sắp xếp trong ngày.
- Trường hợp khẩn cấp không cần lịch hẹn.

## Điều đơn vị theo dõi

Mỗi tuần, đơn vị xem tỷ lệ đến đúng hẹn, thời gian chờ sau giờ hẹn và số lượt hủy. Nếu một khung giờ thường xuyên chậm, số lượt của khung đó được giảm bớt cho đến khi đúng giờ trở lại. Lời hẹn chỉ có ý nghĩa khi cả hai phía cùng giữ, và phía phục vụ phải giữ trước. Góp ý về giờ hẹn được trả lời trong tuần.`,
    picture: {
      motif: 'calendar',
      alt: 'Hình vẽ lịch với các ô khung giờ',
      caption: 'Mỗi khung giờ giữ lại một số lượt cho người không đặt trước.',
    },
    reformAreas: ['procedures', 'digital_government'],
    categories: ['dich-vu-cong-truc-tuyen', 'tin-hoat-dong'],
    audiences: ['citizens'],
  },
  {
    id: 'so-lieu-chua-kiem',
    kind: 'news_brief',
    title: '{short} nhìn lại một tháng triển khai sổ theo dõi điện tử',
    summary:
      'Bài viết tổng hợp kinh nghiệm một tháng dùng sổ theo dõi điện tử tại các bộ phận, những điểm thuận lợi và những điểm cần chỉnh.',
    body: `Sau một tháng dùng sổ theo dõi điện tử thay cho sổ giấy, {unit} tổng hợp kinh nghiệm từ các bộ phận để chia sẻ với đơn vị bạn.

## Điểm thuận lợi

- Tìm lại một việc cũ chỉ mất vài giây, không phải lật sổ.
- Người trực ca sau đọc được ghi chép của ca trước.
- Cuối tháng không phải cộng tay.

## Điểm cần chỉnh

1. Có bộ phận ghi trễ sang ngày hôm sau nên thời điểm không khớp.
2. Một số ô bắt buộc không phù hợp với việc của bộ phận, người nhập phải ghi cho có.
3. Biểu tổng hợp tự động chưa tách được việc đang làm và việc đã xong.

## Cách khắc phục

Nhóm phụ trách bỏ các ô không cần, thêm ô ghi giờ thực hiện, và thống nhất chốt sổ vào cuối mỗi ca. Người nhập được hướng dẫn lại, có bảng giải thích từng ô bên cạnh máy. Trước khi công bố số liệu ra bên ngoài, hai người độc lập đối chiếu với chứng từ gốc.

## Đề nghị

Nhóm đề nghị chỉ dùng số liệu tháng đầu để học cách làm, chưa dùng để so sánh giữa các bộ phận. Từ tháng sau, khi cách ghi đã thống nhất, số liệu mới đủ tin cậy để theo dõi xu hướng. Sự thận trọng với con số là một phần của kỷ luật hành chính: số chưa kiểm thì chưa nói, số đã nói thì phải giải thích được. Các bộ phận có sáng kiến về mẫu sổ gửi góp ý về nhóm phụ trách trong tuần cuối tháng.`,
    picture: {
      motif: 'chart',
      alt: 'Hình vẽ biểu đồ cột tượng trưng',
      caption: 'Số liệu cần được đối chiếu trước khi công bố.',
    },
    reformAreas: ['digital_government'],
    categories: ['chuyen-doi-so'],
    audiences: ['officials'],
  },
  {
    id: 'gioi-thieu-thiet-bi',
    kind: 'news_brief',
    title: '{short} giới thiệu phòng làm việc mới sau khi sắp xếp lại trang thiết bị',
    summary:
      'Bài giới thiệu việc sắp xếp lại phòng làm việc và trang thiết bị theo nguyên tắc gọn, sạch, dễ tìm tại đơn vị.',
    body: `Sau thời gian sắp xếp, {unit} đưa vào sử dụng phòng làm việc được bố trí lại theo nguyên tắc gọn, sạch, dễ tìm. Đồ dùng không cần thiết được chuyển kho, thiết bị dùng chung đặt ở nơi mọi người đều với tới.

## Những thay đổi

- Bàn làm việc kê theo luồng công việc, người làm bước trước ngồi gần người làm bước sau.
- Tủ hồ sơ dán nhãn theo màu, mỗi màu một loại việc.
- Thiết bị có thẻ ghi người phụ trách và lịch bảo dưỡng.
- Góc xanh nhỏ cạnh cửa sổ giúp mắt được nghỉ.

## Cách làm

1. Chụp ảnh hiện trạng, lập danh sách đồ vật.
2. Phân loại: dùng hằng ngày, dùng hằng tháng, không dùng.
3. Sắp xếp lại trong một ngày cuối tuần, có phân công từng khu vực.
4. Giữ nếp bằng mười phút dọn dẹp cuối tuần.

## Cảm nhận

Viên chức cho biết tìm một dụng cụ nhanh hơn, phòng thoáng hơn và bớt va chạm khi đi lại. Việc bàn giao ca cũng thuận lợi vì đồ vật luôn ở chỗ cũ. Đơn vị dự định chụp ảnh chuẩn treo ở cửa để ai cũng biết trạng thái đúng của căn phòng.

Bài viết ghi lại một hoạt động nội bộ. Trong thời gian tới, đơn vị sẽ viết thêm về tác động của việc sắp xếp này đối với thời gian phục vụ người dân, khi có kết quả theo dõi đầy đủ và được kiểm tra. Đơn vị bạn quan tâm có thể đến tham quan theo lịch hẹn.`,
    picture: null,
    reformAreas: [],
    categories: ['tin-hoat-dong'],
    audiences: ['officials'],
  },
];
