import type { ArticleText } from '../types.ts';

/** Texts about inspection, training, surveys and daily practice of units. */
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
  {
    id: 'tu-kiem-tra-cong-vu',
    kind: 'article',
    title: '{short} tự kiểm tra kỷ luật, kỷ cương: bắt đầu từ giờ giấc và lời chào',
    summary:
      'Đơn vị lập bảng tự kiểm tra mười điểm về giờ làm việc, trang phục, thái độ tiếp dân; kết quả chia sẻ trong nội bộ và dùng để nhắc nhau.',
    body: `Kỷ cương hành chính được người dân cảm nhận trước hết ở những điều rất nhỏ: mở cửa đúng giờ, có người ở bàn, được chào và được nghe. {unit} lập bảng tự kiểm tra mười điểm và áp dụng ở mọi bộ phận.

## Mười điểm tự kiểm tra

1. Có mặt và sẵn sàng làm việc đúng giờ.
2. Đeo thẻ, trang phục gọn gàng theo quy định.
3. Chào trước, mời ngồi.
4. Không dùng điện thoại riêng khi đang tiếp người dân.
5. Hướng dẫn bằng phiếu khi hồ sơ thiếu.
6. Không yêu cầu giấy tờ ngoài danh mục niêm yết.
7. Trả kết quả đúng hẹn hoặc báo trước.
8. Bàn làm việc không để hồ sơ của người này trước mặt người khác.
9. Ghi nhận phản ánh, không tranh luận.
10. Bàn giao việc khi vắng mặt.

## Kiểm tra thế nào

Mỗi tháng, các bộ phận kiểm tra chéo nhau trong một buổi không báo trước. Người kiểm tra ghi điều thấy được, không ghi tên. Kết quả được trao đổi trong giao ban: điều làm tốt nói trước, điều cần sửa nói sau, kèm cách sửa.

## Không chạy theo điểm

Bảng kiểm tra dùng để nhắc nhau, không dùng để xếp loại cá nhân. Vi phạm nghiêm trọng thì xử lý theo quy định, không chờ bảng điểm. Người đứng đầu bộ phận tự chấm trước và công khai phần của mình.

Sau vài tháng, điều dễ thấy nhất là tiếng chào ở quầy. Người dân vào cửa có người nhìn lên, và công việc bắt đầu nhẹ nhàng hơn.`,
    picture: {
      motif: 'counter',
      alt: 'Hình vẽ quầy làm việc gọn gàng với hai người phía sau',
      caption: 'Mở cửa đúng giờ và lời chào là khởi đầu của sự phục vụ.',
    },
    reformAreas: ['civil_service'],
    categories: ['to-chuc-can-bo'],
    audiences: ['officials'],
  },
  {
    id: 'vneid-cao-tuoi',
    kind: 'article',
    title: '{short} giúp người cao tuổi làm quen với tài khoản định danh điện tử',
    summary:
      'Những buổi hướng dẫn nhỏ, mỗi nhóm năm người, đi thật chậm; con cháu được mời học cùng để giúp ông bà khi về nhà.',
    body: `Tài khoản định danh điện tử đang trở thành chìa khóa của nhiều dịch vụ. Với người cao tuổi, bước khó nhất không phải là thao tác mà là nỗi lo bấm nhầm, lo bị lừa. {unit} tổ chức những buổi hướng dẫn nhỏ, đi thật chậm.

## Buổi hướng dẫn

- Mỗi nhóm năm người, có hai người hướng dẫn.
- Mời con cháu cùng dự để giúp ông bà ở nhà.
- Dùng tờ hướng dẫn chữ to, mỗi trang một bước.
- Không làm hộ; ai xong bước nào giơ thẻ xanh, chưa xong giơ thẻ vàng.

## Nội dung

1. Mở ứng dụng VNeID, nhận ra biểu tượng và màn hình chính.
2. Xem thông tin thẻ bảo hiểm y tế đã tích hợp để dùng khi đi khám.
3. Đăng nhập Cổng Dịch vụ công quốc gia bằng tài khoản định danh.
4. Đặt mật khẩu dễ nhớ với mình, khó đoán với người khác.
5. Nhận biết cuộc gọi, tin nhắn lừa đảo.

## Ba điều dặn đi dặn lại

- Cơ quan nhà nước không yêu cầu đọc mật khẩu, mã xác thực qua điện thoại.
- Không cài ứng dụng theo đường dẫn người lạ gửi.
- Khi nghi ngờ, tắt máy và hỏi con cháu hoặc công an nơi ở.

## Ai chưa có tài khoản

Người chưa có tài khoản định danh mức độ 2 được hướng dẫn nơi đăng ký tại cơ quan công an. Ai không dùng điện thoại thông minh vẫn khám bệnh, làm thủ tục bằng giấy tờ như bình thường.`,
    picture: {
      motif: 'phone',
      alt: 'Hình vẽ điện thoại có các nút lớn dễ bấm',
      caption: 'Mỗi trang một bước, đi thật chậm.',
    },
    reformAreas: ['digital_government'],
    categories: ['dich-vu-cong-truc-tuyen', 'chuyen-doi-so'],
    audiences: ['citizens'],
  },
  {
    id: 'nhat-ky-cai-tien',
    kind: 'article',
    title: 'Cuốn nhật ký cải tiến ở {short}: mỗi tuần một việc nhỏ',
    summary:
      'Mỗi bộ phận ghi một việc nhỏ đã sửa trong tuần, vì sao sửa và kết quả ra sao. Sau một thời gian, cuốn sổ thành tài liệu học tập chung.',
    body: `Cải cách hành chính thường được hình dung bằng đề án lớn. Ở {unit}, việc này bắt đầu từ một cuốn sổ để ở phòng giao ban, mỗi tuần ghi một việc nhỏ đã sửa.

## Mỗi trang có gì

- Việc gì đang gây khó cho người dân hoặc đồng nghiệp.
- Đã sửa thế nào, ai sửa, mất bao lâu.
- Sau khi sửa thì khác trước ra sao.
- Nơi khác có dùng được không.

## Một vài việc đã ghi

1. Dán mũi tên ở lối rẽ mà nhiều người đi nhầm.
2. Đổi giờ photo tài liệu để không trùng giờ đông.
3. Soạn sẵn mẫu trả lời cho câu hỏi lặp lại.
4. Bỏ một chữ ký không cần trong quy trình cấp phát văn phòng phẩm.
5. Đặt ghế cho người đi cùng người bệnh.

## Vì sao giữ được lâu

Cuốn sổ không dùng để chấm điểm. Tuần nào không có việc thì để trống, không ai phải nghĩ ra cho có. Người ghi được cảm ơn trước tập thể, và mỗi quý, đơn vị chọn vài việc để nhân rộng. Những việc vượt quá khả năng của bộ phận được chuyển lên lãnh đạo, có trả lời trong hai tuần.

## Từ sổ giấy lên mạng

Đơn vị dự định đưa nhật ký lên chuyên trang, bỏ những chi tiết nội bộ, để người dân thấy công việc đang được sửa từng chút một và góp thêm ý. Những ai quan tâm có thể mượn mẫu sổ tại phòng hành chính của đơn vị.`,
    picture: {
      motif: 'books',
      alt: 'Hình vẽ những cuốn sổ đứng trên kệ',
      caption: 'Mỗi tuần một trang, mỗi trang một việc nhỏ.',
    },
    reformAreas: ['direction', 'procedures'],
    categories: ['guong-dien-hinh'],
    audiences: ['officials', 'citizens'],
  },
  {
    id: 'infographic-nam-buoc',
    kind: 'infographic',
    title: 'Năm bước nộp hồ sơ trực tuyến trên một trang',
    summary:
      'Đồ họa tóm tắt năm bước nộp hồ sơ trực tuyến, có bản chữ đầy đủ để người dùng trình đọc màn hình và người cần in ra đều dùng được.',
    body: `Đồ họa này tóm tắt năm bước nộp hồ sơ trực tuyến để treo tại quầy, in tờ gấp hoặc chia sẻ. Dưới đây là bản chữ đầy đủ; mọi nội dung trong hình đều có ở bản chữ.

## Năm bước

1. **Chuẩn bị.** Mở trang thủ tục, đọc danh mục giấy tờ, chụp hoặc quét rõ nét từng tờ; dùng bản sao chứng thực điện tử nếu đã có.
2. **Đăng nhập.** Vào Cổng Dịch vụ công quốc gia bằng tài khoản định danh điện tử VNeID.
3. **Điền và đính kèm.** Chọn nơi giải quyết, điền tờ khai, đính kèm đúng tệp vào đúng ô.
4. **Nộp và thanh toán.** Kiểm tra lại, nộp hồ sơ, lưu mã hồ sơ; thanh toán trực tuyến nếu có phí, lệ phí.
5. **Theo dõi và nhận kết quả.** Xem thông báo bổ sung nếu có; nhận kết quả điện tử, qua bưu chính hoặc tại quầy.

## Mẹo nhỏ

- Đặt tên tệp theo tên giấy tờ để không đính nhầm.
- Ảnh chụp thẳng góc, đủ bốn cạnh, không lóa.
- Làm vào buổi tối nếu ban ngày mạng chậm.
- Ghi mã hồ sơ ra giấy, phòng khi đổi điện thoại.

## Khi gặp khó

Gọi người thân đã làm một lần, đến điểm hỗ trợ dịch vụ công, hoặc nộp trực tiếp. Không nhờ người lạ trên mạng làm hộ, không chuyển tiền cho tài khoản cá nhân. {unit} nhận góp ý về đồ họa này để lần in sau rõ hơn, nhất là ý kiến của người cao tuổi và người khiếm thị.`,
    picture: {
      motif: 'chart',
      alt: 'Hình vẽ năm cột cao dần tượng trưng cho năm bước',
      caption: 'Năm bước từ chuẩn bị đến nhận kết quả.',
    },
    reformAreas: ['digital_government', 'procedures'],
    categories: ['dich-vu-cong-truc-tuyen'],
    audiences: ['citizens'],
  },
  {
    id: 'khao-sat-hai-long',
    kind: 'article',
    title: '{short} khảo sát sự hài lòng: hỏi ít, nghe kỹ, trả lời hết',
    summary:
      'Phiếu khảo sát ẩn danh, trả lời trong hai phút; kết quả kèm danh sách việc sẽ sửa được công khai tại đơn vị và trên chuyên trang.',
    body: `Khảo sát chỉ có ích khi người hỏi thật sự muốn nghe. {unit} tổ chức khảo sát sự hài lòng của người dân theo ba nguyên tắc: hỏi ít, nghe kỹ, trả lời hết.

## Hỏi ít

Phiếu gồm tám câu, trả lời trong khoảng hai phút, trên giấy hoặc trên điện thoại. Không hỏi tên, số điện thoại, bệnh tật. Người trả lời có quyền bỏ qua bất cứ câu nào. Người phục vụ trực tiếp không phát và không thu phiếu, để người dân thoải mái.

## Nghe kỹ

- Câu hỏi mở được đọc từng câu, xếp theo nhóm việc.
- Ý kiến trái chiều được giữ nguyên, không gộp cho đẹp.
- Số phiếu ít thì nói rõ là ít, không suy rộng.
- Kết quả của từng bộ phận chỉ dùng để cải tiến, không công bố để so sánh.

## Trả lời hết

1. Việc sửa được ngay: làm trong tuần và báo lại.
2. Việc cần thời gian: ghi vào kế hoạch, nêu tháng hoàn thành.
3. Việc chưa làm được: nói rõ vì sao.

Danh sách ba nhóm việc được dán tại nơi phát phiếu và đăng trên chuyên trang. Lần khảo sát sau bắt đầu bằng câu: những việc đã hứa, đơn vị làm đến đâu.

## Chỉ tiêu chung

Kế hoạch tuyên truyền nêu mục tiêu về mức độ hài lòng đối với cơ quan hành chính và đơn vị sự nghiệp. Kết quả chính thức do cơ quan có thẩm quyền đo lường và công bố; khảo sát của đơn vị chỉ để tự soi và sửa việc của mình.`,
    picture: {
      motif: 'chart',
      alt: 'Hình vẽ biểu đồ cột với một cột nổi màu',
      caption: 'Kết quả khảo sát đi kèm danh sách việc sẽ sửa.',
    },
    reformAreas: ['direction', 'procedures'],
    categories: ['tin-hoat-dong'],
    audiences: ['citizens', 'officials'],
  },
];
