/** Vietnamese for the sentences with which Strapi itself refuses: people read them in the admin. */

const exact: Readonly<Record<string, string>> = {
  'Invalid credentials': 'Địa chỉ đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra rồi nhập lại.',
  'Missing or invalid credentials': 'Phiên đăng nhập đã hết. Hãy đăng nhập lại.',
  'Missing refresh token': 'Phiên đăng nhập đã hết. Hãy đăng nhập lại.',
  'Invalid refresh token': 'Phiên đăng nhập đã hết. Hãy đăng nhập lại.',
  'Authentication required': 'Hãy đăng nhập rồi thực hiện lại.',
  Unauthorized: 'Hãy đăng nhập rồi thực hiện lại.',
  'Login not allowed, please contact your administrator':
    'Tài khoản này đang bị khóa đăng nhập. Hãy báo quản trị hệ thống.',
  'Your account is blocked': 'Tài khoản này đang bị khóa. Hãy báo quản trị hệ thống.',
  'User not active': 'Tài khoản này chưa được kích hoạt. Hãy báo quản trị hệ thống.',
  Forbidden: 'Tài khoản của bạn không có quyền thực hiện việc này. Nếu cần, hãy báo quản trị hệ thống.',
  'Forbidden access': 'Tài khoản của bạn không có quyền thực hiện việc này. Nếu cần, hãy báo quản trị hệ thống.',
  'Policy Failed': 'Tài khoản của bạn không có quyền với nội dung này.',
  'Too many requests, please try again later.': 'Đã thử quá nhiều lần. Hãy đợi vài phút rồi thử lại.',
  'Internal Server Error':
    'Hệ thống gặp lỗi nên chưa thực hiện được. Nội dung đang nhập vẫn còn; hãy thử lại, nếu vẫn lỗi hãy báo quản trị hệ thống.',
  'An application error occurred': 'Chưa thực hiện được. Hãy thử lại; nếu vẫn lỗi, hãy báo quản trị hệ thống.',
  'Bad Request': 'Yêu cầu không hợp lệ. Hãy tải lại trang rồi thử lại.',
  'Not Found': 'Không tìm thấy nội dung này. Có thể nội dung đã bị xóa.',
  'Entity not found': 'Không tìm thấy nội dung này. Có thể nội dung đã bị xóa.',
  'Document not found': 'Không tìm thấy mục này. Có thể mục đã bị xóa.',
  'Document not found or already published.': 'Không tìm thấy mục này, hoặc mục đã được đăng.',
  'Method Not Allowed': 'Hệ thống không cho phép thao tác này.',
  'Entity too large': 'Nội dung gửi lên quá lớn.',
  'Payload Too Large': 'Nội dung gửi lên quá lớn.',
  'Invalid pagination': 'Yêu cầu trang danh sách không hợp lệ. Hãy tải lại trang.',
  'Validation error': 'Nội dung chưa hợp lệ. Hãy xem các mục được đánh dấu.',
  ValidationError: 'Nội dung chưa hợp lệ. Hãy xem các mục được đánh dấu.',
  Validation: 'Nội dung chưa hợp lệ. Hãy xem các mục được đánh dấu.',
  'This attribute must be unique': 'Giá trị này đã có mục khác dùng. Hãy nhập giá trị khác.',
  'Field cannot be empty': 'Mục này không được để trống.',
  'Invalid format, expected yyyy-MM-dd':
    'Có ngày chưa đúng. Ngày ghi đủ năm, tháng, ngày theo dạng năm-tháng-ngày, ví dụ 2026-11-25.',
  'Invalid format, expected a timestamp or an ISO date':
    'Có thời điểm chưa đúng. Thời điểm ghi theo dạng 2026-11-25T08:00:00+07:00.',
  'Invalid format, expected an ISO compatible date':
    'Có ngày chưa đúng. Ngày ghi đủ năm, tháng, ngày theo dạng năm-tháng-ngày, ví dụ 2026-11-25.',
  'Email already taken': 'Địa chỉ này đã có tài khoản khác dùng.',
  'A user with this email address already exists': 'Địa chỉ này đã có tài khoản khác dùng.',
  'Name already taken': 'Tên này đã được dùng. Hãy đặt tên khác.',
  'Invalid current password': 'Mật khẩu hiện tại không đúng.',
  'currentPassword is invalid': 'Mật khẩu hiện tại không đúng.',
  'Invalid password. Expected a minimum of 8 characters with at least one number and one uppercase letter':
    'Mật khẩu cần ít nhất 8 ký tự, có chữ số và chữ in hoa.',
  'This reset password token has expired': 'Đường dẫn đặt lại mật khẩu đã hết hạn. Hãy báo quản trị hệ thống.',
  'Invalid registrationToken': 'Đường dẫn kích hoạt không đúng hoặc đã dùng. Hãy báo quản trị hệ thống.',
  'Invalid registration info': 'Đường dẫn kích hoạt không đúng hoặc đã dùng. Hãy báo quản trị hệ thống.',
  'You cannot delete your own user': 'Không thể tự xóa tài khoản của mình.',
  'You must have at least one user with super admin role.': 'Phải còn ít nhất một tài khoản quản trị hệ thống.',
  'Some roles are still assigned to some users': 'Vai trò này còn tài khoản đang dùng nên không xóa được.',
  'User does not exist': 'Không tìm thấy tài khoản này.',
  'User not found': 'Không tìm thấy tài khoản này.',
  'Session not found': 'Không tìm thấy phiên đăng nhập này; có thể phiên đã kết thúc.',
  'role.notFound': 'Không tìm thấy vai trò này.',
  'folder not found': 'Không tìm thấy thư mục này. Có thể thư mục đã bị xóa.',
  'file.notFound': 'Không tìm thấy tệp này. Có thể tệp đã bị xóa.',
  'Files are empty': 'Chưa chọn tệp nào.',
  'File is not a valid image': 'Tệp này không phải là ảnh đọc được.',
  'File name contains invalid characters': 'Tên tệp có ký tự không dùng được. Hãy đổi tên tệp rồi tải lên lại.',
  'Cannot replace a file with multiple ones': 'Chỉ thay một tệp bằng một tệp khác.',
  'Entity could not be cloned as it has unique and/or relational fields.':
    'Không nhân bản được vì mục này có giá trị phải là duy nhất.',
};

