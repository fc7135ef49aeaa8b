import type { Core } from '@strapi/strapi';
import { readConfiguration } from '../configuration/read-configuration.ts';
import { refusal } from '../http/refusal.ts';
import { dataDirOf } from '../uploads/data-folder.ts';
import { privateNameSchema, readPrivateFile, unitOfPrivateName } from '../uploads/private/private-folder.ts';

/** Refuses a file that was not uploaded for this unit: only that unit and the offices may ever read it. */
export async function checkPrivateFile(strapi: Core.Strapi, name: string | null, unitCode: string): Promise<void> {
  if (name === null) return;
  const parsed = privateNameSchema.safeParse(name);
  if (!parsed.success || unitOfPrivateName(parsed.data) !== unitCode) {
    throw refusal('E_PRIVATE_FILE_UNIT', 'Tệp này không phải của đơn vị đã chọn. Hãy tải tệp lên lại.', {
      path: 'privateFile',
    });
  }
  const bytes = await readPrivateFile(dataDirOf(strapi, readConfiguration(strapi)), parsed.data);
  if (bytes === null) {
    throw refusal('E_PRIVATE_FILE_GONE', 'Không tìm thấy tệp đã tải lên. Hãy tải tệp lên lại.', {
      path: 'privateFile',
    });
  }
}
