import { storedSettingsSchema } from '../../repositories/stored-catalogue.ts';
import {
  storedClosingSchema,
  storedEvidenceSchema,
  storedExemptionSchema,
  storedQuotaSchema,
} from '../../repositories/stored-catalogue.ts';
import { anyList, textOrNull } from '../../repositories/stored-fields.ts';

/** Stored rows with what only the house may know of them. */
export const deskQuotaRowSchema = storedQuotaSchema.extend({ choiceReason: textOrNull });
export const deskExemptionRowSchema = storedExemptionSchema.extend({ reasonText: textOrNull });
export const deskClosingRowSchema = storedClosingSchema.extend({ reopenReason: textOrNull });
export const deskEvidenceRowSchema = storedEvidenceSchema.extend({
  privateFile: textOrNull,
  issueNumber: textOrNull,
  outlet: textOrNull,
  note: textOrNull,
});
export const deskSettingsRowSchema = storedSettingsSchema.extend({ unitLinks: anyList });
