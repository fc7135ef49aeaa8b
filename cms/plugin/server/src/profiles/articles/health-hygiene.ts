import type { ArticleText } from '../types.ts';

const bulletin = {
  kind: 'bulletin',
  reformAreas: [],
  categories: ['ban-tin-suc-khoe'],
  audiences: ['citizens'],
} as const;

export const hygieneTexts: readonly ArticleText[] = [
  {
    ...bulletin,
    id: 'sk-rua-tay',
    title: 'Rửa tay đúng lúc, đúng cách: việc nhỏ phòng được nhiều bệnh',
    summary:
      'Rửa tay với xà phòng là cách phòng bệnh đơn giản, rẻ và hiệu quả. Bản tin nhắc lại những lúc cần rửa tay và các bước nên làm cùng trẻ.',
    body: `Bàn tay chạm vào rất nhiều thứ trong một ngày: tay nắm cửa, tiền, điện thoại, thức ăn, rồi lại đưa lên mắt, mũi, miệng. Nhiều bệnh đường tiêu hóa và hô hấp lây theo con đường ấy. Rửa tay với xà phòng và nước sạch cắt đứt con đường lây một cách đơn giản nhất.

## Những lúc nên rửa tay

- Trước khi ăn, trước khi chế biến thức ăn và trước khi cho trẻ ăn.
- Sau khi đi vệ sinh, sau khi thay tã hoặc làm vệ sinh cho trẻ.
- Sau khi ho, hắt hơi, hỉ mũi.
- Sau khi chạm vào vật nuôi, rác, đất, hoặc khi vừa từ ngoài đường về nhà.
- Trước và sau khi chăm sóc người ốm.

## Các bước nên làm

1. Làm ướt hai bàn tay dưới vòi nước sạch rồi lấy xà phòng.
2. Chà hai lòng bàn tay vào nhau, sau đó chà mu bàn tay và các kẽ ngón.
3. Chà kỹ ngón cái, đầu ngón tay và cổ tay.
4. Xả sạch xà phòng dưới vòi nước.
5. Lau khô bằng khăn sạch dùng riêng.

Cả quá trình nên kéo dài khoảng nửa phút. Với trẻ nhỏ, cha mẹ có thể hát cùng con một bài hát ngắn để trẻ rửa đủ lâu mà vẫn thấy vui.

## Khi không có nước

Dung dịch rửa tay có cồn dùng được khi bàn tay không dính bẩn nhìn thấy. Lấy lượng vừa đủ, chà đều đến khi khô, để xa tầm với của trẻ nhỏ. Khi tay dính đất, dầu mỡ hoặc thức ăn, hãy rửa lại bằng xà phòng và nước ngay khi có thể.

> Một bánh xà phòng đặt đúng chỗ, trong tầm tay của trẻ, có ích hơn nhiều lời nhắc.`,
    picture: {
      motif: 'hands',
      alt: 'Hình vẽ hai bàn tay dưới vòi nước với những bọt xà phòng tròn',
      caption: 'Rửa tay với xà phòng là thói quen phòng bệnh tốt nhất trong ngày.',
    },
  },
  {
    ...bulletin,
    id: 'sk-sot-xuat-huyet',
    title: 'Mỗi tuần mười phút kiểm tra nhà để muỗi không có chỗ đẻ',
    summary:
      'Muỗi truyền sốt xuất huyết đẻ trứng ở nơi chứa nước sạch quanh nhà. Kiểm tra, lật úp và đậy kín mỗi tuần là cách phòng bệnh bền vững.',
    body: `Muỗi truyền bệnh sốt xuất huyết sống ngay trong nhà, thường đốt vào ban ngày và đẻ trứng ở những nơi chứa nước sạch. Từ trứng đến muỗi trưởng thành chỉ mất khoảng một tuần. Vì vậy, dành mười phút mỗi tuần để kiểm tra nhà cửa có ý nghĩa hơn việc đợi đến khi có người ốm mới phun thuốc.

## Kiểm tra những đâu

- Chum, vại, bể chứa nước: đậy kín, thả cá ăn bọ gậy nếu dùng nước lâu ngày.
- Bình hoa, khay nước tủ lạnh, khay nước điều hòa: thay nước, cọ thành bình mỗi tuần.
- Lốp xe cũ, vỏ lon, gáo dừa, hộp nhựa ngoài sân: lật úp hoặc thu gom.
- Máng xối, hốc cây, tấm bạt che: khơi thông, không để đọng nước sau mưa.

## Tránh muỗi đốt

Ngủ màn kể cả ban ngày, mặc quần áo dài tay cho trẻ, dùng kem xua muỗi theo hướng dẫn trên nhãn. Nhà có người đang sốt càng cần cho người bệnh nằm màn để muỗi không mang mầm bệnh sang người khác.

## Khi nào cần đi khám

Người bị sốt cao đột ngột, đau đầu, đau mỏi người nên đến cơ sở y tế để được khám và theo dõi. Không tự ý dùng thuốc hạ sốt có aspirin hoặc ibuprofen, không tự truyền dịch tại nhà. Cần đưa người bệnh đi ngay khi có một trong các dấu hiệu:

- Đau bụng nhiều, nôn liên tục.
- Chảy máu mũi, chảy máu chân răng, đi ngoài phân đen.
- Người mệt lả, tay chân lạnh, vật vã hoặc lơ mơ.

Phòng sốt xuất huyết là việc của từng nhà, từng ngõ. Một góc sân khô ráo là một phần an toàn cho cả khu dân cư.`,
    picture: {
      motif: 'house',
      alt: 'Hình vẽ một ngôi nhà nhỏ dưới bầu trời sáng',
      caption: 'Góc sân khô ráo, bể nước đậy kín là cách phòng muỗi bền vững.',
    },
  },
  {
    ...bulletin,
    id: 'sk-an-toan-thuc-pham',
    title: 'Giữ bữa cơm gia đình an toàn trong những ngày nóng',
    summary:
      'Thời tiết nóng làm thức ăn nhanh hỏng. Năm thói quen trong bếp giúp gia đình tránh được phần lớn nguy cơ ngộ độc thực phẩm.',
    body: `Nhiệt độ cao giúp vi khuẩn trong thức ăn sinh sôi rất nhanh. Món ăn nhìn vẫn ngon, mùi vẫn thơm nhưng có thể đã không còn an toàn. Phần lớn trường hợp ngộ độc thực phẩm tại nhà có thể tránh được bằng những thói quen đơn giản trong bếp.

## Năm thói quen nên giữ

1. **Giữ sạch.** Rửa tay trước khi nấu, rửa dao thớt ngay sau khi dùng, giặt và phơi khô khăn lau bếp.
2. **Để riêng sống và chín.** Dùng thớt riêng, hộp đựng riêng; trong tủ lạnh, đặt thịt cá sống ở ngăn dưới.
3. **Nấu chín kỹ.** Thịt không còn màu hồng bên trong, trứng chín cả lòng đỏ, canh và món hâm lại phải sôi.
4. **Bảo quản đúng.** Thức ăn chín không để ngoài quá hai giờ; ngày nóng nên cất sớm hơn.
5. **Chọn nguyên liệu rõ nguồn gốc.** Xem hạn dùng, không mua đồ hộp phồng, thực phẩm đổi màu hoặc có mùi lạ.

## Với bữa ăn mang đi

Cơm hộp cho trẻ và người đi làm nên được nấu trong buổi sáng, để nguội bớt rồi đậy kín, ăn trong ngày. Nếu có thể, dùng túi giữ lạnh và hâm nóng lại trước khi ăn. Thức ăn thừa của bữa mang đi nên bỏ, không để dành sang bữa sau.

## Nếu nghi bị ngộ độc

Ngừng ăn món nghi ngờ, giữ lại mẫu thức ăn còn dư, uống nước từng ngụm nhỏ để bù nước. Trẻ nhỏ, người cao tuổi, phụ nữ mang thai hoặc người nôn nhiều, sốt cao, đi ngoài ra máu cần đến cơ sở y tế sớm. Không tự ý uống thuốc cầm tiêu chảy khi chưa được khám.`,
    picture: {
      motif: 'food',
      alt: 'Hình vẽ một bát hoa quả đặt trên bàn',
      caption: 'Nguyên liệu tươi, bếp sạch và nấu chín kỹ là ba điểm tựa của bữa ăn an toàn.',
    },
  },
  {
    ...bulletin,
    id: 'sk-nuoc-sach',
    title: 'Xử lý nước và vệ sinh nhà ở sau mưa lớn, ngập lụt',
    summary:
      'Sau ngập lụt, nguồn nước và môi trường quanh nhà dễ nhiễm bẩn. Làm sạch theo thứ tự giúp phòng bệnh đường ruột, bệnh da và đau mắt.',
    body: `Nước rút đi để lại bùn, rác và nhiều mầm bệnh. Những ngày sau mưa lớn, các bệnh tiêu chảy, viêm da, đau mắt đỏ thường tăng. Làm sạch theo đúng thứ tự sẽ đỡ tốn công mà an toàn hơn.

## Thứ tự nên làm

1. Nước rút đến đâu, vệ sinh đến đấy: vét bùn, thu gom rác, xác động vật, chôn xa nguồn nước.
2. Thau rửa bể chứa, giếng nước; múc hoặc bơm hết nước đục, cọ thành giếng.
3. Khử trùng nguồn nước bằng hóa chất được trạm y tế hướng dẫn, đúng liều ghi trên bao bì.
4. Chờ đủ thời gian theo hướng dẫn rồi mới dùng nước để tắm giặt; nước uống vẫn phải đun sôi.
5. Lau rửa nền nhà, bàn ghế, dụng cụ nấu ăn; phơi chăn màn khi có nắng.

## Giữ sức khỏe trong khi dọn dẹp

- Mang ủng, găng tay; tránh để vết thương hở chạm vào nước bẩn.
- Rửa tay, rửa chân bằng xà phòng và lau khô kẽ ngón sau khi dọn.
- Không dùng chung khăn mặt; rửa mặt bằng nước sạch.
- Chỉ bật điện trở lại khi thợ điện hoặc người có chuyên môn đã kiểm tra.

## Về ăn uống

Không ăn rau, quả, thực phẩm đã ngâm trong nước ngập. Đồ hộp còn nguyên có thể dùng nếu rửa sạch vỏ, vỏ không phồng và không rỉ. Trẻ nhỏ chỉ nên uống nước đun sôi để nguội hoặc nước đóng chai còn hạn.

Khi có người trong nhà tiêu chảy nhiều lần, sốt kéo dài hoặc đau mắt không giảm, hãy đến trạm y tế gần nhất để được khám và hướng dẫn.`,
    picture: {
      motif: 'water',
      alt: 'Hình vẽ một giọt nước trong phía trên mặt nước',
      caption: 'Nước uống sau ngập lụt luôn phải được đun sôi, kể cả khi đã khử trùng.',
    },
  },
  {
    ...bulletin,
    id: 'sk-tay-chan-mieng',
    title: 'Phòng bệnh tay chân miệng ở nhà trẻ và trong gia đình',
    summary:
      'Bệnh tay chân miệng lây nhanh ở nơi có nhiều trẻ nhỏ. Vệ sinh đồ chơi, rửa tay và cho trẻ ốm nghỉ ở nhà là ba việc cần làm cùng lúc.',
    body: `Bệnh tay chân miệng thường gặp ở trẻ dưới năm tuổi và lây qua nước bọt, dịch mũi, dịch từ nốt phỏng hoặc đồ vật dính mầm bệnh. Ở nhà trẻ, một em mắc bệnh có thể làm nhiều em khác lây trong vài ngày. Phòng bệnh cần sự phối hợp của gia đình và giáo viên.

## Ở nhà trẻ, trường mẫu giáo

- Rửa đồ chơi bằng xà phòng và phơi khô; lau bàn ghế, tay nắm cửa, sàn nhà hằng ngày.
- Cho trẻ rửa tay trước khi ăn, sau khi đi vệ sinh, sau khi chơi ngoài sân.
- Mỗi trẻ dùng khăn, cốc, thìa riêng.
- Theo dõi trẻ khi đón vào lớp; trẻ sốt hoặc có nốt phỏng nên được đưa về nhà và đi khám.

## Ở nhà

Người chăm sóc rửa tay sau khi thay tã, lau mũi cho trẻ. Thức ăn của trẻ bệnh nên mềm, nguội, chia nhiều bữa nhỏ. Không chọc vỡ nốt phỏng, không bôi thuốc lạ lên da. Trẻ bệnh nghỉ ở nhà theo hướng dẫn của cơ sở y tế, thường khoảng mười ngày kể từ khi phát bệnh.

## Dấu hiệu cần đưa trẻ đi khám ngay

1. Sốt cao khó hạ hoặc sốt quá hai ngày.
2. Giật mình chới với, run tay chân, đi loạng choạng.
3. Nôn nhiều, bỏ ăn, quấy khóc liên tục hoặc ngủ li bì.
4. Thở nhanh, tay chân lạnh, da tái.

Phần lớn trẻ mắc bệnh nhẹ và tự khỏi, nhưng diễn biến nặng có thể đến nhanh. Khi lo lắng, hãy hỏi nhân viên y tế, đừng chờ thêm một đêm.`,
    picture: {
      motif: 'shield',
      alt: 'Hình vẽ tấm khiên có dấu tích ở giữa',
      caption: 'Gia đình và nhà trường cùng giữ vệ sinh là lá chắn cho trẻ nhỏ.',
    },
  },
  {
    ...bulletin,
    id: 'sk-cum-mua',
    title: 'Chủ động phòng cúm mùa và các bệnh đường hô hấp khi trời trở lạnh',
    summary:
      'Trời lạnh, ẩm là lúc cúm và các bệnh hô hấp tăng. Bản tin nêu những việc mỗi người có thể làm cho mình và cho người lớn tuổi trong nhà.',
    body: `Khi thời tiết chuyển lạnh, mọi người ở trong nhà nhiều hơn, cửa đóng kín hơn, và các bệnh đường hô hấp có dịp lan rộng. Cúm mùa thường tự khỏi, song có thể nặng ở trẻ nhỏ, người cao tuổi, phụ nữ mang thai và người có bệnh mạn tính.

## Việc nên làm hằng ngày

- Che miệng bằng khăn giấy hoặc khuỷu tay khi ho, hắt hơi; bỏ khăn giấy vào thùng có nắp.
- Rửa tay thường xuyên, không đưa tay lên mắt, mũi, miệng.
- Mở cửa cho thoáng khí ít nhất vài lần trong ngày.
- Giữ ấm cổ, ngực, bàn chân; uống đủ nước ấm; ngủ đủ giấc.
- Đeo khẩu trang khi có triệu chứng hoặc khi vào nơi đông người, nhất là ở cơ sở y tế.

## Tiêm phòng

Vắc xin cúm cần tiêm nhắc lại hằng năm theo hướng dẫn của nhân viên y tế. Người thuộc nhóm nguy cơ nên hỏi bác sĩ về thời điểm tiêm phù hợp và mang theo sổ tiêm chủng hoặc mở sổ điện tử trên điện thoại.

## Khi bị ốm

Nghỉ ở nhà, uống nhiều nước, ăn đồ dễ tiêu, dùng thuốc hạ sốt đúng liều. Kháng sinh không có tác dụng với vi rút cúm, vì vậy không tự mua kháng sinh. Cần đi khám khi sốt cao kéo dài quá ba ngày, khó thở, đau ngực, lơ mơ, hoặc khi bệnh đã đỡ rồi sốt trở lại.

## Với người lớn tuổi trong nhà

Con cháu đang ho sốt nên tạm tránh tiếp xúc gần với ông bà, dùng bát đũa riêng và gọi điện hỏi thăm thay cho sang nhà. Sự cẩn thận vài ngày giúp người lớn tuổi tránh một đợt bệnh dài.`,
    picture: {
      motif: 'leaf',
      alt: 'Hình vẽ những cành lá dưới mặt trời nhạt',
      caption: 'Giữ ấm, giữ thoáng khí và tiêm phòng đúng lịch khi trời trở lạnh.',
    },
  },
];
