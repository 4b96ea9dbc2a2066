export { readVersion, type XenVersion } from "./version.ts";
