/** Shown while there is no release at all. Stands alone: no style, script or picture could be served yet. */
export const preparingPage = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Trang đang được chuẩn bị</title>
</head>
<body>
<main>
<h1>Trang đang được chuẩn bị</h1>
<p>Nội dung đang được tạo lần đầu và sẽ hiển thị trong ít phút nữa. Xin vui lòng tải lại trang sau.</p>
</main>
</body>
</html>
`;
