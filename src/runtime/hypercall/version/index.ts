export type { XenFeature } from "./features.ts";
export { readRelease, type RunningRelease } from "./release.ts";
export { releaseFromSysfs, versionFromSysfs } from "./sysfs.ts";
export { readVersion, type XenVersion } from "./version.ts";
