/**
 * Views of a host that the command and the page share: loads, names, devices with both ends, event channels. Also the end
 * of a domain, with its nodes in xenstore.
 */

export { destroyDomain, endBackEnds } from "./destruction.ts";
export { type DeviceRow, devicesOf, stateNames, waitsFor } from "./devices.ts";
export { DomainNames } from "./domain-names.ts";
export { orNull } from "./or-null.ts";
export { type PortRow, portsOf } from "./ports.ts";
export { jsonText, printable, printableLines } from "../runtime/base/printable.ts";
export { type Rates, readSample, rowsOf, type Sample, type TopRow, type Traffic } from "./sample.ts";
export { isUnlimited, mebibytes } from "./sizes.ts";
export { utf8 } from "./utf8.ts";
