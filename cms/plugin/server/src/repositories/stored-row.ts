import { z } from 'zod';

/** Any row of a content type, with all that it says. */
export const rowSchema = z.looseObject({ id: z.number(), documentId: z.string(), publishedAt: z.unknown() });
