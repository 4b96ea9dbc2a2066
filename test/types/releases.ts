/**
 * Code for every supported release that the compiler accepts or refuses. Type-checked with the project and never run;
 * `refusals.test.ts` removes the expectations and sees each line refused.
 */

import type { AbiModule, Release, TableName } from "../../src/generated/index.ts";
import type { XenHypercall } from "../../src/runtime/hypercall/index.ts";
import type { HypercallPointer } from "../../src/runtime/struct/index.ts";

type Table = `${Release}/${"x86_64" | "arm64"}`;

declare const sysctl: AbiModule<"sysctl", Table>;
declare const domctl: AbiModule<"domctl", Table>;
declare const events: AbiModule<"event_channel", Table>;
declare const memory: AbiModule<"memory", Table>;
declare const newest: AbiModule<"domctl", "4.22/x86_64">;
declare const constants: AbiModule<"domctl.constants", Table>;
declare const xen: XenHypercall;

/** Fields. */
const info = new domctl.XenDomctlGetdomaininfo();
export const pages: bigint = info.tot_pages;
export const exact: number = info.tot_pages_number;
export const plain: bigint = info.decode().cpu_time;
export const numbers: number = info.decodeNumbers().cpu_time;
export const version: number = constants.XEN_DOMCTL_INTERFACE_VERSION;
new newest.XenDomctlGetdomaininfo().gpaddr_bits = 48;
// @ts-expect-error 4.14 and 4.15 have no such field
info.gpaddr_bits = 48;
// @ts-expect-error also missing in the plain form
void info.decode().gpaddr_bits;
// @ts-expect-error no release has it
void info.total_pages;
// @ts-expect-error a count of 64 bits is a bigint
info.tot_pages = 1;
// @ts-expect-error the altp2m options are two fields in 4.21, and one in older releases
void new domctl.XenDomctlCreatedomain().altp2m;
// @ts-expect-error the oldest releases have no such operation
void constants.XEN_DOMCTL_get_domain_state;

/** Guest handles, by the element's name, which all releases share. */
const list = new sysctl.XenSysctlGetdomaininfolist();
const infos = xen.makeMutSlice([new domctl.XenDomctlGetdomaininfo()]);
list.buffer = infos.asHypercallPtr();
list.buffer = xen.makeMutBuffer(info).asHypercallPtr();
list.buffer = null;
// @ts-expect-error a handle is null or a pointer
list.buffer = undefined;
// @ts-expect-error a record of another type
list.buffer = xen.makeMutSlice([new sysctl.XenSysctlCpuinfo()]).asHypercallPtr();
// @ts-expect-error integers
list.buffer = xen.makeMutSlice(new Uint32Array(28)).asHypercallPtr();
// @ts-expect-error an address
list.buffer = 0x7f00_0000_1000n;
// @ts-expect-error a pointer to unknown elements
list.buffer = null as HypercallPointer | null;

/** Handles to void, char and bytes accept any buffer; handles to integers accept a typed array of their width. */
new sysctl.XenSysctlReadconsole().buffer = xen.makeMutSlice(new Uint8Array(16)).asHypercallPtr();
new sysctl.XenSysctlReadconsole().buffer = infos.asHypercallPtr();
const reservation = new memory.XenMemoryReservation();
reservation.extent_start = xen.makeMutSlice(new BigUint64Array(4)).asHypercallPtr();
// @ts-expect-error frame numbers have 64 bits
reservation.extent_start = xen.makeMutSlice(new Uint32Array(4)).asHypercallPtr();

/** Records of one shape: both contain one port. */
declare function unmask(argument: HypercallPointer<"struct evtchn_unmask">): void;
declare function unmaskRecord(argument: InstanceType<typeof events.EvtchnUnmask>): void;
const close = new events.EvtchnClose();
unmask(xen.makeConstObject(new events.EvtchnUnmask()).asHypercallPtr());
unmaskRecord(new events.EvtchnUnmask());
// @ts-expect-error another record's pointer
unmask(xen.makeConstObject(close).asHypercallPtr());
// @ts-expect-error another record
unmaskRecord(close);

/** Tables. */
export const known: TableName = "4.14/arm64";
// @ts-expect-error no such release
export const unknown: TableName = "4.13/x86_64";
// @ts-expect-error tables of guests are not for the architectures on which Bun runs
export const guest: TableName = "4.17/x86_32";
