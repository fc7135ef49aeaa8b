import type { ArticleText } from '../types.ts';

/** Texts about organisation, staff, health insurance and reaching people. */
export const peopleTexts: readonly ArticleText[] = [
  {
    id: 'to-ho-tro-dvc',
    kind: 'article',
    title: '{short} lập tổ hỗ trợ dịch vụ công trực tuyến tại nơi người dân hay đến',
    summary:
      'Tổ hỗ trợ gồm cán bộ, đoàn viên thanh niên, trực theo lịch tại điểm đông người, hướng dẫn người dân tự nộp hồ sơ trên điện thoại của mình.',
    body: `Nộp hồ sơ trực tuyến không khó với người đã quen, nhưng lần đầu ai cũng lúng túng. {unit} lập tổ hỗ trợ dịch vụ công trực tuyến và đưa tổ đến nơi người dân hay đến, thay vì chờ người dân tìm đến phòng làm việc.

## Tổ làm gì

- Trực theo lịch niêm yết tại sảnh và theo các buổi khám, tiêm chủng ở cơ sở.
- Hướng dẫn đăng nhập bằng tài khoản định danh điện tử, tìm thủ tục, đính kèm giấy tờ, thanh toán và theo dõi hồ sơ.
- Ghi lại vướng mắc để chuyển bộ phận kỹ thuật hoặc bộ phận chuyên môn.

## Nguyên tắc hỗ trợ

1. Người dân tự thao tác trên thiết bị của mình, tổ viên chỉ dẫn bằng lời.
2. Không hỏi, không nhập hộ mật khẩu và mã xác thực.
3. Không chụp giấy tờ bằng điện thoại cá nhân của tổ viên.
4. Người không có thiết bị được mời dùng máy chung; tổ viên đăng xuất và xóa tệp sau mỗi lượt.
5. Ai không muốn nộp trực tuyến vẫn được nộp trực tiếp như thường.

## Tập huấn trước khi trực

Tổ viên được tập huấn về các thủ tục hay dùng, cách giải thích ngắn gọn, cách ứng xử khi người dân sốt ruột. Mỗi người có một cuốn sổ tay bỏ túi với hình chụp từng bước, cập nhật khi giao diện thay đổi.

## Mong đợi

Đơn vị không đặt mục tiêu nộp hộ thật nhiều, mà mong mỗi người sau một lần được hướng dẫn có thể tự làm lần sau và chỉ lại cho người nhà. Lịch trực được đăng vào đầu tuần trên chuyên trang và tại bảng tin.`,
    picture: {
      motif: 'people',
      alt: 'Hình vẽ nhóm người trước bảng hướng dẫn',
      caption: 'Người dân tự thao tác, tổ viên chỉ dẫn bằng lời.',
    },
    reformAreas: ['digital_government', 'procedures'],
    categories: ['dich-vu-cong-truc-tuyen', 'tin-hoat-dong'],
    audiences: ['citizens'],
  },
  {
    id: 'tu-van-bhyt',
    kind: 'article',
    title: 'Hiểu đúng để dùng tốt thẻ bảo hiểm y tế: những câu hỏi hay gặp ở {short}',
    summary:
      'Giấy tờ cần mang, khi nào cần giấy chuyển, vì sao nên tham gia liên tục: giải đáp ngắn gọn những câu hỏi người bệnh hay hỏi ở quầy tiếp đón.',
    body: `Bảo hiểm y tế giúp nhiều gia đình không rơi vào khó khăn khi có người ốm. Tuy vậy, tại quầy tiếp đón, không ít người vẫn băn khoăn về giấy tờ và quyền lợi. {unit} tổng hợp những câu hỏi hay gặp nhất; mức hưởng cụ thể của từng người được tra cứu và trả lời tại quầy theo quy định hiện hành.

## Đi khám cần mang gì?

Người bệnh xuất trình căn cước, hoặc tài khoản định danh điện tử đã tích hợp thông tin thẻ, hoặc thẻ bảo hiểm y tế kèm giấy tờ có ảnh. Trẻ em dùng thẻ và giấy tờ theo hướng dẫn tại quầy.

## Cấp cứu thì sao?

Trường hợp cấp cứu được đến cơ sở khám, chữa bệnh gần nhất. Giấy tờ có thể bổ sung sau theo quy định, không vì thiếu giấy tờ mà chậm cứu chữa.

## Vì sao nên tham gia liên tục?

- Không bị gián đoạn quyền lợi khi ốm bất ngờ.
- Thời gian tham gia liên tục là điều kiện của một số quyền lợi.
- Gia hạn sớm vài tuần tránh quên vào dịp lễ, Tết.

## Gia hạn ở đâu?

1. Trên Cổng Dịch vụ công quốc gia hoặc ứng dụng của cơ quan bảo hiểm xã hội.
2. Tại điểm thu ở địa phương.
3. Với hộ gia đình, nên kê khai cả hộ để được áp dụng đúng mức đóng.

## Khi thấy chưa đúng

Người bệnh có quyền hỏi rõ khoản nào được chi trả, khoản nào tự trả và vì sao. Đề nghị hỏi ngay tại bàn giải đáp; nếu chưa thỏa đáng, gửi phản ánh qua các kênh ở mục Đường dây nóng của chuyên trang.`,
    picture: {
      motif: 'shield',
      alt: 'Hình vẽ tấm khiên bảo vệ có dấu tích',
      caption: 'Tham gia liên tục để quyền lợi không bị gián đoạn.',
    },
    reformAreas: ['procedures'],
    categories: ['bao-hiem-y-te'],
    audiences: ['citizens'],
  },
  {
    id: 'chuan-bi-sap-nhap',
    kind: 'article',
    title: '{short} chuẩn bị sắp xếp tổ chức: công khai sớm để người dân không lỡ việc',
    summary:
      'Trước khi sáp nhập, đơn vị công khai nơi tiếp nhận mới, rà soát hồ sơ đang giải quyết và bố trí người hướng dẫn tại trụ sở cũ.',
    body: `Sắp xếp tổ chức bộ máy là chủ trương nhằm tinh gọn đầu mối, dùng tốt hơn nguồn lực. Với người dân, điều quan trọng nhất là biết đến đâu, gặp ai và hồ sơ của mình có bị gián đoạn không. {unit} chuẩn bị việc này từ sớm theo phương án được duyệt.

## Những việc đã làm

- Lập danh sách hồ sơ đang giải quyết, dự kiến ngày trả kết quả, phân người theo dõi.
- Thông báo tại trụ sở, trên chuyên trang và qua hệ thống loa cơ sở về thời điểm và nơi tiếp nhận mới.
- Rà soát tài sản, con dấu, tài khoản, hợp đồng để bàn giao đúng quy định.
- Trao đổi với từng viên chức về vị trí công việc sau sắp xếp.

## Điều người dân cần biết

1. Giấy tờ, kết quả đã cấp vẫn có giá trị cho đến khi hết hạn ghi trên đó.
2. Hồ sơ đã nộp không phải nộp lại.
3. Giấy hẹn cũ được chấp nhận tại nơi tiếp nhận mới.
4. Trong thời gian đầu, tại trụ sở cũ có người hướng dẫn và bảng chỉ đường.

## Giữ nhịp công việc

Các chương trình tiêm chủng, quản lý bệnh mạn tính, chăm sóc bà mẹ và trẻ em tiếp tục theo lịch. Danh sách người đang được theo dõi được bàn giao theo quy định về bảo vệ dữ liệu cá nhân, có biên bản và người chịu trách nhiệm ở hai phía.

Đơn vị mong nhận được góp ý của người dân về những khâu dễ vướng. Mỗi góp ý lúc này giúp ngày chuyển giao diễn ra êm hơn.`,
    picture: {
      motif: 'house',
      alt: 'Hình vẽ một cơ sở y tế nhỏ có dấu cộng',
      caption: 'Người dân được báo sớm nơi tiếp nhận mới.',
    },
    reformAreas: ['organization'],
    categories: ['to-chuc-can-bo'],
    audiences: ['citizens', 'officials'],
  },
  {
    id: 'ban-giao-ho-so',
    kind: 'news_brief',
    title: '{short} hoàn tất bàn giao hồ sơ, giữ nguyên ngày hẹn đã hứa với người dân',
    summary:
      'Toàn bộ hồ sơ đang giải quyết được bàn giao theo danh sách, đối chiếu hai bên; ngày hẹn trả kết quả không thay đổi.',
    body: `Trước ngày sắp xếp tổ chức, {unit} hoàn tất bàn giao hồ sơ thủ tục đang giải quyết. Nguyên tắc được đặt lên đầu là không hồ sơ nào thất lạc và ngày hẹn với người dân được giữ nguyên.

## Bàn giao thế nào

1. Lập danh sách hồ sơ theo mã, người nộp, ngày hẹn, bước đang giải quyết.
2. Hai bên đối chiếu từng hồ sơ, ký xác nhận vào danh sách; bản điện tử được khóa sau khi ký.
3. Hồ sơ có nguy cơ trễ hạn được đánh dấu và giải quyết trước.
4. Người nộp hồ sơ nhận tin nhắn cho biết nơi nhận kết quả.

## Với hồ sơ giấy

Hồ sơ giấy được niêm phong theo thùng, mỗi thùng có mục lục dán bên ngoài và bên trong. Xe chở có hai người đi cùng. Khi đến nơi, thùng được mở trước sự chứng kiến của hai bên và đối chiếu lại với mục lục.

## Với dữ liệu điện tử

- Tài khoản cũ được khóa quyền sửa, giữ quyền xem trong thời gian chuyển tiếp.
- Nhật ký truy cập được lưu để kiểm tra khi cần.
- Không sao chép dữ liệu người bệnh ra thiết bị cá nhân.

## Nếu người dân chưa rõ

Tại trụ sở cũ vẫn có bảng thông báo và người trực hướng dẫn. Người dân chỉ cần đọc mã trên giấy hẹn là biết hồ sơ đang ở đâu. Đơn vị cảm ơn người dân đã thông cảm trong thời gian chuyển tiếp và sẽ tiếp tục công khai tiến độ trên chuyên trang.`,
    picture: {
      motif: 'books',
      alt: 'Hình vẽ dãy hồ sơ xếp trên kệ',
      caption: 'Mỗi thùng hồ sơ có mục lục và được đối chiếu hai lần.',
    },
    reformAreas: ['organization', 'procedures'],
    categories: ['to-chuc-can-bo'],
    audiences: ['citizens', 'officials'],
  },
  {
    id: 'sau-sap-nhap',
    kind: 'article',
    title: 'Sau sáp nhập, {short} thống nhất một cách tiếp nhận ở các cơ sở',
    summary:
      'Các cơ sở dùng chung mẫu giấy hẹn, giờ làm việc và danh mục thủ tục; người dân có thể đến cơ sở gần nhà nhất.',
    body: `Sau khi tiếp nhận thêm một đơn vị, {unit} có nhiều cơ sở cùng phục vụ người dân. Điều được lo nhất là mỗi nơi một kiểu. Vì vậy, việc đầu tiên sau sáp nhập là thống nhất cách tiếp nhận.

## Đã thống nhất

- Một mẫu giấy hẹn, một sổ theo dõi điện tử dùng chung.
- Một khung giờ làm việc, niêm yết ở cửa và trên chuyên trang.
- Một danh mục thủ tục, một bộ câu hỏi đáp.
- Một đầu mối trả lời phản ánh, kiến nghị.

## Người dân được lợi gì

1. Có thể nộp hồ sơ ở cơ sở gần nhà và nhận kết quả tại đó.
2. Không phải hỏi lại hồ sơ đang ở cơ sở nào.
3. Khi một cơ sở quá tải, được giới thiệu sang cơ sở còn trống lịch.

## Khó khăn trong thời gian đầu

Hai hệ thống phần mềm cũ dùng mã khác nhau, nên trong tuần đầu có hồ sơ phải tra bằng tay. Đơn vị lập nhóm xử lý dữ liệu, công khai số điện thoại nội bộ cho các cơ sở hỏi nhau và họp nhanh cuối mỗi ngày. Viên chức từ hai đơn vị ngồi xen kẽ tại quầy để học cách làm của nhau; những cách làm tốt của đơn vị cũ được giữ lại, không phân biệt trước đây của ai.

## Tiếp theo

Sau ba tháng, đơn vị sẽ lấy ý kiến người dân về sự thuận tiện của cách tiếp nhận mới và công khai kết quả. Những cơ sở có ít người đến sẽ được xem xét bố trí lại lịch làm việc cho hợp lý, sau khi hỏi ý kiến người dân trong khu vực.`,
    picture: {
      motif: 'house',
      alt: 'Hình vẽ cơ sở y tế giữa ngọn đồi',
      caption: 'Các cơ sở dùng chung một mẫu giấy hẹn.',
    },
    reformAreas: ['organization', 'procedures'],
    categories: ['to-chuc-can-bo', 'tin-hoat-dong'],
    audiences: ['citizens'],
  },
  {
    id: 'ra-mat-don-vi',
    kind: 'news_brief',
    title: '{short} đi vào hoạt động: ba việc ưu tiên trong tháng đầu',
    summary:
      'Đơn vị mới thành lập công khai chức năng, nơi liên hệ và ba việc ưu tiên: trực thông suốt, quy trình rõ, phối hợp nhanh.',
    body: `{unit} chính thức đi vào hoạt động theo quyết định thành lập mẫu. Trong buổi làm việc đầu tiên, tập thể viên chức thống nhất ba việc ưu tiên của tháng đầu và công khai để các đơn vị cùng theo dõi.

## Ba việc ưu tiên

1. **Trực thông suốt.** Bảng phân công trực được lập đủ các ca, có người thay thế; bàn giao ca bằng sổ và bằng lời.
2. **Quy trình rõ.** Mỗi quy trình viết trong một trang, có sơ đồ, có tên vị trí chịu trách nhiệm; quy trình chưa chạy thử thì chưa ban hành.
3. **Phối hợp nhanh.** Thống nhất với các bệnh viện, trung tâm y tế về đầu mối liên hệ, mẫu thông tin khi chuyển người bệnh và cách phản hồi sau mỗi vụ việc.

## Công khai với người dân

- Chức năng, nhiệm vụ, cơ cấu tổ chức được đăng tại trang của đơn vị trên chuyên trang.
- Nơi tiếp nhận phản ánh, kiến nghị được ghi rõ.
- Khi cần cấp cứu, người dân vẫn gọi số quen thuộc 115.

## Về cải cách hành chính

Ngay từ đầu, đơn vị dùng văn bản điện tử, ký số, không lập sổ giấy trùng với phần mềm. Mỗi biểu mẫu nội bộ trước khi ban hành phải trả lời được câu hỏi: bỏ đi thì thiếu điều gì. Đơn vị cũng cử người phụ trách gửi tin, bài hằng tháng theo kế hoạch tuyên truyền.

Tập thể viên chức mong nhận được sự góp ý của các đơn vị và người dân để tháng sau làm tốt hơn tháng trước.`,
    picture: {
      motif: 'stethoscope',
      alt: 'Hình vẽ ống nghe trên nền sáng',
      caption: 'Đơn vị mới công khai ba việc ưu tiên của tháng đầu.',
    },
    reformAreas: ['organization', 'direction'],
    categories: ['to-chuc-can-bo', 'tin-hoat-dong'],
    audiences: ['citizens', 'officials'],
  },
  {
    id: 'loa-phat-thanh',
    kind: 'news_brief',
    title: '{short} viết bản tin loa ngắn, dễ nghe về dịch vụ công trực tuyến',
    summary:
      'Bản tin phát trên loa cơ sở dài không quá ba phút, câu ngắn, nhắc lại điều chính hai lần, giúp người lớn tuổi cũng nắm được cách nộp hồ sơ.',
    body: `Không phải ai cũng đọc tin trên mạng. Ở nhiều khu dân cư, loa truyền thanh vẫn là kênh đến được với đông người nhất. {unit} phối hợp với địa phương viết bản tin loa về thủ tục hành chính và dịch vụ công trực tuyến theo cách dành cho người nghe.

## Viết cho tai nghe

- Mỗi bản tin một ý, dài không quá ba phút.
- Câu ngắn, không dùng chữ viết tắt, không đọc đường dẫn dài; chỉ nói "tìm trên Cổng Dịch vụ công quốc gia" hoặc "hỏi tại trạm y tế".
- Điều cần nhớ được nói ở đầu và nhắc lại ở cuối.
- Số liệu chỉ nêu khi thật cần.

## Một bản tin mẫu gồm

1. Lời chào và tên việc: "Hôm nay xin hướng dẫn bà con cách đặt lịch trước khi đi tiêm chủng cho trẻ."
2. Ba bước phải làm, nói chậm.
3. Nơi hỏi khi chưa rõ.
4. Nhắc lại ba bước.

## Phát vào lúc nào

Bản tin phát vào chiều muộn, tránh giờ nghỉ trưa và sáng sớm. Mỗi nội dung phát ba lần trong tuần rồi đổi. Trưởng khu dân cư ghi lại những câu bà con hỏi thêm để lần sau viết rõ hơn.

## Phản hồi

Nhiều người lớn tuổi cho biết nhờ nghe loa mới biết có thể nhờ con cháu đặt lịch từ nhà. Đơn vị chia sẻ bộ bản tin mẫu để các nơi khác dùng lại, chỉ cần đổi tên địa điểm. Bản chữ của từng bản tin cũng được đăng trên chuyên trang để người nghe kém đọc được.`,
    picture: {
      motif: 'speech',
      alt: 'Hình vẽ khung lời thoại lớn với ba dòng chữ tượng trưng',
      caption: 'Bản tin loa: một ý, ba bước, nhắc lại hai lần.',
    },
    reformAreas: ['procedures', 'digital_government'],
    categories: ['tin-hoat-dong', 'dich-vu-cong-truc-tuyen'],
    audiences: ['citizens'],
  },
];
