import { describe } from 'vitest';
import { testClosedDoors } from './closed-doors.ts';
import { testFilesOfOthers } from './files-of-others.ts';
import { testForeignIds } from './foreign-ids.ts';
import { testKeptRecords } from './kept-records.ts';
import { useTwoUnits } from './two-units.ts';

/** One portal for all of it, asked over HTTP by people who have signed in. */
useTwoUnits();

describe('closed doors', testClosedDoors);
describe('files of others', testFilesOfOthers);
describe('foreign ids', testForeignIds);
describe('kept records', testKeptRecords);
