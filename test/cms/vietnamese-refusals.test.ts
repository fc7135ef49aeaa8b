import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { writeGround } from './content.ts';
import { signInAs } from './signed-in.ts';
import { type Cms, ask, startCms } from './strapi-harness.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
  await writeGround(cms.strapi);
});
afterAll(() => cms.stop());

const refusalSchema = z.object({ error: z.object({ status: z.number(), message: z.string() }) });
const refusalOf = async (answer: Response) => refusalSchema.parse(await answer.json()).error;

test('a wrong password is told in Vietnamese, with the status that Strapi gave', async () => {
  const answer = await fetch(`${cms.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'ai-do@example.vn', password: 'Sai-mat-khau-1' }),
  });
  const message = 'Địa chỉ đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra rồi nhập lại.';
  expect(await refusalOf(answer)).toEqual({ status: answer.status, message });
});

test('what an account may not do is told in Vietnamese', async () => {
  const unit = await signInAs(cms, 'unit', 'BV-MAU-A');
  const answer = await unit('GET', '/admin/users?page=1');
  expect(answer.status).toBe(403);
  expect((await refusalOf(answer)).message).toContain('không có quyền');
});

test('a day that is none is told in Vietnamese', async () => {
  const tchc = await signInAs(cms, 'tchc');
  const plan = {
    key: 'ke-hoach-ngay',
    title: 'Kế hoạch',
    issuer: 'Sở',
    periodFrom: '2026-01-01',
    periodTo: '2026-12-31',
  };
  const form = '/content-manager/collection-types/plugin::cchc.plan';
  const answer = await tchc('POST', form, { ...plan, issuedDate: '25/11/23' });
  expect(await refusalOf(answer)).toEqual({
    status: 400,
    message: 'Có ngày chưa đúng. Ngày ghi đủ năm, tháng, ngày theo dạng năm-tháng-ngày, ví dụ 2026-11-25.',
  });
});

test('programs are answered in the words of Strapi', async () => {
  const answer = await ask(cms, '/api/khong-co');
  expect((await refusalOf(answer)).message).toBe('Not Found');
});
