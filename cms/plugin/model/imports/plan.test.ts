import { expect, test } from 'vitest';
import { importOptionsSchema } from './plan.ts';

test.each(['baselineAsOf', 'decisionDate'])('a day in %s that never was is refused, and not left out', (name) => {
  expect(importOptionsSchema.safeParse({ [name]: '31/02/2026' }).error?.issues[0]).toMatchObject({
    path: [name],
    message: '“31/02/2026” không phải một ngày có thật. Hãy ghi dạng ngày/tháng/năm, ví dụ 05/03/2026.',
  });
  expect(importOptionsSchema.safeParse({ [name]: '28/02/2026' }).success).toBe(true);
  expect(importOptionsSchema.safeParse({}).success).toBe(true);
});
