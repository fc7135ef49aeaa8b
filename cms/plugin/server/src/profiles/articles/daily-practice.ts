import type { ArticleText } from '../types.ts';

/** Texts about discipline, helping older people, surveys and small improvements. */
export const dailyPracticeTexts: readonly ArticleText[] = [
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
