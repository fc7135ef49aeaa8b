import type { ArticleText } from '../types.ts';

const bulletin = {
  kind: 'bulletin',
  reformAreas: [],
  categories: ['ban-tin-suc-khoe'],
  audiences: ['citizens'],
} as const;

export const safetyTexts: readonly ArticleText[] = [
  {
    ...bulletin,
    id: 'sk-duoi-nuoc',
    title: 'Kỳ nghỉ an toàn: phòng đuối nước cho trẻ từ trong sân nhà',
    summary:
      'Trẻ nhỏ có thể đuối nước ngay trong chậu, lu, ao quanh nhà. Rào, đậy, trông và dạy bơi là bốn việc cần làm cùng nhau.',
    body: `Nói đến đuối nước, người lớn thường nghĩ tới sông, biển. Với trẻ nhỏ, nguy hiểm có khi chỉ là chậu nước giặt đồ, lu nước không nắp hay ao nuôi cá sau bếp. Trẻ chìm rất nhanh và thường không kêu được, nên phòng ngừa quan trọng hơn cứu.

## Bốn việc cần làm cùng nhau

1. **Rào.** Làm rào chắn quanh ao, hố nước; lấp những hố không dùng nữa.
2. **Đậy.** Giếng, bể, lu có nắp chắc; xô chậu dùng xong đổ nước, úp lại.
3. **Trông.** Trẻ dưới sáu tuổi luôn ở trong tầm mắt và tầm tay người lớn khi gần nước; người trông không dùng điện thoại.
4. **Dạy.** Cho trẻ học bơi và kỹ năng an toàn khi đủ tuổi, ở nơi có người hướng dẫn.

## Khi đi tắm sông, tắm biển

- Chỉ tắm nơi cho phép, có người cứu hộ; đọc biển báo, cờ hiệu.
- Mặc áo phao đúng cỡ khi đi thuyền, đò.
- Không nhảy cắm đầu ở nơi chưa biết độ sâu, không đùa dìm nhau.
- Không tắm khi trời tối, có giông, hoặc ngay sau khi ăn no.

## Nếu thấy người đuối nước

Kêu to gọi người giúp, ném phao, can nhựa, sào hoặc dây; không tự nhảy xuống nếu không biết cứu đuối. Khi đã đưa lên bờ, gọi 115. Nếu nạn nhân không thở, người đã được tập huấn thực hiện ngay ép tim và thổi ngạt. Không dốc ngược nạn nhân vì làm chậm việc cứu. Mọi trường hợp cần được kiểm tra tại cơ sở y tế, kể cả khi đã tỉnh.`,
    picture: {
      motif: 'water',
      alt: 'Hình vẽ giọt nước và những lớp sóng',
      caption: 'Trẻ nhỏ cần luôn ở trong tầm mắt và tầm tay người lớn khi gần nước.',
    },
  },
  {
    ...bulletin,
    id: 'sk-cho-can',
    title: 'Bị chó, mèo cắn: rửa vết thương mười lăm phút rồi đến cơ sở y tế',
    summary:
      'Bệnh dại khi đã phát gần như không chữa được, nhưng phòng được bằng rửa vết thương và tiêm đúng lịch. Bản tin nêu các bước cần làm ngay.',
    body: `Bệnh dại lây qua vết cắn, vết cào hoặc khi nước bọt của con vật mắc bệnh dính vào vết thương hở. Khi bệnh đã phát thì hầu như không cứu được, song nếu xử trí đúng ngay sau khi bị cắn, người bệnh có thể được bảo vệ.

## Làm gì trong mười lăm phút đầu

1. Rửa vết thương dưới vòi nước chảy với xà phòng liên tục khoảng mười lăm phút.
2. Sát khuẩn bằng cồn hoặc dung dịch sát khuẩn sẵn có.
3. Không nặn, không hút máu, không đắp lá, không bôi nhựa cây, dầu hỏa hay thuốc không rõ nguồn gốc.
4. Băng nhẹ, không băng kín, không tự khâu vết thương.
5. Đến ngay cơ sở y tế hoặc điểm tiêm chủng để được tư vấn tiêm phòng.

## Điều cần kể với nhân viên y tế

- Bị cắn lúc nào, ở vị trí nào trên cơ thể.
- Con vật của ai, đã tiêm phòng chưa, hiện còn theo dõi được không.
- Đã từng tiêm vắc xin dại hay chưa, có bệnh hoặc dị ứng gì.

Lịch tiêm do nhân viên y tế hẹn cần được theo đủ, kể cả khi vết thương đã lành. Trẻ em thường giấu chuyện bị cào, vì vậy hãy hỏi con nhẹ nhàng, không mắng.

## Nuôi chó, mèo có trách nhiệm

Tiêm phòng dại cho vật nuôi hằng năm, xích hoặc nhốt khi có khách, đeo rọ mõm khi ra đường. Dạy trẻ không chọc phá khi con vật đang ăn, đang ngủ hoặc đang nuôi con. Khi thấy con vật ốm, chết bất thường, báo chính quyền hoặc cơ quan thú y ở địa phương.`,
    picture: {
      motif: 'shield',
      alt: 'Hình vẽ tấm khiên bảo vệ với các chấm tròn xung quanh',
      caption: 'Rửa vết thương ngay là bước bảo vệ đầu tiên.',
    },
  },
  {
    ...bulletin,
    id: 'sk-tinh-than',
    title: 'Chăm sóc giấc ngủ và sức khỏe tinh thần trong mùa bận rộn',
    summary:
      'Căng thẳng kéo dài ảnh hưởng đến giấc ngủ, tim mạch và quan hệ gia đình. Những thay đổi nhỏ trong ngày có thể giúp tinh thần nhẹ hơn.',
    body: `Có những giai đoạn công việc dồn lại, mùa thi đến gần hoặc trong nhà có người ốm. Cảm giác mệt, cáu gắt, khó ngủ vài hôm là phản ứng bình thường. Khi kéo dài, chúng báo hiệu cơ thể cần được chăm sóc.

## Cho giấc ngủ

- Đi ngủ và thức dậy vào giờ gần giống nhau, kể cả ngày nghỉ.
- Tắt điện thoại, ti vi trước khi ngủ khoảng nửa giờ; để điện thoại xa giường.
- Tránh cà phê, trà đặc từ buổi chiều; không uống rượu để dễ ngủ.
- Phòng ngủ tối, yên, thoáng.

## Cho ban ngày

1. Chia việc lớn thành việc nhỏ, làm xong gạch đi từng việc.
2. Vận động nhẹ mười đến ba mươi phút, tốt nhất là ngoài trời.
3. Ăn đủ bữa, uống đủ nước.
4. Nói chuyện với một người mình tin, không giữ mọi thứ trong lòng.
5. Dành ít phút thở chậm: hít vào bằng mũi, thở ra dài hơn hít vào.

## Lắng nghe người thân

Khi con cái, bạn bè ít nói hẳn đi, bỏ ăn, bỏ học, bỏ việc, hãy hỏi thăm và lắng nghe trước khi khuyên. Câu "Mình ở đây với bạn" nhiều khi có ích hơn lời giải thích dài.

## Khi nào nên gặp nhân viên y tế

Nên đi khám khi buồn bã, lo âu, mất ngủ kéo dài quá hai tuần, ảnh hưởng tới ăn uống, học tập, công việc. Nếu có ý nghĩ làm hại bản thân, hãy nói ngay với người thân và đến cơ sở y tế gần nhất hoặc gọi 115. Tìm sự giúp đỡ là việc bình thường, như khi ta đi khám vì đau dạ dày.`,
    picture: {
      motif: 'speech',
      alt: 'Hình vẽ hai khung lời thoại đặt cạnh nhau',
      caption: 'Một cuộc trò chuyện chân thành là khởi đầu của sự nhẹ nhõm.',
    },
  },
  {
    ...bulletin,
    id: 'sk-khong-khoi-thuoc',
    title: 'Giữ ngôi nhà và phòng làm việc không khói thuốc',
    summary:
      'Khói thuốc thụ động gây hại cho cả người không hút. Bản tin gợi ý cách đặt quy ước trong nhà, ở cơ quan và cách giúp người thân bỏ thuốc.',
    body: `Khói thuốc bám vào rèm, ghế, quần áo và ở lại nhiều giờ sau khi điếu thuốc đã tắt. Trẻ em sống với người hút thuốc dễ bị viêm đường hô hấp, hen, viêm tai. Thuốc lá điện tử, thuốc lá nung nóng cũng chứa nicotin và nhiều chất gây hại, không phải là lựa chọn an toàn.

## Quy ước trong nhà

- Thống nhất cả nhà: không hút thuốc trong nhà, trong xe, nơi có trẻ em và phụ nữ mang thai.
- Dẹp gạt tàn ở phòng khách; khách đến được mời ra ngoài nếu muốn hút.
- Sau khi hút, rửa tay, súc miệng, thay áo khoác trước khi bế trẻ.

## Ở cơ quan

1. Dán biển "Không hút thuốc" ở lối vào, hành lang, nhà vệ sinh.
2. Đưa nội dung này vào nội quy, nhắc nhau trong cuộc họp giao ban.
3. Người đứng đầu gương mẫu; người vi phạm được nhắc riêng, nhẹ nhàng, rồi mới xử lý theo quy định.

## Giúp người thân bỏ thuốc

Bỏ thuốc là quá trình, nhiều người phải thử vài lần mới thành công. Hãy cùng chọn một ngày bắt đầu, dọn hết thuốc và bật lửa, chuẩn bị nước, kẹo không đường, việc làm tay khi lên cơn thèm. Cơn thèm thường dịu sau vài phút: hít thở sâu, uống nước, đi lại vài vòng.

Khi tái hút, đừng trách mắng; hỏi xem điều gì đã khiến khó khăn và thử lại. Cơ sở y tế có thể tư vấn thêm về biện pháp hỗ trợ. Mỗi ngày không khói thuốc đều có lợi, bắt đầu ở tuổi nào cũng không muộn.`,
    picture: {
      motif: 'house',
      alt: 'Hình vẽ ngôi nhà có dấu cộng trên mái',
      caption: 'Nhà không khói thuốc là món quà cho trẻ nhỏ.',
    },
  },
  {
    ...bulletin,
    id: 'sk-so-cuu-bong',
    title: 'Sơ cứu bỏng tại nhà: nước mát trước, thuốc mỡ sau cùng',
    summary:
      'Ngâm rửa bằng nước mát trong hai mươi phút là việc quan trọng nhất khi bị bỏng. Kem đánh răng, nước mắm, mỡ trăn có thể làm vết bỏng nặng thêm.',
    body: `Nồi canh nóng, phích nước, bàn là, ống xả xe máy là những nguyên nhân gây bỏng hay gặp trong gia đình. Việc làm trong những phút đầu quyết định vết bỏng nông hay sâu.

## Các bước sơ cứu

1. Đưa người bị bỏng ra khỏi nguồn nhiệt; ngắt điện nếu bỏng do điện trước khi chạm vào nạn nhân.
2. Xả nước mát, sạch lên vết bỏng khoảng hai mươi phút. Không dùng nước đá.
3. Tháo nhẫn, vòng, đồng hồ, cởi quần áo quanh vết bỏng khi chưa sưng; chỗ vải dính vào da thì để nguyên.
4. Che vết bỏng bằng gạc hoặc khăn sạch, ẩm, không băng chặt.
5. Giữ ấm phần cơ thể còn lại, nhất là với trẻ nhỏ.

## Những điều không nên làm

- Không bôi kem đánh răng, nước mắm, mỡ, lòng trắng trứng, lá cây giã nát.
- Không chọc vỡ nốt phỏng.
- Không dùng bông gòn phủ trực tiếp vì sợi bông dính vào vết thương.

## Khi nào cần đến cơ sở y tế

Đi khám ngay khi vết bỏng rộng hơn lòng bàn tay người bệnh, ở mặt, bàn tay, bàn chân, khớp, bộ phận sinh dục; khi bỏng do điện, hóa chất; khi người bệnh là trẻ nhỏ, người cao tuổi, phụ nữ mang thai; khi vết bỏng trắng bệch, cháy sém hoặc không thấy đau. Trường hợp khó thở, bỏng rộng, gọi 115.

## Phòng ngừa

Quay cán chảo vào trong, để phích nước trên cao, thử nước tắm bằng khuỷu tay trước khi cho trẻ vào. Bàn ăn có trẻ nhỏ không nên trải khăn dài vì trẻ dễ kéo đổ bát canh.`,
    picture: {
      motif: 'water',
      alt: 'Hình vẽ giọt nước lớn màu trắng trên nền xanh',
      caption: 'Hai mươi phút nước mát là việc cần làm đầu tiên.',
    },
  },
];
