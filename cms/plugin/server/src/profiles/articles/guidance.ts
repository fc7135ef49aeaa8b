import type { ArticleText } from '../types.ts';

/** Texts of the offices that lead the work: notices, guidance on news, new procedures, video. */
export const guidanceTexts: readonly ArticleText[] = [
  {
    id: 'tb-gui-ke-hoach',
    kind: 'notice',
    title: 'Thông báo về việc gửi kế hoạch và tin, bài tuyên truyền cải cách hành chính',
    summary:
      'Phòng Tổ chức – Hành chính nhắc các đơn vị gửi kế hoạch tuyên truyền đúng hạn và lưu ý cách tính chỉ tiêu tin, bài hằng tháng.',
    body: `Thực hiện kế hoạch tuyên truyền cải cách hành chính, Phòng Tổ chức – Hành chính đề nghị các đơn vị lưu ý một số việc sau.

## Về kế hoạch của đơn vị

Kế hoạch nêu đủ năm phần: nhiệm vụ, hình thức, thời gian, phân công và kinh phí. Đơn vị có thể lồng ghép vào kế hoạch cải cách hành chính chung nhưng cần chỉ rõ mục nào là nội dung tuyên truyền. Kế hoạch gửi qua hệ thống quản lý văn bản; ngày gửi được tính là ngày văn bản đến.

## Về tin, bài hằng tháng

- Tin, bài gửi trên chuyên trang bằng tài khoản của đơn vị; ngày gửi lần đầu hợp lệ được dùng để tính chỉ tiêu.
- Bài bị trả lại để chỉnh sửa vẫn giữ ngày gửi nếu được gửi lại trong thời hạn; quá hạn thì tính theo ngày gửi lại.
- Bài bị từ chối hoặc bị gỡ do sai sót không được tính.
- Bài đăng ở nơi khác chỉ tính khi kế hoạch cho phép và có minh chứng được xác nhận.

## Về nội dung và hình ảnh

1. Viết ngắn, đúng việc, có thông tin người dân dùng được.
2. Ảnh có mô tả thay thế; ảnh có người bệnh, trẻ em phải có sự đồng ý theo quy định.
3. Không nêu thông tin riêng của người bệnh.
4. Dẫn nguồn khi dùng lại tin của nơi khác.

## Đầu mối

Phòng Tổ chức – Hành chính theo dõi, đôn đốc, tổng hợp. Trung tâm Kiểm soát bệnh tật biên tập và đăng tải. Khi có vướng mắc, đơn vị liên hệ qua hệ thống điều hành để được trả lời trong ngày làm việc.`,
    picture: {
      motif: 'calendar',
      alt: 'Hình vẽ tờ lịch có một ngày được tô nổi',
      caption: 'Gửi sớm giúp việc biên tập và tổng hợp đúng hạn.',
    },
    reformAreas: ['direction'],
    categories: ['thong-bao'],
    audiences: ['officials'],
  },
  {
    id: 'cong-bo-tthc-mau',
    kind: 'article',
    title: 'Công khai thủ tục hành chính mẫu vừa được sửa đổi, thay thế: người dân cần biết gì',
    summary:
      'Danh mục thủ tục mẫu mới công bố có thủ tục giảm thời hạn, có thủ tục được tách thành hai. Bài viết chỉ cách đọc trang thủ tục và kiểm tra hiệu lực.',
    body: `Một quyết định công bố mẫu vừa được cập nhật trên chuyên trang. Đây là dữ liệu minh họa, nhưng cách đọc giống với quyết định thật. Bài viết hướng dẫn cách nhận ra điều gì thay đổi và thay đổi từ ngày nào.

## Ba điều thay đổi trong danh mục mẫu

- Một thủ tục được **sửa đổi, bổ sung**: thời hạn giải quyết rút ngắn, hồ sơ bớt một loại giấy.
- Một thủ tục được **thay thế** bằng hai thủ tục mới, mỗi thủ tục dành cho một nhóm đối tượng.
- Hai thủ tục **mới ban hành** là hai thủ tục thay thế nói trên.

## Cách đọc một trang thủ tục

1. Nhìn dòng trạng thái dưới tên thủ tục: đang công khai, được sửa đổi, được thay thế, bị bãi bỏ hay sắp có hiệu lực.
2. Xem ngày hiệu lực và số quyết định công bố.
3. Nếu thủ tục đã được thay thế, bấm vào tên thủ tục mới ở đầu trang.
4. Muốn biết quy định vào một ngày trước đây, chọn ngày đó trên trang.

## Với hồ sơ đang giải quyết

Hồ sơ đã tiếp nhận trước ngày quyết định có hiệu lực được giải quyết theo quy định về chuyển tiếp nêu trong văn bản. Người nộp không phải làm lại hồ sơ nếu quyết định không yêu cầu.

## Với các đơn vị

Các bộ phận tiếp nhận thay tờ niêm yết trong ngày có hiệu lực, quét mã trên tờ cũ để kiểm tra và gỡ bỏ. Phòng Tổ chức – Hành chính sẽ kiểm tra ngẫu nhiên trong tháng và công khai kết quả.`,
    picture: {
      motif: 'books',
      alt: 'Hình vẽ những cuốn sách xếp cạnh nhau',
      caption: 'Mỗi trang thủ tục ghi rõ trạng thái, ngày hiệu lực và quyết định công bố.',
    },
    reformAreas: ['procedures', 'institutions'],
    categories: ['thu-tuc-hanh-chinh'],
    audiences: ['citizens', 'officials'],
  },
  {
    id: 'cdc-bien-tap-tin-bai',
    kind: 'article',
    title: 'Từ bản nháp đến bài đăng: {short} chia sẻ cách biên tập tin, bài của đơn vị',
    summary:
      'Năm câu hỏi người biên tập đặt ra với mỗi bài gửi đến, và những lỗi nhỏ khiến bài phải trả lại, để các đơn vị viết một lần là đăng được.',
    body: `Mỗi tháng, {unit} nhận tin, bài từ nhiều đơn vị. Phần lớn bài có nội dung tốt nhưng phải trả lại vì những lỗi nhỏ. Bài viết này chia sẻ cách biên tập để người viết chủ động hơn.

## Năm câu hỏi của người biên tập

1. Người đọc là ai, đọc xong làm được việc gì?
2. Ý quan trọng nhất đã nằm ở đoạn đầu chưa?
3. Thông tin nào cần kiểm tra: tên gọi, số hiệu văn bản, thời hạn, địa chỉ?
4. Có câu nào làm lộ thông tin riêng của người bệnh, của đồng nghiệp?
5. Ảnh có cần không, mô tả ảnh đã nói được nội dung ảnh chưa?

## Lỗi hay gặp

- Tiêu đề dài, nhiều chữ viết tắt, không rõ việc gì.
- Mở đầu bằng một trang căn cứ; người đọc chưa thấy tin đã mỏi.
- Dùng lại nguyên văn báo cáo nội bộ.
- Thiếu chú thích, mô tả ảnh; ảnh chụp màn hình khó đọc.
- Nêu kết quả bằng tính từ mà không có việc làm cụ thể.

## Cấu trúc gợi ý

Một tin ngắn cần tiêu đề, tóm tắt hai câu, ba đến năm đoạn. Một bài cần thêm tiêu đề phụ và danh sách các bước. Câu nên dưới ba mươi chữ. Việc khó hiểu thì đưa ví dụ.

## Khi bài bị trả lại

Người biên tập ghi rõ chỗ cần sửa. Đơn vị sửa và gửi lại trong thời hạn thì vẫn giữ ngày gửi ban đầu. Nếu chưa đồng ý với đề nghị sửa, hãy viết lại lý do; biên tập là cùng làm cho bài tốt hơn.`,
    picture: {
      motif: 'laptop',
      alt: 'Hình vẽ máy tính với trang soạn thảo',
      caption: 'Viết cho người đọc là cách ngắn nhất để bài được đăng.',
    },
    reformAreas: ['direction', 'civil_service'],
    categories: ['tin-hoat-dong'],
    audiences: ['officials'],
  },
  {
    id: 'cdc-video-cong-dvc',
    kind: 'video',
    title: 'Giới thiệu nơi xem hướng dẫn sử dụng Cổng Dịch vụ công quốc gia',
    summary:
      'Mục giới thiệu đường dẫn chính thức của Cổng Dịch vụ công quốc gia, kèm bản chữ các bước để người không xem được hình vẫn làm theo.',
    body: `Nhiều người học nhanh hơn khi được nhìn từng bước. Cổng Dịch vụ công quốc gia có mục hướng dẫn sử dụng do cơ quan quản lý Cổng biên soạn. {unit} giới thiệu đường dẫn chính thức và tóm tắt bằng chữ để ai cũng theo được.

Đường dẫn: [Cổng Dịch vụ công quốc gia](https://dichvucong.gov.vn).

## Tóm tắt các bước bằng chữ

1. Mở Cổng bằng trình duyệt hoặc ứng dụng, chọn đăng nhập.
2. Đăng nhập bằng tài khoản định danh điện tử VNeID, xác nhận trên điện thoại.
3. Gõ tên hoặc mã thủ tục vào ô tìm kiếm.
4. Đọc phần thành phần hồ sơ, chuẩn bị tệp rõ nét, đặt tên dễ nhận ra.
5. Chọn nơi giải quyết, điền tờ khai, đính kèm giấy tờ.
6. Kiểm tra lại, nộp hồ sơ và lưu mã hồ sơ.
7. Thanh toán nếu có phí, lệ phí; theo dõi trạng thái trong mục hồ sơ của tôi.

## Lưu ý khi xem và làm theo

- Giao diện có thể thay đổi; nếu hình khác với màn hình của mình, hãy theo chữ trên màn hình.
- Chỉ đăng nhập trên địa chỉ chính thức; không bấm vào đường dẫn lạ gửi qua tin nhắn.
- Không cho người khác xem mã xác thực.
- Người xem ở nơi công cộng nên dùng tai nghe và đăng xuất khi xong.

Người chưa quen có thể đến điểm hỗ trợ dịch vụ công trực tuyến để được chỉ từng bước. Lịch hỗ trợ của các đơn vị được đăng trong mục Thông báo.`,
    picture: {
      motif: 'phone',
      alt: 'Hình vẽ điện thoại với danh sách các bước',
      caption: 'Bản chữ giúp người không xem được hình vẫn làm theo.',
    },
    reformAreas: ['digital_government'],
    categories: ['dich-vu-cong-truc-tuyen'],
    audiences: ['citizens'],
    videoUrl: 'https://dichvucong.gov.vn',
  },
  {
    id: 'buu-chinh-cong-ich',
    kind: 'article',
    title: '{short} hướng dẫn gửi và nhận hồ sơ qua bưu chính công ích',
    summary:
      'Người ở xa có thể gửi hồ sơ và nhận kết quả tại nhà qua dịch vụ bưu chính công ích. Bài viết nêu cách chuẩn bị và điều cần kiểm tra.',
    body: `Với người ở xa, đi lại hai lượt để nộp và nhận kết quả có khi tốn hơn cả lệ phí. Dịch vụ bưu chính công ích cho phép gửi hồ sơ, nhận kết quả qua bưu điện. {unit} tổng hợp cách làm để người dân chọn hình thức phù hợp.

## Khi nào dùng được

Trang của mỗi thủ tục có ghi các hình thức nộp: trực tiếp, trực tuyến, bưu chính. Thủ tục nào có hình thức bưu chính thì hồ sơ gửi qua bưu điện có giá trị như nộp tại quầy. Thủ tục cần xuất trình bản chính hoặc có mặt trực tiếp thì hỏi trước khi gửi.

## Chuẩn bị hồ sơ

1. Mở trang thủ tục, in danh mục giấy tờ và đánh dấu từng loại.
2. Xếp giấy tờ theo thứ tự danh mục, đánh số trang, không ghim vào vùng chữ ký, con dấu.
3. Ghi rõ họ tên, địa chỉ nhận, cách liên hệ trong đơn.
4. Đề nghị nhân viên bưu điện ghi danh mục giấy tờ vào phiếu gửi.
5. Giữ phiếu gửi cho đến khi nhận được kết quả.

## Theo dõi

- Thời hạn giải quyết tính từ ngày cơ quan tiếp nhận đủ hồ sơ hợp lệ, không tính từ ngày gửi.
- Hồ sơ thiếu được thông báo một lần, nêu đủ những gì cần bổ sung.
- Cước bưu chính do người sử dụng trả theo mức công bố của bưu điện.

## Nhận kết quả

Khi nhận, kiểm tra họ tên, nội dung và con dấu trước khi ký. Có sai sót thì ghi vào phiếu phát và báo cho nơi giải quyết để đính chính; không tự sửa trên giấy.`,
    picture: {
      motif: 'envelope',
      alt: 'Hình vẽ phong bì lớn đang được chuyển đi',
      caption: 'Giữ phiếu gửi cho đến khi nhận được kết quả.',
    },
    reformAreas: ['procedures'],
    categories: ['thu-tuc-hanh-chinh', 'dich-vu-cong-truc-tuyen'],
    audiences: ['citizens'],
  },
  {
    id: 'tb-lich-nghi',
    kind: 'notice',
    title: '{short} thông báo điều chỉnh giờ tiếp nhận hồ sơ trong thời gian sửa chữa trụ sở',
    summary:
      'Trong thời gian sửa chữa, quầy tiếp nhận chuyển sang phòng tạm ở tầng một và bắt đầu muộn hơn nửa giờ vào buổi sáng.',
    body: `Để bảo đảm an toàn cho người dân trong thời gian sửa chữa khu tiếp đón, {unit} thông báo điều chỉnh tạm thời nơi và giờ tiếp nhận hồ sơ.

## Nơi tiếp nhận

Quầy tiếp nhận và trả kết quả chuyển sang phòng tạm ở tầng một, lối vào bên trái cổng. Có biển chỉ dẫn từ cổng, lối đi cho xe lăn và chỗ ngồi chờ có mái che. Khu vực đang thi công được rào chắn, đề nghị người dân không đi qua.

## Giờ tiếp nhận

- Buổi sáng bắt đầu muộn hơn thường lệ nửa giờ.
- Buổi chiều không thay đổi.
- Hồ sơ nộp trực tuyến và qua bưu chính vẫn được tiếp nhận bình thường.

## Với giấy hẹn đã phát

1. Ngày hẹn trả kết quả không thay đổi.
2. Người đến nhận kết quả vào đầu giờ sáng được ưu tiên gọi trước.
3. Người không tiện đến có thể đề nghị gửi kết quả qua bưu chính hoặc nhận bản điện tử.

## Khi cần hỗ trợ

Nhân viên mặc áo có phù hiệu đứng tại cổng để chỉ đường trong giờ làm việc. Người cao tuổi, phụ nữ mang thai, người khuyết tật được mời vào phòng chờ ưu tiên ngay khi đến.

Thông báo này tự hết hiệu lực khi việc sửa chữa hoàn thành và sẽ được gỡ khỏi chuyên trang. Đơn vị xin lỗi vì sự bất tiện và mong người dân thông cảm. Góp ý về việc bố trí nơi tiếp nhận tạm, xin gửi tại hộp thư đặt cạnh cổng hoặc qua mục Đường dây nóng của chuyên trang.`,
    picture: {
      motif: 'house',
      alt: 'Hình vẽ tòa nhà nhỏ có lối vào ở giữa',
      caption: 'Lối vào phòng tiếp nhận tạm nằm bên trái cổng.',
    },
    reformAreas: ['procedures'],
    categories: ['thong-bao'],
    audiences: ['citizens'],
  },
];
