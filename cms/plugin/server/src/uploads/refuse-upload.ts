import { errors } from '@strapi/utils';
import { largestDocumentBytes, largestPictureBytes, largestPixels } from './accepted-files.ts';

const megabytes = (bytes: number): string => String(Math.round(bytes / (1024 * 1024)));

/** Why a file is not taken. The sentence stands here once. */
const sentences = {
  E_UPLOAD_TYPE:
    'Loại tệp này không được phép tải lên. Các loại được nhận: ảnh JPG, PNG, WebP, GIF; văn bản PDF, DOCX, XLSX, ODT.',
  E_UPLOAD_MISMATCH:
    'Nội dung tệp không đúng với phần mở rộng của tên tệp. Hãy lưu lại tệp đúng định dạng rồi tải lên.',
  E_UPLOAD_BROKEN: 'Ảnh bị hỏng hoặc không đọc được. Hãy mở ảnh trên máy, lưu lại rồi tải lên.',
  E_UPLOAD_PICTURE_SIZE: `Ảnh quá lớn. Mỗi ảnh không quá ${megabytes(largestPictureBytes)} MB.`,
  E_UPLOAD_DOCUMENT_SIZE: `Tệp quá lớn. Mỗi tệp văn bản không quá ${megabytes(largestDocumentBytes)} MB.`,
  E_UPLOAD_PIXELS: `Ảnh có quá nhiều điểm ảnh (hơn ${largestPixels / 1_000_000} triệu). Hãy thu nhỏ ảnh rồi tải lên.`,
  E_UPLOAD_MACRO: 'Tệp có chứa macro nên không được nhận. Hãy lưu lại tệp không có macro hoặc xuất ra PDF.',
  E_UPLOAD_EMPTY: 'Tệp rỗng, không có nội dung.',
  E_UPLOAD_DISK: 'Máy chủ không còn chỗ lưu tệp. Chưa có gì được lưu. Hãy báo quản trị hệ thống.',
} as const;
export type UploadRefusal = keyof typeof sentences;

/** The refusal of a file, in words for the person who offered it. */
export function uploadRefusal(code: UploadRefusal, fileName: string): errors.ApplicationError {
  return new errors.ApplicationError(`${fileName}: ${sentences[code]}`, { code, path: 'file' });
}
