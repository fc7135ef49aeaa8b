/** Sentence for a fault inside a structure that has a form of its own; null where the general one serves. */
export function structureFault(sourceType: string, path: readonly PropertyKey[]): string | null {
  const [first, second, third] = path;
  if (sourceType === 'quota' && first === 'readings' && third === 'minimum') {
    return `Cách hiểu ${Number(second) + 1}: số tối thiểu phải là số nguyên từ 1 trở lên, không ghi 0, số âm hay số lẻ. Nếu kế hoạch không giao số, hãy để trống.`;
  }
  if (sourceType === 'quota' && first === 'readings' && typeof second === 'number') {
    return `Cách hiểu ${second + 1}: chưa nhập đủ hoặc chưa đúng định dạng${readingPlaces[String(third)] ?? ''}.`;
  }
  if (sourceType === 'decision' && first === 'statedCounts') {
    return 'Số lượng ghi trong trích yếu phải là số nguyên từ 0 trở lên. Nếu văn bản không nêu, hãy để trống.';
  }
  if (sourceType === 'deadline' && first === 'rule') return rulePlaces[String(second)] ?? rulePlace;
  return null;
}

const readingPlaces: Readonly<Record<string, string>> = {
  id: ' ở mã cách hiểu (chữ thường không dấu, nối bằng gạch ngang)',
  label: ' ở phần diễn đạt',
  who: ' ở đối tượng (chọn đơn vị hoặc ít nhất một loại đơn vị)',
  kinds: ' ở thể loại',
  subject: ' ở chủ đề (chọn ít nhất một chuyên mục)',
  event: ' ở sự kiện tính',
  where: ' ở nơi đăng',
};
const rulePlace = 'Cách tính hạn chưa nhập đủ. Hãy chọn cách tính và điền các ô bên dưới.';
const rulePlaces: Readonly<Record<string, string>> = {
  days: 'Cách tính hạn: số ngày phải là số nguyên từ 1 trở lên.',
  date: 'Cách tính hạn: hãy chọn ngày.',
  dayOfMonth: 'Cách tính hạn: ngày trong tháng phải từ 1 đến 28, để tháng nào cũng có.',
};
