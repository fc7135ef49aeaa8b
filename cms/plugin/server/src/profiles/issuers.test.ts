import { describe, expect, it } from 'vitest';
import { issuerSchema, signatureLines } from '../../../model/reports/issuer.ts';
import { loadProfile } from './load-profile.ts';
import { sampleIssuers } from './issuers.ts';
import { profileNames } from './types.ts';

describe.each(profileNames)('issuers of %s', (name) => {
  const issuers = sampleIssuers(loadProfile(name));

  it('fit, name no person, and are plainly a sample', () => {
    for (const { unitCode, ...issuer } of issuers) {
      expect(issuerSchema.parse(issuer)).toEqual(issuer);
      expect(`${issuer.parentName} ${issuer.name}`).toMatch(/mẫu/i);
      expect(unitCode === null || loadProfile(name).units.some(({ code }) => code === unitCode)).toBe(true);
    }
  });

  it('the report of who leads is headed by the body above it', () => {
    const lead = issuers.find(({ unitCode }) => unitCode === null);
    expect(lead?.parentName).toBe(
      name === 'hong-ngu' ? 'Sở Y tế (mẫu)' : name === 'hai-phong' ? 'UBND thành phố (mẫu)' : 'UBND tỉnh (mẫu)',
    );
  });

  it('CDC is headed by the department and signed by its director; a hospital has no CDC', () => {
    const centre = issuers.find(({ unitCode }) => unitCode !== null);
    if (name === 'hong-ngu') expect(centre).toBeUndefined();
    else {
      expect(centre).toMatchObject({ parentName: 'Sở Y tế (mẫu)', reportSymbol: 'BC-KSBT' });
      expect(centre === undefined ? [] : signatureLines(centre)).toEqual(['GIÁM ĐỐC']);
    }
  });
});
