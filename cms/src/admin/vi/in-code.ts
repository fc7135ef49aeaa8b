/** Words that a package of the admin holds in its code, where no table of translations reaches them. */
export interface WordsInCode {
  /** End of the path of the module, in `node_modules`. */
  readonly module: string;
  /** Pieces of its code, and what stands there instead. */
  readonly pieces: readonly (readonly [piece: string, instead: string])[];
}

const loading = 'Đang tải…';

/** Read at the build. A piece that is not there any more stops it, so that no word goes back to English unseen. */
export const wordsInCode: readonly WordsInCode[] = [
  {
    module: '@strapi/design-system/dist/index.mjs',
    pieces: [
      ['closeLabel: t = "Close modal"', 'closeLabel: t = "Đóng"'],
      ['= "Clear"', '= "Xóa"'],
      ['clearLabel: "Clear"', 'clearLabel: "Xóa"'],
      ['= "Select or enter a value"', '= "Chọn, hoặc gõ để tìm"'],
      ['() => "No results found"', '() => "Không tìm thấy"'],
      ['= "Loading content..."', `= "${loading}"`],
      ['children: "Loading"', `children: "${loading}"`],
      ['= "Choose date"', '= "Chọn ngày"'],
      ['= "Choose time"', '= "Chọn giờ"'],
      ['monthSelectLabel: l = "Month"', 'monthSelectLabel: l = "Tháng"'],
      ['yearSelectLabel: h = "Year"', 'yearSelectLabel: h = "Năm"'],
      ['label: t = "Pagination"', 'label: t = "Các trang"'],
      ['onLabel: t = "On"', 'onLabel: t = "Bật"'],
      ['offLabel: n = "Off"', 'offLabel: n = "Tắt"'],
      // Two letters of each name of a day are "Th" six times.
      ['children: e.slice(0, 2)', 'children: e.replace("Th ", "T")'],
      ['"aria-roledescription": "carousel"', '"aria-roledescription": "dãy ảnh"'],
      ['"aria-roledescription": "slide"', '"aria-roledescription": "ảnh"'],
    ],
  },
  {
    module: '@strapi/admin/dist/admin/admin/src/components/PageHelpers.mjs',
    pieces: [["'Loading content.'", `'${loading}'`]],
  },
  {
    module: '@strapi/admin/dist/admin/admin/src/components/LazyOutlet.mjs',
    pieces: [['"Loading content."', `"${loading}"`]],
  },
  {
    module: '@strapi/admin/dist/admin/admin/src/components/Table.mjs',
    pieces: [["'Loading content'", `'${loading}'`]],
  },
  {
    module: '@strapi/admin/dist/admin/admin/src/components/LeftMenu.mjs',
    pieces: [['label: "Menu"', 'label: "Trình đơn"']],
  },
  {
    module: '@strapi/admin/dist/admin/admin/src/components/FormInputs/Renderer.mjs',
    // For a moment this stands where an input is still under way.
    pieces: [['`Unsupported field type: ${type}`', `'${loading}'`]],
  },
  {
    module: '@strapi/content-manager/dist/admin/pages/EditView/components/DocumentStatus.mjs',
    // The word is there already; the code of the state would be read aloud instead of it.
    pieces: [['"aria-label": status,', '']],
  },
  {
    module: '@strapi/content-manager/dist/admin/pages/ListView/components/BulkActions/PublishAction.mjs',
    pieces: [
      ["label: 'documentId'", "label: 'Mã tài liệu'"],
      ["label: 'name'", "label: 'Tên'"],
      ["label: 'status'", "label: 'Tình trạng'"],
      ["label: 'Publication status'", "label: 'Có đăng được không'"],
    ],
  },
  {
    module: '@strapi/upload/dist/admin/components/AssetDialog/BrowseStep/SearchAsset/SearchAsset.mjs',
    pieces: [['label: "Search"', 'label: "Tìm"']],
  },
  {
    module: '@strapi/upload/dist/admin/components/AssetDialog/BrowseStep/PaginationFooter/Pagination.mjs',
    pieces: [["label = 'pagination'", "label = 'Các trang'"]],
  },
  {
    module: '@strapi/upload/dist/admin/utils/displayedFilters.mjs',
    pieces: [
      ["label: 'createdAt'", "label: 'Ngày tải lên'"],
      ["label: 'updatedAt'", "label: 'Ngày sửa'"],
      ["label: 'type'", "label: 'Loại'"],
      ["label: 'audio'", "label: 'Âm thanh'"],
      ["label: 'file'", "label: 'Tệp khác'"],
      ["label: 'image'", "label: 'Ảnh'"],
      ["label: 'video'", "label: 'Video'"],
    ],
  },
  {
    module: '@dnd-kit/core/dist/core.esm.js',
    pieces: [
      ["roleDescription = 'draggable'", "roleDescription = 'kéo được'"],
      [
        'To pick up a draggable item, press the space bar.\\n    While dragging, use the arrow keys to move the item.\\n    Press space again to drop the item in its new position, or press escape to cancel.',
        'Bấm phím cách để nhấc mục lên, bấm các phím mũi tên để di chuyển, bấm phím cách lần nữa để đặt xuống, hoặc bấm Esc để bỏ.',
      ],
      ['"Picked up draggable item " + active.id + "."', '"Đã nhấc mục lên."'],
      [
        '"Draggable item " + active.id + " was moved over droppable area " + over.id + "."',
        '"Mục đang ở trên nơi đặt được."',
      ],
      ['"Draggable item " + active.id + " is no longer over a droppable area."', '"Mục không ở trên nơi đặt được."'],
      ['"Draggable item " + active.id + " was dropped over droppable area " + over.id', '"Đã đặt mục xuống."'],
      ['"Draggable item " + active.id + " was dropped."', '"Đã đặt mục xuống."'],
      ['"Dragging was cancelled. Draggable item " + active.id + " was dropped."', '"Đã bỏ việc di chuyển."'],
    ],
  },
  {
    module: 'sonner/dist/index.mjs',
    pieces: [["containerAriaLabel = 'Notifications'", "containerAriaLabel = 'Thông báo'"]],
  },
];