const ending = /\.?\s*$/;
type Say = (field: string, ...parts: readonly string[]) => string;

/** Sentences about one field: its name as Strapi writes it comes first. */
const ofField: readonly (readonly [RegExp, Say])[] = [
  [/^(.+?) must be defined/, (field) => `Mục ${field} chưa nhập.`],
  [/^(.+?) is a required field/, (field) => `Mục ${field} chưa nhập.`],
  [/^(.+?) cannot be (?:null|empty)/, (field) => `Mục ${field} không được để trống.`],
  [/^(.+?) must be at most (\d+) characters/, (field, most) => `Mục ${field} dài quá ${most} ký tự.`],
  [/^(.+?) must be at least (\d+) characters?/, (field, least) => `Mục ${field} cần ít nhất ${least} ký tự.`],
  [/^(.+?) must be greater than or equal to (-?\d+)/, (field, least) => `Mục ${field} phải từ ${least} trở lên.`],
  [/^(.+?) must be less than or equal to (-?\d+)/, (field, most) => `Mục ${field} không được quá ${most}.`],
  [/^(.+?) must be an integer/, (field) => `Mục ${field} phải là số nguyên.`],
  [/^(.+?) must be a valid email/, (field) => `Mục ${field} phải là địa chỉ thư điện tử.`],
  [/^(.+?) must be one of the following values:/, (field) => `Mục ${field} có giá trị không thuộc danh mục.`],
  [/^(.+?) must be unique/, (field) => `Mục ${field} có giá trị mà mục khác đã dùng.`],
  [/^(.+?) must match the following:/, (field) => `Mục ${field} chưa đúng định dạng.`],
  [/^(.+?) must be a `?(\w+)`? type/, (field) => `Mục ${field} chưa đúng định dạng.`],
  [/^(.+?) must be a valid/, (field) => `Mục ${field} chưa đúng định dạng.`],
  [/^(.+?) contains invalid/, (field) => `Mục ${field} có ký tự không dùng được.`],
];

/** Sentences with names in them that people need not read. */
const others: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^(\d+) errors occurred/, (match) => `Có ${match[1] ?? 'nhiều'} mục chưa hợp lệ. Hãy xem các mục được đánh dấu.`],
  [
    /^(.+) exceeds size limit of (.+?)\.?$/,
    (match) => `Tệp “${match[1] ?? ''}” lớn quá ${match[2] ?? 'mức cho phép'}.`,
  ],
  [/^The name must be unique and a role with name/, () => 'Tên vai trò này đã được dùng. Hãy đặt tên khác.'],
  [/^Document with id .+ not found/, () => 'Không tìm thấy mục này. Có thể mục đã bị xóa.'],
  [/^Invalid (?:URL|url)/, () => 'Địa chỉ không hợp lệ.'],
  [/^Invalid (?:key|parameter|params|sort|filters|populate|nested|locale|fields)/, () => exact['Bad Request'] ?? ''],
  [/^A published entry with documentId/, () => 'Mục này vừa được người khác đăng. Hãy tải lại trang.'],
];

/**
 * The sentence in Vietnamese; null for one that is not Strapi's own. `labelOf` gives the label of a field, or null.
 *
 * @example
 * sayInVietnamese('title must be defined.', () => 'Tiêu đề'); //=> 'Mục “Tiêu đề” chưa nhập.'
 */
export function sayInVietnamese(message: string, labelOf: (field: string) => string | null): string | null {
  const known = Object.hasOwn(exact, message) ? exact[message] : exact[message.replace(ending, '')];
  if (known !== undefined) return known;
  for (const [pattern, say] of ofField) {
    const match = pattern.exec(message);
    if (match === null) continue;
    const [, name = '', ...parts] = match;
    const field = name.split('.')[0] ?? name;
    return say(`“${labelOf(field) ?? name}”`, ...parts);
  }
  for (const [pattern, say] of others) {
    const match = pattern.exec(message);
    if (match !== null) return say(match);
  }
  return null;
}
