/** Where the jobs put what they make, and what the environment says in every run of them. */

/** Where reports and the build of the tests are kept, below the root. */
export const testFolder = '.test';

/** The build that the tests read; dist/ is the reader's and is left alone. */
export const testDist = `${testFolder}/dist`;

/** The same guide below a path, as a project site of a host has it. */
export const testBase = { path: '/kriya-lebak/', dist: `${testFolder}/dist-base` };

/** Where the editions of the tests are made. */
export const testStick = `${testFolder}/usb`;
export const testZim = `${testFolder}/zim`;
export const testRelease = `${testFolder}/release`;

/** The same for every run, so that a result does not depend on the day or on the machine. */
export const testEnvironment = {
  SITE_URL: 'https://guide.example',
  BASE_PATH: '',
  GUIDE_DATE: '2026-11-21',
  GUIDE_CONTACT: '',
  GUIDE_REPOSITORY: '',
};
