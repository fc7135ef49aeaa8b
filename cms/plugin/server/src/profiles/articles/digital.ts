import type { ArticleText } from '../types.ts';

/** Texts about digital services: filing, paying, identity, results, meetings. */
export const digitalTexts: readonly ArticleText[] = [
  {
    id: 'thanh-toan-khong-tien-mat',
    kind: 'article',
    title: '{short} mở rộng thanh toán không dùng tiền mặt, vẫn giữ quầy thu cho người cần',
    summary:
      'Người dân có thể trả phí bằng mã QR, thẻ hoặc chuyển khoản, nhận biên lai điện tử ngay. Quầy tiền mặt được giữ lại cho người chưa quen.',
    body: `Thanh toán là chặng cuối của nhiều thủ tục và cũng là nơi dễ xảy ra chờ đợi, nhầm lẫn. {unit} mở rộng các hình thức thanh toán không dùng tiền mặt theo hướng dễ hiểu, không bắt buộc và có thể kiểm tra lại.

## Người dân trả bằng cách nào

1. Nhận thông báo số tiền kèm nội dung khoản thu.
2. Quét mã QR tại quầy hoặc trên thông báo bằng ứng dụng ngân hàng, ví điện tử; hoặc dùng thẻ.
3. Kiểm tra tên đơn vị nhận và số tiền trước khi xác nhận.
4. Nhận biên lai điện tử; người cần bản giấy được in tại quầy.

## Bảo vệ người trả tiền

- Mã QR chỉ đặt tại quầy và trong thông báo chính thức; nhân viên kiểm tra mã đầu mỗi buổi để tránh bị dán đè.
- Không nhân viên nào nhận tiền qua tài khoản cá nhân.
- Đơn vị không gọi điện, nhắn tin yêu cầu cung cấp mật khẩu, mã OTP. Người dân gặp trường hợp như vậy nên từ chối và báo lại.
- Trả nhầm, trả thừa được hoàn theo đúng hình thức đã trả, có thời hạn ghi trên biên nhận.

## Quầy tiền mặt vẫn mở

Người cao tuổi, người không có tài khoản ngân hàng vẫn nộp tiền mặt như trước và không phải xếp hàng lâu hơn. Một nhân viên hướng dẫn đứng giữa hai quầy để giúp khi cần.

Việc đối soát cuối ngày được làm theo từng hình thức, giúp bộ phận tài chính khóa sổ sớm hơn và giảm sai sót. Đây là một phần trong nỗ lực cải cách tài chính công của đơn vị: minh bạch khoản thu, thuận tiện cho người nộp.`,
    picture: {
      motif: 'phone',
      alt: 'Hình vẽ điện thoại đang mở trang thanh toán',
      caption: 'Kiểm tra tên đơn vị nhận trước khi xác nhận thanh toán.',
    },
    reformAreas: ['public_finance', 'digital_government'],
    categories: ['dich-vu-cong-truc-tuyen', 'chuyen-doi-so'],
    audiences: ['citizens'],
  },
  {
    id: 'hop-truc-tuyen',
    kind: 'news_brief',
    title: '{short} chuyển giao ban sang trực tuyến, tài liệu gửi trước thay cho bản in',
    summary:
      'Giao ban tuần được tổ chức trực tuyến với tài liệu điện tử gửi trước một ngày; kết luận cuộc họp thành danh sách việc có người làm, có thời hạn.',
    body: `Cuộc họp dài thường bắt đầu từ tài liệu đọc tại chỗ. {unit} đặt lại nếp họp: tài liệu gửi trước, họp ngắn, kết luận rõ. Giao ban tuần chuyển sang hình thức trực tuyến; chỉ những nội dung cần xem hiện trường hoặc trao đổi sâu mới họp tập trung.

## Nếp họp mới

- Tài liệu tối đa hai trang, gửi trước ít nhất một ngày làm việc qua hệ thống điều hành.
- Người báo cáo không đọc lại tài liệu, chỉ nêu điều cần quyết định.
- Mỗi nội dung có thời lượng ghi sẵn trong chương trình.
- Người vắng xem lại kết luận trên hệ thống, không cần họp lại.

## Kết luận thành việc

1. Thư ký ghi ngay trong cuộc họp: việc gì, ai làm, hạn nào.
2. Danh sách được gửi trong ngày; người được giao bấm nhận việc.
3. Đầu cuộc họp sau, chỉ điểm những việc quá hạn hoặc có vướng mắc.

## Kết quả ban đầu

Lượng giấy in cho giao ban giảm rõ rệt, các phòng ở xa không phải di chuyển, và những việc chậm được nhìn thấy sớm hơn. Một số cán bộ lúc đầu chưa quen bật micro, chia sẻ màn hình; tổ công nghệ thông tin đã hướng dẫn từng người và chuẩn bị phòng dự phòng có thiết bị.

Đơn vị tiếp tục áp dụng cách làm này cho các cuộc họp chuyên đề, đồng thời bảo đảm an toàn thông tin: họp bằng tài khoản công vụ, không ghi hình nội dung có thông tin người bệnh, không gửi tài liệu mật qua mạng xã hội.`,
    picture: {
      motif: 'laptop',
      alt: 'Hình vẽ máy tính xách tay hiển thị trang tài liệu',
      caption: 'Tài liệu gửi trước giúp cuộc họp ngắn và rõ việc.',
    },
    reformAreas: ['digital_government', 'direction'],
    categories: ['chuyen-doi-so', 'tin-hoat-dong'],
    audiences: ['officials'],
  },
  {
    id: 'ke-khai-dien-tu',
    kind: 'article',
    title: 'Một tờ khai, dùng nhiều lần: {short} bỏ việc khai lại thông tin đã có',
    summary:
      'Thông tin người dân đã cung cấp được dùng lại giữa các khâu, có kiểm soát quyền xem. Người dân chỉ xác nhận thay cho khai lại từ đầu.',
    body: `Họ tên, ngày sinh, nơi ở, mã số định danh: người dân phải viết đi viết lại những thông tin này trên nhiều tờ khai. Mỗi lần viết là một lần có thể sai. {unit} rà soát toàn bộ biểu mẫu nội bộ và thực hiện nguyên tắc đã có thì không hỏi lại.

## Rà soát biểu mẫu

- Gom các tờ khai đang dùng, đánh dấu những ô trùng nhau.
- Với mỗi ô, trả lời: quy định nào yêu cầu, ai dùng, dùng để làm gì. Ô không trả lời được thì bỏ.
- Giữ nguyên biểu mẫu do pháp luật ban hành, chỉ sửa biểu mẫu do đơn vị tự đặt ra.

## Cách làm mới

1. Thông tin được nhập một lần tại khâu đầu, đối chiếu với giấy tờ hoặc tài khoản định danh điện tử.
2. Các khâu sau hiện sẵn thông tin; người dân đọc lại và xác nhận.
3. Khi có thay đổi, sửa tại một nơi và các khâu khác cập nhật theo.
4. Tờ khai giấy vẫn có cho người cần.

## Giữ gìn thông tin cá nhân

Mỗi vị trí chỉ xem được phần cần cho công việc. Hệ thống ghi lại ai đã xem và lúc nào. Nhân viên ký cam kết bảo mật, không chụp màn hình, không gửi danh sách qua ứng dụng nhắn tin. Khi người dân hỏi dữ liệu của mình được dùng vào việc gì, quầy tiếp nhận có tờ trả lời ngắn gọn.

Giảm một ô khai không phải là việc lớn, nhưng nhân với số lượt người đến mỗi ngày thì tiết kiệm được nhiều giờ cho cả hai phía quầy.`,
    picture: {
      motif: 'clipboard',
      alt: 'Hình vẽ tờ khai với năm dòng, ba dòng đã đánh dấu',
      caption: 'Người dân xác nhận thông tin đã có thay cho khai lại.',
    },
    reformAreas: ['procedures', 'digital_government'],
    categories: ['thu-tuc-hanh-chinh', 'chuyen-doi-so'],
    audiences: ['citizens', 'officials'],
  },
  {
    id: 'ket-qua-dien-tu',
    kind: 'news_brief',
    title: '{short} trả kết quả điện tử song song với bản giấy',
    summary:
      'Người nhận chọn bản điện tử có ký số, bản giấy hoặc cả hai. Kết quả tra cứu bằng mã riêng, không gửi qua ứng dụng nhắn tin cá nhân.',
    body: `Bắt đầu từ tháng này, người làm thủ tục tại {unit} có thể chọn nhận kết quả bằng bản điện tử có ký số. Bản điện tử giúp người ở xa không phải quay lại lấy giấy, đồng thời là thành phần hồ sơ dùng được cho những thủ tục tiếp theo khi nơi nhận chấp nhận.

## Cách nhận

1. Khi nộp hồ sơ, đánh dấu vào ô "Nhận bản điện tử" và ghi địa chỉ thư điện tử hoặc chọn nhận trên cổng dịch vụ công.
2. Khi có kết quả, hệ thống gửi thông báo kèm đường dẫn tới trang tra cứu.
3. Nhập mã hồ sơ và mã xác nhận để xem, tải về.
4. Người nhận kiểm tra tên, nội dung, chữ ký số; có sai sót thì báo lại trong thời hạn ghi trên thông báo.

## Những điều cần biết

- Bản giấy vẫn được cấp như trước, không thu thêm khoản nào ngoài quy định.
- Nhân viên không gửi kết quả qua tài khoản mạng xã hội cá nhân.
- Kết quả có thông tin sức khỏe chỉ trả cho chính người đó hoặc người được ủy quyền hợp lệ.
- Đường dẫn tra cứu hết hạn sau một thời gian; khi cần có thể yêu cầu gửi lại.

## Chuẩn bị của đơn vị

Bộ phận văn thư đã rà soát quy trình ký số, thử kiểm tra chữ ký trên nhiều phần mềm đọc, viết hướng dẫn một trang cho người dân. Hai tuần đầu, đơn vị bố trí người trực giải đáp tại quầy. Những lỗi hay gặp được ghi lại và công bố trong mục hỏi đáp để người đến sau đỡ lúng túng.`,
    picture: {
      motif: 'envelope',
      alt: 'Hình vẽ phong bì có dấu tích ở góc',
      caption: 'Kết quả điện tử có ký số được tra cứu bằng mã riêng.',
    },
    reformAreas: ['digital_government', 'procedures'],
    categories: ['dich-vu-cong-truc-tuyen'],
    audiences: ['citizens'],
  },
  {
    id: 'ket-qua-can-lam-sang',
    kind: 'article',
    title: 'Liên thông kết quả trong nội bộ, {short} bớt một lượt chờ lấy phiếu',
    summary:
      'Kết quả được chuyển thẳng đến phòng chỉ định, người bệnh không phải cầm phiếu đi lại. Quy trình kiểm tra hai lần vẫn được giữ nguyên.',
    body: `Sau khi làm xét nghiệm hoặc chụp chiếu, người bệnh từng phải chờ ở cửa phòng, lấy phiếu rồi mang về phòng khám ban đầu. Phiếu có lúc thất lạc, có lúc ướt mưa. {unit} đưa vào sử dụng việc chuyển kết quả trong mạng nội bộ để bớt đi lượt chờ ấy.

## Quy trình sau khi liên thông

1. Phòng thực hiện nhập kết quả; người có thẩm quyền duyệt và ký số.
2. Kết quả hiện tại phòng chỉ định, kèm tín hiệu báo trên bảng chờ.
3. Người bệnh được mời vào, nghe giải thích và nhận bản in nếu cần.
4. Kết quả nguy cấp được gọi điện báo ngay theo quy trình an toàn, không chờ hệ thống.

## Điều không thay đổi

- Đối chiếu họ tên, ngày sinh, mã người bệnh ở từng khâu.
- Người duyệt chịu trách nhiệm về kết quả như khi ký trên giấy.
- Có phương án dùng giấy khi mất điện, mất mạng, và được diễn tập định kỳ.

## Chuẩn bị con người trước thiết bị

Trước khi chạy thật, các khoa, phòng cùng vẽ lại quy trình, thống nhất mã dịch vụ và tên viết tắt. Mỗi ca có một người thạo hệ thống để hỗ trợ đồng nghiệp. Trong hai tuần đầu, bản giấy vẫn in song song để so sánh, mọi sai khác được ghi lại và sửa ngay trong ngày.

Người bệnh không nhìn thấy phần mềm, họ chỉ thấy mình đỡ phải đi thêm một vòng. Đó cũng là cách đơn vị hiểu về chuyển đổi số: thay đổi nằm ở quy trình, công nghệ chỉ giúp quy trình ấy chạy trơn hơn.`,
    picture: {
      motif: 'laptop',
      alt: 'Hình vẽ màn hình máy tính với các khối thông tin',
      caption: 'Kết quả đến phòng khám trước khi người bệnh quay lại.',
    },
    reformAreas: ['digital_government'],
    categories: ['chuyen-doi-so'],
    audiences: ['citizens', 'officials'],
  },
  {
    id: 'kiosk-tra-cuu',
    kind: 'article',
    title: '{short} đặt góc tự tra cứu thủ tục, có người hướng dẫn theo giờ',
    summary:
      'Góc tra cứu gồm màn hình lớn, chữ to và một tình nguyện viên trong giờ cao điểm, giúp người dân tự tìm thủ tục và in danh mục giấy tờ cần nộp.',
    body: `Nhiều người đến quầy chỉ để hỏi cần mang giấy tờ gì. Câu trả lời đã có trên chuyên trang nhưng không phải ai cũng biết tìm. {unit} đặt một góc tự tra cứu ngay cạnh lối vào, nơi có thể tìm thủ tục theo tên, theo mã hoặc theo lĩnh vực.

## Góc tra cứu có gì

- Màn hình lớn, chữ to, độ tương phản cao, thao tác bằng ba nút.
- Ô tìm kiếm nhận cả chữ không dấu.
- Nút in danh mục giấy tờ của thủ tục đang xem.
- Mã QR để mở lại đúng trang đó trên điện thoại.

## Người hướng dẫn

Trong giờ đông, đoàn viên thanh niên của đơn vị luân phiên đứng tại góc tra cứu. Người hướng dẫn chỉ cách tìm, không nhập hộ mật khẩu, không giữ giấy tờ của người dân. Sau mỗi buổi, họ ghi lại những từ người dân hay gõ mà hệ thống chưa hiểu để bổ sung từ khóa.

## Dữ liệu lấy từ đâu

Nội dung hiển thị lấy từ danh mục thủ tục trên chuyên trang, có ngày hiệu lực và số quyết định công bố. Khi thủ tục được sửa đổi, màn hình cập nhật theo, không phải sửa ở hai nơi. Thủ tục đã bãi bỏ vẫn tìm được bằng mã, nhưng có dòng báo rõ và chỉ sang thủ tục thay thế nếu có.

## Không ghi lại người dùng

Góc tra cứu không yêu cầu đăng nhập, không lưu tên người tìm. Sau một phút không ai dùng, màn hình trở về trang đầu. Người dân muốn nộp hồ sơ trực tuyến được mời dùng điện thoại của mình hoặc máy tại điểm hỗ trợ dịch vụ công.`,
    picture: {
      motif: 'laptop',
      alt: 'Hình vẽ màn hình tra cứu đặt trên bàn',
      caption: 'Góc tra cứu dùng chữ to và ba nút bấm.',
    },
    reformAreas: ['digital_government', 'procedures'],
    categories: ['dich-vu-cong-truc-tuyen', 'thu-tuc-hanh-chinh'],
    audiences: ['citizens'],
  },
  {
    id: 'ban-sao-dien-tu',
    kind: 'article',
    title: 'Dùng bản sao chứng thực điện tử: chứng thực một lần, nộp được nhiều nơi',
    summary:
      'Bản sao chứng thực điện tử có giá trị sử dụng khi nộp hồ sơ trực tuyến. Bài viết giải thích cách có được, cách giữ và những điều cần lưu ý.',
    body: `Nộp hồ sơ trực tuyến nhưng vẫn phải mang bản chính đến đối chiếu là điều khiến nhiều người ngại. Bản sao chứng thực điện tử giúp gỡ điểm nghẽn này: bản sao được cơ quan có thẩm quyền chứng thực từ bản chính, ký số và lưu dưới dạng tệp.

## Các bước để có bản sao

1. Đăng nhập Cổng Dịch vụ công quốc gia bằng tài khoản định danh điện tử.
2. Chọn dịch vụ chứng thực bản sao điện tử từ bản chính, chọn cơ quan thực hiện và đặt lịch hẹn.
3. Mang bản chính đến theo lịch hẹn để đối chiếu.
4. Nhận bản sao điện tử trong kho dữ liệu của tài khoản.

## Khi dùng

- Chọn tệp từ kho dữ liệu khi nộp hồ sơ trực tuyến, không chụp lại màn hình.
- Không chỉnh sửa, đổi định dạng tệp vì chữ ký số sẽ mất hiệu lực.
- Có thể dùng cho nhiều hồ sơ, trừ khi thủ tục có quy định khác về thời hạn của giấy tờ.

## Giữ an toàn

Không gửi tệp cho người lạ, không để tài khoản đăng nhập trên máy công cộng. Nếu giấy tờ gốc được cấp lại hoặc thay đổi nội dung, hãy chứng thực lại bản mới.

## Nơi hỗ trợ

{unit} có người hướng dẫn tại quầy vào buổi sáng các ngày làm việc. Người hướng dẫn chỉ từng bước trên điện thoại của người dân, không giữ giấy tờ gốc và không hỏi mật khẩu. Nội dung hướng dẫn đầy đủ có tại mục Hướng dẫn của chuyên trang.`,
    picture: {
      motif: 'clipboard',
      alt: 'Hình vẽ tập giấy tờ trên bảng kẹp với cây bút',
      caption: 'Bản sao điện tử được ký số, dùng khi nộp hồ sơ trực tuyến.',
    },
    reformAreas: ['procedures', 'digital_government'],
    categories: ['dich-vu-cong-truc-tuyen'],
    audiences: ['citizens'],
    en: {
      title: 'Electronic certified copies: certify once, submit many times',
      summary:
        'An electronic certified copy can be used when filing online. How to get one, how to keep it and what to watch for.',
      body: `People often hesitate to file online because they still have to bring the original for comparison. An electronic certified copy solves this: the competent authority certifies the copy against the original, signs it digitally and stores it as a file.

## How to get one

1. Sign in to the National Public Service Portal with your electronic identity account.
2. Choose certification of an electronic copy from the original, choose the office and book a time.
3. Bring the original on the day for comparison.
4. Receive the electronic copy in the data store of your account.

## When you use it

- Pick the file from your data store; do not use a screenshot.
- Do not edit or convert the file, because the digital signature would no longer be valid.
- One copy can serve several applications unless a procedure sets a time limit.

## Keep it safe

Do not send the file to strangers and do not stay signed in on a shared computer. If the original is reissued, have the new one certified.`,
    },
  },
];
