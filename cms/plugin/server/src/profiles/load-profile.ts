import { haiDuong } from './hai-duong/profile.ts';
import { haiPhong } from './hai-phong/profile.ts';
import { hongNgu } from './hong-ngu/profile.ts';
import { khanhHoa } from './khanh-hoa/profile.ts';
import { konTum } from './kon-tum/profile.ts';
import { type Profile, type ProfileName, profileNames } from './types.ts';

export const defaultProfile: ProfileName = 'khanh-hoa';

const profiles: Readonly<Record<ProfileName, Profile>> = {
  'khanh-hoa': khanhHoa,
  'hai-duong': haiDuong,
  'hai-phong': haiPhong,
  'kon-tum': konTum,
  'hong-ngu': hongNgu,
};

export const isProfileName = (name: string): name is ProfileName => Object.hasOwn(profiles, name);

/** The profile of that name. An unknown name is refused with the names that exist. */
export function loadProfile(name: string): Profile {
  if (!isProfileName(name))
    throw new RangeError(`No profile is called "${name}". Use one of ${profileNames.join(', ')}.`);
  return profiles[name];
}
