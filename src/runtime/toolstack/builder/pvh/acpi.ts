/**
 * ACPI tables that tell a PVH guest of its vcpus, as in Xen's own toolstack: RSDP, XSDT, FADT of a machine without the
 * usual hardware, an empty DSDT, and MADT. The layouts are those of the ACPI specification
 * (https://uefi.org/specs/ACPI/6.5/05_ACPI_Software_Programming_Model.html).
 */

import { bytesBetween } from "../../../base/bytes.ts";

/** Every table but the RSDP begins with a header of this size. */
const HEADER_BYTES = 36;
const RSDP_BYTES = 36;
const FADT_BYTES = 276;
const ALIGNMENT = 64;
const LOCAL_APIC_ADDRESS = 0xfee0_0000;
/** A processor's local APIC in the MADT (5.2.12.2). */
const LOCAL_APIC = 0;
const LOCAL_APIC_BYTES = 8;
const ENABLED = 1;
/** FADT: boot architecture flags (5.2.9.3), and fixed feature flags (5.2.9). */
const NO_VGA = 1 << 2;
const NO_CMOS_CLOCK = 1 << 5;
const WBINVD = 1 << 0;
const HARDWARE_REDUCED = 1 << 20;

/** Makes the tables for a physical address, a multiple of 64, at which the RSDP stands. */
export function acpiTables(address: number, vcpus: number): Uint8Array {
  const place = { dsdt: ALIGNMENT, fadt: 2 * ALIGNMENT, madt: 2 * ALIGNMENT + aligned(FADT_BYTES), xsdt: 0 };
  const tables = {
    dsdt: table("DSDT", 2, HEADER_BYTES, () => {}),
    fadt: fadt(address + place.dsdt),
    madt: madt(vcpus),
  };
  place.xsdt = place.madt + aligned(tables.madt.length);
  const xsdt = table("XSDT", 1, HEADER_BYTES + 16, (view) => {
    view.setBigUint64(HEADER_BYTES, BigInt(address + place.fadt), true);
    view.setBigUint64(HEADER_BYTES + 8, BigInt(address + place.madt), true);
  });
  const all = new Uint8Array(place.xsdt + xsdt.length);
  all.set(rsdp(address + place.xsdt));
  for (const [name, bytes] of Object.entries({ ...tables, xsdt })) all.set(bytes, place[name as keyof typeof place]);
  return all;
}

function rsdp(xsdtAddress: number): Uint8Array {
  const bytes = new Uint8Array(RSDP_BYTES);
  const view = new DataView(bytes.buffer);
  setText(bytes, 0, "RSD PTR ");
  setText(bytes, 9, "XEN-TS");
  view.setUint8(15, 2);
  view.setUint32(20, RSDP_BYTES, true);
  view.setBigUint64(24, BigInt(xsdtAddress), true);
  // One checksum of the first version's part, and one of all.
  bytes[8] = checksum(bytesBetween(bytes, 0, 20));
  bytes[32] = checksum(bytes);
  return bytes;
}

function fadt(dsdtAddress: number): Uint8Array {
  return table("FACP", 5, FADT_BYTES, (view) => {
    view.setUint32(40, dsdtAddress, true);
    view.setUint16(109, NO_VGA | NO_CMOS_CLOCK, true);
    view.setUint32(112, WBINVD | HARDWARE_REDUCED, true);
    view.setUint8(131, 1);
    view.setBigUint64(140, BigInt(dsdtAddress), true);
  });
}

function madt(vcpus: number): Uint8Array {
  const first = HEADER_BYTES + 8;
  return table("APIC", 4, first + vcpus * LOCAL_APIC_BYTES, (view) => {
    view.setUint32(HEADER_BYTES, LOCAL_APIC_ADDRESS, true);
    for (let vcpu = 0; vcpu < vcpus; vcpu++) {
      const at = first + vcpu * LOCAL_APIC_BYTES;
      view.setUint8(at, LOCAL_APIC);
      view.setUint8(at + 1, LOCAL_APIC_BYTES);
      view.setUint8(at + 2, vcpu);
      view.setUint8(at + 3, apicId(vcpu));
      view.setUint32(at + 4, ENABLED, true);
    }
  });
}

/** Xen numbers the local APICs as if each vcpu were the first thread of a core with two. */
function apicId(vcpu: number): number {
  return vcpu * 2;
}

function table(signature: string, revision: number, length: number, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  setText(bytes, 0, signature);
  view.setUint32(4, length, true);
  view.setUint8(8, revision);
  setText(bytes, 10, "XEN-TS");
  setText(bytes, 16, "GUEST   ");
  view.setUint32(24, 1, true);
  setText(bytes, 28, "XENT");
  view.setUint32(32, 1, true);
  fill(view);
  bytes[9] = checksum(bytes);
  return bytes;
}

function setText(bytes: Uint8Array, at: number, text: string): void {
  for (let i = 0; i < text.length; i++) bytes[at + i] = text.charCodeAt(i);
}

/** The byte that makes the sum of all zero. */
function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) sum += byte;
  return -sum & 0xff;
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}
