import { describe, expect, test } from "bun:test";
import {
  findMember,
  memberAt,
  readMember,
  readPath,
  writeMember,
} from "../../../../src/runtime/abi/interpreter/index.ts";
import { XenSysctl } from "../../../../src/generated/4.17/x86_64/sysctl.ts";
import { layOut } from "./random-records.ts";

const { type } = layOut([
  { is: "bits", size: 4, signed: false, width: 5, shift: 3 },
  { is: "bits", size: 8, signed: true, width: 40, shift: 20 },
  { is: "int", size: 2, signed: true },
]);

describe("a record's member, found by its path,", () => {
  test("lies at the sum of the enclosing records' offsets", () => {
    const record = new XenSysctl();
    record.u.getdomaininfolist.max_domains = 7;
    const { offset } = memberAt(XenSysctl, "u.getdomaininfolist.max_domains");
    expect(record.dataView.getUint32(offset, true)).toBe(7);
    expect(findMember(XenSysctl, "u.getdomaininfolist.none")).toBeUndefined();
    expect(findMember(XenSysctl, "cmd.of_a_number")).toBeUndefined();
    expect(() => memberAt(XenSysctl, "u.none")).toThrow("struct xen_sysctl has no member u.none");
  });

  test("is read by its type: a bitfield without its neighbours, 64 bits as a bigint", () => {
    const record = new type();
    record.dataView.setUint32(0, 0xffff_ff57, true);
    record.dataView.setBigUint64(8, (0xff_ffff_fffen << 20n) | 0xf_ffffn, true);
    record.dataView.setInt16(16, -3, true);
    expect([readPath(record, "m0"), readPath(record, "m1"), readPath(record, "m2")]).toEqual([10, -2n, -3]);
    expect(readPath(new XenSysctl(), "u")).toBeUndefined();
    expect(readPath(new XenSysctl(), "none")).toBeUndefined();
  });

  test("is written without changing adjacent bits", () => {
    const view = new DataView(new ArrayBuffer(type.size));
    view.setUint32(0, 0xffff_ffff, true);
    const member = memberAt(type, "m0");
    writeMember(view, 0, member, 10);
    expect([view.getUint32(0, true), readMember(view, 0, member)]).toEqual([0xffff_ff57, 10]);
    writeMember(view, 0, member, 0xff);
    expect(view.getUint32(0, true)).toBe(0xffff_ffff);
  });

  test("cannot be written as a number if it is a record", () => {
    const view = new DataView(new ArrayBuffer(XenSysctl.size));
    expect(() => writeMember(view, 0, memberAt(XenSysctl, "u"), 1)).toThrow("u is not a number");
  });
});
