export type { XenFeature } from "./features.ts";
export { readRelease, readVersion } from "./release.ts";
export { releaseFromSysfs, versionFromSysfs } from "./sysfs.ts";
export type { RunningRelease, XenVersion } from "./version.ts";
