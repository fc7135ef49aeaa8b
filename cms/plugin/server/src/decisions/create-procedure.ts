import type { Core } from '@strapi/strapi';
import type { NewProcedure, ProcedureHit } from '../../../model/decisions/index.ts';
import { refusal } from '../http/refusal.ts';
import { readRows } from '../repositories/read-documents.ts';
import type { Person } from '../rights/actor.ts';
import { documentsOf } from '../writing/documents-of.ts';
import { inRevision } from '../writing/in-revision.ts';
import { requireKeeper } from './decision-rights.ts';

/** Enters a procedure by code, name and field; its text comes later, from the row that brings it in. */
export async function createProcedure(strapi: Core.Strapi, person: Person, made: NewProcedure): Promise<ProcedureHit> {
  requireKeeper(person);
  return inRevision(strapi, async () => {
    const held = await readRows(strapi.db, 'procedure', { code: made.code });
    if (held.length > 0) {
      throw refusal('E_PROCEDURE_EXISTS', `Đã có thủ tục mã ${made.code}. Hãy tìm theo mã này rồi chọn.`, {
        path: 'code',
      });
    }
    const fields = await readRows(strapi.db, 'field', { code: made.fieldCode });
    if (fields.length === 0) {
      throw refusal('E_FIELD_UNKNOWN', 'Lĩnh vực này không còn trong danh mục. Hãy chọn lại.', { path: 'fieldCode' });
    }
    await documentsOf(strapi, 'procedure').create({ data: { ...made, createdBy: person.id, updatedBy: person.id } });
    return {
      code: made.code,
      name: made.name,
      fieldName: String(Reflect.get(Object(fields[0]), 'name')),
      isPublished: false,
    };
  });
}
