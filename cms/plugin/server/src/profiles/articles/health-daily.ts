import type { ArticleText } from '../types.ts';

const bulletin = {
  kind: 'bulletin',
  reformAreas: [],
  categories: ['ban-tin-suc-khoe'],
  audiences: ['citizens'],
} as const;

export const dailyHealthTexts: readonly ArticleText[] = [
  {
    ...bulletin,
    id: 'sk-nang-nong',
    title: 'Làm việc ngoài trời ngày nắng nóng: uống nước trước khi khát',
    summary:
      'Nắng nóng kéo dài dễ gây mất nước, chuột rút và say nóng. Sắp xếp lại giờ làm, uống nước đều và để ý người bên cạnh là ba việc quan trọng nhất.',
    body: `Nông dân, công nhân xây dựng, người bán hàng rong và lái xe là những người chịu nắng nóng nhiều nhất. Cơ thể mất nước trước khi ta kịp thấy khát, còn người đã say nóng thường không tự nhận ra mình đang nguy hiểm. Vì vậy phòng ngừa cần bắt đầu từ đầu ca làm.

## Trước và trong giờ làm

- Làm việc nặng vào sáng sớm, chiều muộn; nghỉ trong bóng mát vào giữa trưa.
- Uống từng ngụm nước cách nhau mười lăm đến hai mươi phút, không đợi khát.
- Khi ra nhiều mồ hôi, dùng thêm dung dịch bù điện giải pha đúng hướng dẫn.
- Mặc áo sáng màu, rộng, thấm mồ hôi; đội mũ rộng vành.
- Hạn chế rượu, bia, nước tăng lực vì làm cơ thể mất nước nhanh hơn.

## Nhận biết say nóng

Người say nóng có thể đau đầu, chóng mặt, buồn nôn, da nóng, đi đứng không vững, nói lẫn. Trẻ nhỏ và người cao tuổi có thể chỉ lừ đừ, bỏ ăn.

## Xử trí ban đầu

1. Đưa người bệnh vào chỗ mát, nới lỏng quần áo.
2. Lau người bằng khăn mát, chườm ở cổ, nách, bẹn; quạt nhẹ.
3. Nếu còn tỉnh, cho uống từng ngụm nước mát.
4. Nếu lơ mơ, co giật, nôn liên tục hoặc không tỉnh: gọi cấp cứu 115 và tiếp tục làm mát trong khi chờ.

Làm việc theo nhóm hai người để trông nhau. Một câu hỏi thăm giữa buổi làm có khi cứu được một người.`,
    picture: {
      motif: 'sun',
      alt: 'Hình vẽ mặt trời trên những ngọn đồi',
      caption: 'Ngày nắng nóng nên chuyển việc nặng sang sáng sớm và chiều muộn.',
    },
  },
  {
    ...bulletin,
    id: 'sk-huyet-ap',
    title: 'Đo huyết áp tại nhà: năm điều để con số đáng tin',
    summary:
      'Tăng huyết áp thường không có dấu hiệu. Đo đúng cách và ghi lại đều đặn giúp người bệnh và bác sĩ quyết định điều trị chính xác hơn.',
    body: `Nhiều người chỉ biết mình tăng huyết áp khi đã có biến chứng, vì bệnh thường không gây khó chịu rõ rệt. Một máy đo tại nhà là người bạn tốt, với điều kiện con số đo được là đáng tin.

## Năm điều nên nhớ

1. **Nghỉ trước khi đo.** Ngồi yên năm phút; không uống cà phê, hút thuốc, tập thể dục trong nửa giờ trước đó.
2. **Ngồi đúng.** Lưng tựa ghế, hai bàn chân đặt sàn, không bắt chéo chân, không nói chuyện.
3. **Đặt tay ngang tim.** Băng quấn vừa bắp tay, trên nếp khuỷu, trực tiếp trên da hoặc lớp áo mỏng.
4. **Đo hai lần.** Cách nhau một đến hai phút, ghi cả hai kết quả.
5. **Đo đều.** Cùng giờ buổi sáng và buổi tối, nhất là trong tuần trước khi tái khám.

## Ghi lại thế nào

Chỉ cần một cuốn sổ nhỏ hoặc ứng dụng trên điện thoại: ngày, giờ, hai chỉ số, nhịp tim và điều bất thường như mất ngủ, quên thuốc. Khi đi khám, đưa sổ cho bác sĩ xem thay vì chỉ nhớ lại.

## Sống cùng huyết áp cao

- Ăn nhạt hơn, bớt mắm muối và đồ chế biến sẵn, thêm rau quả.
- Đi bộ hoặc vận động vừa sức hầu hết các ngày trong tuần.
- Giữ cân nặng hợp lý, không hút thuốc, hạn chế rượu bia.
- Uống thuốc đúng theo đơn, không tự ngừng khi thấy khỏe.

## Khi nào cần cấp cứu

Nếu đột ngột méo miệng, yếu nửa người, nói khó, đau ngực dữ dội hoặc khó thở, hãy gọi 115 ngay, không chờ đo lại huyết áp.`,
    picture: {
      motif: 'stethoscope',
      alt: 'Hình vẽ ống nghe đặt trên mặt bàn',
      caption: 'Đo đều, ghi đều giúp bác sĩ điều trị chính xác hơn.',
    },
  },
  {
    ...bulletin,
    id: 'sk-tiem-chung',
    title: 'Giữ sổ tiêm chủng của con đầy đủ, tra cứu dễ dàng',
    summary:
      'Sổ tiêm chủng giúp trẻ được tiêm đủ mũi, đúng lịch. Bản tin hướng dẫn cha mẹ giữ sổ giấy, kiểm tra thông tin điện tử và chuẩn bị cho buổi tiêm.',
    body: `Lịch tiêm chủng của trẻ kéo dài nhiều năm, có mũi cách nhau vài tháng, có mũi nhắc lại sau vài năm. Khi gia đình chuyển chỗ ở hoặc thay người đưa trẻ đi tiêm, sổ tiêm chủng là căn cứ để cán bộ y tế biết trẻ đã tiêm gì và còn thiếu gì.

## Ba việc nên làm từ đầu

- Bọc sổ giấy, ghi tên trẻ và số liên hệ của gia đình ở trang đầu, cất cùng giấy khai sinh.
- Sau mỗi lần tiêm, xem lại ngày, tên vắc xin, lịch hẹn đã ghi đủ chưa.
- Hỏi điểm tiêm để thông tin được cập nhật lên hệ thống và đối chiếu họ tên, ngày sinh của trẻ.

## Chuẩn bị cho buổi tiêm

1. Mang theo sổ tiêm chủng và giấy tờ của trẻ.
2. Cho trẻ ăn nhẹ, mặc quần áo dễ cởi.
3. Nói với cán bộ y tế nếu trẻ đang ốm, đang dùng thuốc, từng phản ứng sau mũi trước.
4. Ở lại điểm tiêm theo dõi đủ ba mươi phút sau tiêm.

## Theo dõi tại nhà

Sốt nhẹ, quấy khóc, sưng đỏ chỗ tiêm là phản ứng thường gặp và giảm dần trong một hai ngày. Không đắp lá, không bôi thuốc lạ lên vết tiêm. Đưa trẻ đến cơ sở y tế ngay nếu trẻ sốt cao khó hạ, khóc thét kéo dài, khó thở, tím tái, co giật hoặc li bì.

## Nếu trẻ lỡ lịch

Lỡ một mũi không có nghĩa là phải tiêm lại từ đầu. Hãy đưa trẻ và sổ đến điểm tiêm để được hẹn lịch tiêm bù sớm nhất.`,
    picture: {
      motif: 'calendar',
      alt: 'Hình vẽ tờ lịch có một ô được đánh dấu',
      caption: 'Xem lại lịch hẹn sau mỗi lần tiêm để không lỡ mũi tiếp theo.',
    },
  },
  {
    ...bulletin,
    id: 'sk-giam-muoi',
    title: 'Giảm muối từng chút một để khẩu vị cả nhà kịp làm quen',
    summary:
      'Ăn mặn lâu ngày làm tăng nguy cơ tăng huyết áp và bệnh tim mạch. Giảm dần từng chút giúp khẩu vị thích nghi mà bữa ăn vẫn ngon.',
    body: `Muối cần cho cơ thể, nhưng phần lớn chúng ta ăn nhiều hơn mức cần. Muối không chỉ ở lọ muối mà còn ở nước mắm, xì dầu, bột nêm, dưa cà, mì gói, giò chả. Tổ chức Y tế Thế giới khuyến nghị người trưởng thành dùng dưới năm gam muối một ngày, khoảng một thìa cà phê gạt.

## Bắt đầu từ bàn ăn

- Bỏ bát nước chấm chung to, dùng đĩa nhỏ và chấm nhẹ tay.
- Nếm trước khi chan thêm mắm, xì dầu.
- Không chan nước kho, nước canh mặn vào cơm của trẻ.

## Trong bếp

1. Giảm một phần tư lượng mắm muối trong tuần đầu, sau vài tuần giảm tiếp.
2. Dùng chanh, me, gừng, tỏi, hành, rau thơm để món ăn đậm đà hơn.
3. Cho gia vị vào cuối, khi món gần chín, vị sẽ rõ hơn với lượng ít hơn.
4. Rửa dưa muối, cà muối qua nước trước khi ăn.

## Khi đi chợ

Đọc nhãn dinh dưỡng, so hai sản phẩm cùng loại và chọn loại ít natri hơn. Hạn chế mì gói, xúc xích, đồ hộp; nếu ăn mì, chỉ dùng một phần gói gia vị và thêm rau.

## Với trẻ nhỏ và người cao tuổi

Trẻ dưới một tuổi không cần nêm thêm muối. Người cao tuổi vị giác kém hơn nên hay ăn mặn; người nấu có thể tăng hương thơm thay vì tăng muối.

Khẩu vị mất khoảng vài tuần để thích nghi. Sau đó, món mặn ngày trước sẽ trở nên quá mặn, và đó là dấu hiệu đáng mừng.`,
    picture: {
      motif: 'food',
      alt: 'Hình vẽ bát rau quả nhiều màu',
      caption: 'Rau thơm, chanh, gừng giúp món ăn đậm đà mà ít muối hơn.',
    },
  },
  {
    ...bulletin,
    id: 'sk-van-dong',
    title: 'Vận động ba mươi phút mỗi ngày, bắt đầu từ việc quen thuộc',
    summary:
      'Không cần phòng tập hay dụng cụ, đi bộ nhanh, làm vườn, leo cầu thang đều tính là vận động nếu làm đều đặn và vừa sức.',
    body: `Vận động đều giúp tim khỏe, xương chắc, ngủ ngon và bớt căng thẳng. Với người lớn, mục tiêu thường được khuyến nghị là ít nhất một trăm năm mươi phút vận động vừa sức trong một tuần, tương đương ba mươi phút mỗi ngày, năm ngày mỗi tuần. Có thể chia thành nhiều lần ngắn.

## Thế nào là vừa sức

Khi vận động vừa sức, tim đập nhanh hơn, người ấm lên, vẫn nói chuyện được nhưng không hát được. Nếu phải dừng lại để thở thì nên giảm tốc độ.

## Những cách bắt đầu

- Đi bộ nhanh một quãng đến chợ hoặc nơi làm việc.
- Leo cầu thang thay cho thang máy một hai tầng.
- Làm vườn, quét sân, lau nhà với nhịp đều tay.
- Tập dưỡng sinh, đạp xe, bơi, chơi cầu lông cùng người nhà.

## Với dân văn phòng

Cứ sau khoảng một giờ ngồi, hãy đứng dậy vài phút: lấy nước, vươn vai, đi một vòng. Cuộc họp ngắn có thể họp đứng. Mắt cũng được nghỉ cùng lúc.

## Lưu ý an toàn

1. Khởi động nhẹ trước, giãn cơ sau khi tập.
2. Tăng dần thời gian, không gắng sức ngay tuần đầu.
3. Uống đủ nước, tránh tập ngoài trời lúc nắng gắt.
4. Người có bệnh tim mạch, khớp hoặc đang mang thai nên hỏi bác sĩ trước.
5. Dừng tập và đi khám khi đau ngực, chóng mặt, khó thở bất thường.

Bài tập tốt nhất là bài tập làm được hôm nay và ngày mai vẫn muốn làm tiếp.`,
    picture: {
      motif: 'leaf',
      alt: 'Hình vẽ cây lá xanh và mặt trời',
      caption: 'Đi bộ trong công viên là bài tập dễ giữ đều nhất.',
    },
  },
  {
    ...bulletin,
    id: 'sk-khang-sinh',
    title: 'Dùng kháng sinh đúng: đừng mua theo đơn cũ, đừng dừng giữa chừng',
    summary:
      'Kháng sinh chỉ có tác dụng với vi khuẩn và phải dùng theo đơn. Lạm dụng hôm nay khiến thuốc mất tác dụng khi thật sự cần.',
    body: `Cảm lạnh, cúm, phần lớn các đợt ho, đau họng là do vi rút, và kháng sinh không có tác dụng với vi rút. Thế nhưng nhiều gia đình vẫn giữ đơn thuốc cũ để mua lại, hoặc dừng thuốc ngay khi thấy đỡ. Cả hai thói quen này đều làm vi khuẩn quen thuốc.

## Bốn điều không nên

- Không tự mua kháng sinh khi chưa được khám và kê đơn.
- Không dùng lại đơn cũ của mình hoặc đơn của người khác.
- Không tự đổi liều, tự dừng khi thấy khỏe hơn.
- Không để dành thuốc thừa cho lần sau.

## Khi được kê kháng sinh

1. Hỏi rõ tên thuốc, liều dùng, uống trước hay sau ăn, uống trong bao nhiêu ngày.
2. Nói với bác sĩ về dị ứng thuốc, thuốc đang dùng, bệnh gan thận, thai kỳ.
3. Uống đúng giờ, đủ ngày ghi trong đơn.
4. Nếu nổi mẩn, khó thở, sưng môi hoặc tiêu chảy nặng, ngừng thuốc và đến cơ sở y tế ngay.

## Vì sao phải uống đủ ngày

Khi thấy đỡ, số vi khuẩn đã giảm nhưng chưa hết. Dừng sớm tạo cơ hội cho những vi khuẩn khỏe nhất sống sót và lần sau thuốc cũ có thể không còn hiệu quả.

## Phòng bệnh để ít phải dùng thuốc

Tiêm chủng đủ, rửa tay, ăn chín uống sôi, giữ nhà thoáng là cách giảm nhu cầu dùng kháng sinh. Thuốc hết hạn không đổ xuống cống; hãy hỏi nhà thuốc hoặc cơ sở y tế về cách thu hồi.`,
    picture: {
      motif: 'clipboard',
      alt: 'Hình vẽ bảng kẹp giấy có các ô đánh dấu',
      caption: 'Đơn thuốc là của một người, cho một lần bệnh.',
    },
  },
];
