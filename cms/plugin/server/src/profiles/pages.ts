import type { PageText } from './types.ts';

/** Standing pages of every profile. */
export const pages: readonly PageText[] = [
  {
    slug: 'gioi-thieu',
    section: 'about',
    title: 'Giới thiệu chuyên trang',
    summary:
      'Chuyên trang đăng tin, bài, thủ tục, văn bản và kết quả thực hiện kế hoạch tuyên truyền cải cách hành chính.',
    isPinned: false,
    body: `Đây là chuyên trang cải cách hành chính của {department}. Toàn bộ nội dung hiện có là **dữ liệu mẫu**: đơn vị, sự việc trong tin, bài là hư cấu; trang không phải của cơ quan nhà nước nào.

## Chuyên trang phục vụ ai

- **Người dân, tổ chức, doanh nghiệp:** tra cứu thủ tục hành chính, xem hướng dẫn, đọc tin, tìm nơi gửi phản ánh, kiến nghị.
- **Cán bộ, công chức, viên chức:** gửi tin, bài, theo dõi chỉ tiêu, thời hạn của kế hoạch.
- **Báo chí:** dùng lại tin, bài khi ghi rõ nguồn; có nguồn cấp RSS cho từng chuyên mục và đơn vị.

## Chức năng, nhiệm vụ

1. Công khai thủ tục hành chính, quyết định công bố và ngày có hiệu lực.
2. Đăng tin, bài của các đơn vị về bảy lĩnh vực cải cách hành chính.
3. Công khai kế hoạch tuyên truyền, chỉ tiêu tin, bài và kết quả theo tháng.
4. Giới thiệu các kênh tiếp nhận phản ánh, kiến nghị.

## Ai chịu trách nhiệm nội dung

Các đơn vị gửi tin, bài; bộ phận biên tập kiểm tra và đăng; Phòng Tổ chức – Hành chính theo dõi, tổng hợp. Mỗi bài ghi rõ đơn vị viết và ngày đăng. Khi có sai sót, chuyên trang đính chính công khai.

## Dữ liệu mở

Danh mục thủ tục, đơn vị, văn bản và tin, bài có thể tải về ở dạng JSON và CSV tại mục Dữ liệu.`,
  },
  {
    slug: 'tro-nang',
    section: 'accessibility',
    title: 'Tuyên bố về khả năng tiếp cận',
    summary:
      'Chuyên trang hướng tới WCAG 2.2 mức AA. Trang này nêu những gì đã làm, những hạn chế đã biết và cách báo khi gặp trở ngại.',
    isPinned: false,
    body: `Chuyên trang được xây dựng để ai cũng dùng được, kể cả người dùng trình đọc màn hình, người chỉ dùng bàn phím, người nhìn kém và người dùng máy cũ, mạng chậm.

## Mục tiêu

Chuyên trang hướng tới tiêu chuẩn WCAG 2.2 mức AA. Đây là mục tiêu tự đặt ra và được kiểm tra bằng công cụ tự động cùng với thử thủ công; chưa có đánh giá độc lập.

## Những gì đã làm

- Mọi chức năng dùng được bằng bàn phím; có liên kết bỏ qua đến nội dung chính.
- Trang dùng được khi trình duyệt tắt JavaScript.
- Chữ phóng to đến 400% không mất nội dung; độ tương phản được kiểm tra.
- Ảnh có mô tả thay thế; đồ họa và video có bản chữ.
- Bảng có tiêu đề cột; tài liệu tải về có nội dung tương đương trên trang.
- Số điện thoại, thời hạn được viết bằng chữ, không nằm trong ảnh.

## Hạn chế đã biết

1. Một số tệp đính kèm do đơn vị gửi có thể là bản quét, trình đọc màn hình không đọc được.
2. Phần tiếng Anh mới có ở một số trang.
3. Trang của hệ thống khác mà chuyên trang dẫn tới không thuộc phạm vi tuyên bố này.

## Khi gặp trở ngại

Hãy cho biết địa chỉ trang, thiết bị, trình duyệt và điều không dùng được qua các kênh ở mục Đường dây nóng. Nếu cần nội dung ở dạng khác như chữ to, bản chữ thuần, hãy nêu trong thư; bộ phận phụ trách trả lời trong năm ngày làm việc.`,
  },
  {
    slug: 'nop-ho-so-truc-tuyen',
    section: 'guide',
    title: 'Tra cứu thủ tục, nộp hồ sơ và thanh toán trực tuyến',
    summary:
      'Từ tìm đúng thủ tục, chuẩn bị giấy tờ đến nộp hồ sơ, thanh toán và nhận kết quả trên Cổng Dịch vụ công quốc gia.',
    isPinned: true,
    body: `Hướng dẫn này dành cho người lần đầu nộp hồ sơ trực tuyến. Giao diện có thể thay đổi; khi khác với hướng dẫn, hãy theo chỉ dẫn trên màn hình.

## Tìm đúng thủ tục

1. Vào mục Thủ tục hành chính của chuyên trang, gõ tên việc cần làm, có dấu hay không dấu đều được.
2. Mở trang thủ tục, xem trạng thái và ngày hiệu lực.
3. Đọc phần đối tượng, thành phần hồ sơ, thời hạn, phí và lệ phí.
4. Bấm liên kết sang Cổng Dịch vụ công quốc gia.

Phần nào ghi "chưa nhập" nghĩa là chuyên trang chưa có thông tin; hãy xem trên Cổng.

## Chuẩn bị giấy tờ

- Chụp hoặc quét rõ nét, đủ bốn góc, mỗi giấy tờ một tệp.
- Dùng bản sao chứng thực điện tử nếu thủ tục yêu cầu bản chứng thực.
- Đặt tên tệp theo tên giấy tờ.

## Nộp hồ sơ

1. Đăng nhập bằng tài khoản định danh điện tử.
2. Chọn cơ quan giải quyết, điền tờ khai, đính kèm tệp.
3. Kiểm tra lại, nộp hồ sơ và lưu mã hồ sơ.

## Thanh toán

Thanh toán bằng mã QR, thẻ hoặc tài khoản ngân hàng ngay trên Cổng. Kiểm tra tên đơn vị thụ hưởng và số tiền trước khi xác nhận. Biên lai điện tử được lưu trong tài khoản.

## Theo dõi và nhận kết quả

Khi hồ sơ cần bổ sung, thông báo được gửi một lần và nêu đủ giấy tờ thiếu. Kết quả có thể nhận bản điện tử, qua bưu chính công ích hoặc tại quầy.`,
    en: {
      title: 'Finding a procedure, filing and paying online',
      summary:
        'From finding the right procedure to filing, paying and receiving the result on the National Public Service Portal.',
      body: `This guide is for people who file online for the first time. Screens may change; follow the words on your screen when they differ.

## Find the procedure

1. Open the list of procedures on this site and type what you need, with or without Vietnamese marks.
2. Check its status and the date from which it is in force.
3. Read who may apply, which papers are needed, the time limit and the fees.
4. Follow the link to the National Public Service Portal.

## Prepare your papers

- Photograph or scan each paper clearly, one file for each.
- Use an electronic certified copy where certification is required.

## File and pay

1. Sign in with your electronic identity account.
2. Choose the office, fill in the form and attach the files.
3. Check, submit and keep the file number.
4. Pay by QR code, card or bank account; check the receiver and the amount first.

## Receive the result

You can receive it electronically, by public post or at the desk.`,
    },
  },
  {
    slug: 'ban-sao-chung-thuc-dien-tu',
    section: 'guide',
    title: 'Sử dụng bản sao chứng thực điện tử',
    summary: 'Cách đặt lịch chứng thực, nhận bản sao điện tử và dùng khi nộp hồ sơ trực tuyến.',
    isPinned: true,
    body: `Bản sao chứng thực điện tử là bản sao dạng tệp, được cơ quan có thẩm quyền chứng thực từ bản chính và ký số. Bản sao này dùng thay bản sao giấy khi nộp hồ sơ trực tuyến.

## Chuẩn bị

- Tài khoản định danh điện tử đã kích hoạt.
- Bản chính giấy tờ còn nguyên vẹn, đọc rõ.
- Khoản phí chứng thực theo quy định, xem tại trang thủ tục.

## Các bước

1. Đăng nhập Cổng Dịch vụ công quốc gia, tìm dịch vụ chứng thực bản sao điện tử từ bản chính.
2. Chọn cơ quan chứng thực, loại giấy tờ, ngày giờ hẹn.
3. Mang bản chính đến đúng hẹn để đối chiếu, quét và ký số.
4. Nhận thông báo; bản sao nằm trong kho dữ liệu điện tử của tài khoản.

## Khi nộp hồ sơ

- Tại bước đính kèm, chọn tệp từ kho dữ liệu điện tử.
- Không in ra rồi chụp lại, không đổi tên phần mở rộng, không chỉnh sửa tệp.
- Nơi tiếp nhận kiểm tra chữ ký số trên hệ thống.

## Câu hỏi hay gặp

**Bản sao dùng được bao lâu?** Tùy quy định về thời hạn của từng loại giấy tờ và từng thủ tục.

**Mất điện thoại thì sao?** Bản sao nằm trong tài khoản, không nằm trong điện thoại. Hãy khóa tài khoản định danh rồi đăng nhập lại trên máy khác.

**Nơi nhận không chấp nhận?** Đề nghị nơi nhận nêu lý do bằng phiếu hướng dẫn và gửi phản ánh, kiến nghị nếu thấy chưa đúng.`,
  },
  {
    slug: 'dang-nhap-vneid',
    section: 'guide',
    title: 'Đăng nhập Cổng Dịch vụ công quốc gia bằng tài khoản VNeID',
    summary: 'Điều kiện, các bước đăng nhập và cách giữ an toàn cho tài khoản định danh điện tử.',
    isPinned: true,
    body: `Tài khoản trên Cổng Dịch vụ công quốc gia được truy cập bằng tài khoản định danh điện tử VNeID. Một tài khoản dùng cho nhiều dịch vụ, không cần nhớ thêm mật khẩu khác.

## Điều kiện

- Đã được cấp tài khoản định danh điện tử mức độ 2 và kích hoạt trên ứng dụng VNeID.
- Điện thoại có kết nối mạng và cài ứng dụng từ kho ứng dụng chính thức.
- Người chưa có tài khoản đăng ký tại cơ quan công an nơi gần nhất.

## Các bước đăng nhập

1. Mở [Cổng Dịch vụ công quốc gia](https://dichvucong.gov.vn), chọn Đăng nhập.
2. Chọn đăng nhập bằng tài khoản định danh điện tử.
3. Nhập số định danh và mật khẩu, hoặc quét mã QR bằng ứng dụng VNeID.
4. Xác nhận chia sẻ thông tin trên ứng dụng; đọc kỹ tên hệ thống trước khi đồng ý.
5. Kiểm tra họ tên hiện ở góc màn hình.

## Giữ an toàn

- Không đọc mật khẩu, mã xác thực cho bất kỳ ai, kể cả người xưng là cán bộ.
- Không đăng nhập qua đường dẫn trong tin nhắn.
- Đăng xuất khi dùng máy chung.
- Khi mất điện thoại, báo ngay để khóa tài khoản.

## Nếu không đăng nhập được

Kiểm tra ngày giờ của điện thoại, cập nhật ứng dụng, thử lại bằng mạng khác. Nếu vẫn không được, đến điểm hỗ trợ dịch vụ công hoặc nộp hồ sơ trực tiếp; không ai bị từ chối vì chưa có tài khoản nếu thủ tục cho phép nộp trực tiếp.`,
  },
  {
    slug: 'gui-phan-anh-kien-nghi',
    section: 'guide',
    title: 'Gửi phản ánh, kiến nghị về quy định hành chính',
    summary: 'Nội dung nên có, nơi gửi, thời gian xử lý và quyền của người gửi phản ánh, kiến nghị.',
    isPinned: true,
    body: `Cá nhân, tổ chức có quyền phản ánh hành vi chậm trễ, gây phiền hà khi giải quyết thủ tục và kiến nghị về những quy định chưa hợp lý. Chuyên trang không tự nhận đơn; hãy gửi qua các kênh chính thức dưới đây.

## Nơi gửi

- Hệ thống tiếp nhận, trả lời phản ánh, kiến nghị trên Cổng Dịch vụ công quốc gia.
- Hệ thống phản ánh, kiến nghị của địa phương, xem ở mục Đường dây nóng.
- Gửi văn bản hoặc trình bày trực tiếp tại bộ phận tiếp nhận.

## Nội dung nên có

1. Việc gì, ở đâu, lúc nào.
2. Thủ tục nào, mã hồ sơ nếu có.
3. Điều chưa đúng hoặc chưa hợp lý.
4. Đề nghị của người gửi.
5. Tên và cách liên hệ để nhận trả lời.

Không ghi chi tiết bệnh tật, không đính kèm giấy tờ của người khác.

## Điều gì xảy ra tiếp theo

- Nơi nhận kiểm tra, chuyển đúng cơ quan có thẩm quyền và báo cho người gửi.
- Cơ quan xử lý trả lời kết quả; kết quả được công khai theo quy định, không nêu tên người gửi nếu không được đồng ý.

## Phân biệt với khiếu nại, tố cáo

Khiếu nại quyết định hành chính và tố cáo hành vi vi phạm pháp luật được giải quyết theo luật riêng, có thời hiệu và thủ tục riêng. Người gửi nên hỏi bộ phận tiếp công dân để chọn đúng hình thức.`,
  },
];
