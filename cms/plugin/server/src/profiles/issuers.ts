import type { Issuer } from '../../../model/reports/issuer.ts';
import type { Profile, ProfileName } from './types.ts';

/** How documents of a sample are headed: `unitCode` null = the body that leads. */
export interface SeedIssuer extends Issuer {
  readonly unitCode: string | null;
}

/** Name of the place alone, as it stands before a date. */
const places: Readonly<Record<ProfileName, string>> = {
  'khanh-hoa': 'Khánh Hòa',
  'hai-duong': 'Hải Dương',
  'hai-phong': 'Hải Phòng',
  'kon-tum': 'Kon Tum',
  'hong-ngu': 'Đồng Tháp',
};

const department = 'Sở Y tế (mẫu)';
const office = 'Trưởng phòng Tổ chức - Hành chính';

function ofDepartment(name: ProfileName): SeedIssuer {
  return {
    unitCode: null,
    parentName: name === 'hai-phong' ? 'UBND thành phố (mẫu)' : 'UBND tỉnh (mẫu)',
    name: department,
    place: places[name],
    reportSymbol: 'BC-SYT',
    letterSymbol: 'SYT-TCHC',
    authority: 'kt',
    authorityPost: 'Giám đốc',
    signerPost: 'Phó Giám đốc',
    recipients: ['UBND cấp tỉnh (để báo cáo)', 'Sở Nội vụ', 'Lãnh đạo Sở', 'Các đơn vị trực thuộc'],
    filing: 'VT, TCHC',
  };
}

const ofControlCentre = (profile: Profile): SeedIssuer => ({
  unitCode: profile.settings.publishingUnit,
  parentName: department,
  name: 'Trung tâm Kiểm soát bệnh tật',
  place: places[profile.name],
  reportSymbol: 'BC-KSBT',
  letterSymbol: 'KSBT-TTGDSK',
  authority: 'none',
  authorityPost: '',
  signerPost: 'Giám đốc',
  recipients: ['Sở Y tế (Phòng TCHC)', 'Lãnh đạo Trung tâm'],
  filing: 'VT, TTGDSK',
});

/** A hospital reports to its department; its own office signs by order of the director. */
const ofHospital = (profile: Profile): SeedIssuer => ({
  unitCode: null,
  parentName: department,
  name: 'Bệnh viện Đa khoa khu vực Mẫu',
  place: places[profile.name],
  reportSymbol: 'BC-BVKV',
  letterSymbol: 'BVKV-TCHC',
  authority: 'tl',
  authorityPost: 'Giám đốc',
  signerPost: office,
  recipients: ['Sở Y tế', 'Ban Giám đốc', 'Các khoa, phòng'],
  filing: 'VT, TCHC',
});

/** Fictitious issuers that fit the plan: no signer's name, no real body. */
export function sampleIssuers(profile: Profile): readonly SeedIssuer[] {
  if (profile.name === 'hong-ngu') return [ofHospital(profile)];
  return [ofDepartment(profile.name), ofControlCentre(profile)];
}
