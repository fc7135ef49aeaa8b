import { civilDateSchema } from '@cchc/shared/contract';
import { z } from 'zod';
import { deskPersonSchema, deskUnitSchema } from './shared-parts.ts';

/** `GET /quota-desk/portal-links`: units by links that each unit has to carry on its own site. */
export const portalLinksSchema = z.strictObject({
  person: deskPersonSchema,
  links: z.array(z.strictObject({ label: z.string(), url: z.string() })),
  units: z.array(
    z.strictObject({
      ...deskUnitSchema.shape,
      website: z.string().nullable(),
      /** One a link, in the order of `links`; null = not seen. */
      ticks: z.array(
        z.strictObject({ documentId: z.string(), seenOn: civilDateSchema, note: z.string().nullable() }).nullable(),
      ),
    }),
  ),
});
export type PortalLinks = z.infer<typeof portalLinksSchema>;
