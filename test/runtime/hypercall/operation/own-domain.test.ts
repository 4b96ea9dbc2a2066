/**
 * Operations on the program's own domain: the safe API refuses them, unless the operation only reads or is marked as
 * harmless.
 */

import { afterEach, describe, expect, test } from "bun:test";
import { moduleNames, type Release, releases } from "../../../../src/generated/index.ts";
import { EvtchnStatus } from "../../../../src/generated/4.17/x86_64/event_channel.ts";
import * as events from "../../../../src/generated/4.17/x86_64/event_channel.constants.ts";
import * as numbers from "../../../../src/generated/4.17/x86_64/xen.constants.ts";
import { Xen, type XenError, XenPermissionError } from "../../../../src/index.ts";
import { type Architecture, tablesOf } from "../../../../src/runtime/abi/index.ts";
import { memberAt, writeMember } from "../../../../src/runtime/abi/interpreter/index.ts";
import { Connection } from "../../../../src/runtime/hypercall/operation/index.ts";
import type { OperationFamily, OperationTable, Struct } from "../../../../src/runtime/struct/index.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { unsafeOperations } from "../../../../src/unsafe.ts";
import { ObedientXen } from "../../inspect/validate/obedient-xen.ts";

/** A domid other than dom0's, which is also the value of every omitted member. */
const OWN = 5;
const OTHER = 7;

/** A hypervisor that accepts every operation, for a caller in domain 5. */
class DomainFive extends ObedientXen {
  readonly domid: number = OWN;
}

/** An operation on a domain, in one release. */
interface OnDomain {
  readonly name: string;
  readonly family: OperationFamily;
  readonly table: OperationTable;
  /** True if the domid stands after the operation's name. */
  readonly isTarget: boolean;
}

const tables = releases.flatMap((release) =>
  (["x86_64", "arm64"] as const).map((architecture) => [release, architecture] as const),
);

/** Lists the operations of the safe API that name a domain. */
function operationsOnDomains(release: Release, architecture: Architecture): OnDomain[] {
  const abi = tablesOf(release, architecture);
  return moduleNames(`${release}/${architecture}`).flatMap((module) => {
    if (!module.startsWith("operations/")) return [];
    const { family } = abi.loadAny(module) as { readonly family: OperationFamily };
    const isTarget = family.container?.domain !== undefined || family.name === "dm_op";
    return Object.entries(family.operations)
      .filter(([, { argument }]) => isTarget || argument?.domain !== undefined)
      .filter(([, { unsafe }]) => unsafe === undefined || unsafe.member !== undefined)
      .map(([name, table]) => ({ name, family, table, isTarget }));
  });
}

function write(record: Struct, path: string, value: number): void {
  const member = memberAt(record.constructor as never, path);
  writeMember(record.dataView, record.byteOffset, member, value);
}

/** Makes the plainest call on a domain; undefined leaves the domid out. */
function callOn(connection: Connection, { name, family, table, isTarget }: OnDomain, domid?: number): void {
  const { argument } = table;
  const { domain, peers = [] } = argument ?? {};
  const fill = (record: Struct): void => {
    for (const peer of peers) write(record, peer, OTHER);
    if (domain !== undefined && domid !== undefined) write(record, domain, domid);
  };
  const filling = domain === "" ? domid : argument?.type === undefined ? undefined : fill;
  const takesFilling = argument !== undefined && argument.direction !== "out";
  const buffers = table.buffers?.map(() => null) ?? [];
  const values = [
    ...(isTarget ? [domid] : []),
    ...(takesFilling ? [filling] : []),
    ...(table.buffers ? [buffers] : []),
  ];
  connection
    .family(family.name)
    .operation(name)
    .call(...values);
}

function isHarmless({ table }: OnDomain): boolean {
  return table.reads === true || table.self === true;
}

/** Opens a Xen on a hypervisor that answers as in domain 5, or refuses to make a port. */
function openOn(hypercall: ObedientXen, makesPorts = true): Xen {
  hypercall.answer = (op, [command, address = 0]) => {
    if (op !== numbers.__HYPERVISOR_event_channel_op) return op === numbers.__HYPERVISOR_xen_version ? 0x4_0011 : 0;
    if (!makesPorts) return -28;
    if (command === events.EVTCHNOP_status) {
      const { buffer, byteOffset } = hypercall.resolve(address, EvtchnStatus.size);
      new EvtchnStatus(new DataView(buffer, byteOffset)).u.unbound.dom = OWN;
    }
    return 0;
  };
  return Xen.open({ hypercall });
}

/** Returns the commands of the event-channel hypercalls that were made. */
function eventCalls({ calls }: ObedientXen): (number | undefined)[] {
  return calls.filter(([op]) => op === numbers.__HYPERVISOR_event_channel_op).map(([, command]) => command);
}

/** Returns the error that an action throws. */
function thrown(action: () => void): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe.each(tables)("on Xen %s, %s, an operation that names a domain", (release, architecture) => {
  const hypercall = new DomainFive();
  const connection = new Connection(hypercall, () => tablesOf(release, architecture));
  const operations = operationsOnDomains(release, architecture);

  afterEach(() => void (hypercall.calls.length = 0));

  test("is one of many that these tests cover", () => {
    expect(operations.length).toBeGreaterThan(architecture === "x86_64" ? 150 : 50);
    expect(operations.filter(isHarmless).length).toBeGreaterThan(20);
  });

  test("is refused on the own domain, by number and by DOMID_SELF, unless harmless", () => {
    for (const operation of operations) {
      if (isHarmless(operation)) continue;
      const { name } = operation;
      const byNumber = thrown(() => callOn(connection, operation, OWN));
      expect([name, byNumber instanceof XenPermissionError]).toEqual([name, true]);
      expect([name, (byNumber as XenError).code]).toEqual([name, "ERR_OWN_DOMAIN"]);
      const bySelf = thrown(() => callOn(connection, operation, numbers.DOMID_SELF));
      expect([name, bySelf instanceof TypeError, String(bySelf).includes("DOMID_SELF")]).toEqual([name, true, true]);
    }
    expect(hypercall.calls).toEqual([]);
  });

  test("is made on the own domain if it only reads, or is harmless", () => {
    for (const operation of operations) {
      if (!isHarmless(operation) || operation.table.needs !== undefined) continue;
      const error = thrown(() => callOn(connection, operation, OWN));
      // Operations that require buffers are refused because these are missing.
      const isAboutBuffers = error instanceof TypeError || error instanceof RangeError;
      expect([operation.name, error === undefined || isAboutBuffers]).toEqual([operation.name, true]);
      expect([operation.name, String(error).includes("domain")]).toEqual([operation.name, false]);
    }
    expect(hypercall.calls.length).toBeGreaterThan(15);
  });

  test("is refused without a domain, and with a number that Xen would cut to 16 bits", () => {
    for (const operation of operations) {
      const { name, table } = operation;
      const { domain, type } = table.argument ?? {};
      const isNarrow = domain && type !== undefined && memberAt(type(), domain).field.size === 2;
      const wide = isNarrow || thrown(() => callOn(connection, operation, 0x1_0000 + OWN));
      expect([name, isNarrow || wide instanceof RangeError]).toEqual([name, true]);
      if (table.invalid === true) continue;
      const without = thrown(() => callOn(connection, operation));
      expect([name, without instanceof TypeError]).toEqual([name, true]);
      const invalid = thrown(() => callOn(connection, operation, numbers.DOMID_INVALID));
      expect([name, invalid instanceof TypeError]).toEqual([name, true]);
    }
    expect(hypercall.calls).toEqual([]);
  });
});

describe("the program's own domid", () => {
  test("is found once, before the first operation that needs it, through a port that is closed again", () => {
    const hypercall = new ObedientXen();
    using xen = openOn(hypercall);
    xen.domctl("getdomaininfo", OWN);
    expect(eventCalls(hypercall)).toEqual([]);
    expect(() => xen.domctl("pausedomain", OWN)).toThrow("domain 5 is the one that this program runs in");
    xen.domctl("pausedomain", 0);
    xen.hvmOp("set_param", { domid: 0, index: 1 });
    expect(() => xen.hvmOp("set_param", { domid: OWN, index: 1 })).toThrow(XenPermissionError);
    expect(eventCalls(hypercall)).toEqual([
      events.EVTCHNOP_alloc_unbound,
      events.EVTCHNOP_status,
      events.EVTCHNOP_close,
    ]);
  });

  test("is taken from the hypercall interface if that has it", () => {
    const hypercall = new DomainFive();
    using xen = openOn(hypercall);
    expect(() => xen.domctl("pausedomain", OWN)).toThrow(XenPermissionError);
    expect(eventCalls(hypercall)).toEqual([]);
  });

  test("if Xen does not tell it, causes a refusal for every ordinary domain, except for reading", () => {
    const hypercall = new ObedientXen();
    using xen = openOn(hypercall, false);
    for (const domid of [0, OWN, OTHER]) {
      expect(() => xen.domctl("pausedomain", domid)).toThrow(
        expect.objectContaining({ code: "ERR_OWN_DOMAIN_UNKNOWN", operation: "domctl pausedomain" }),
      );
    }
    xen.domctl("getdomaininfo", OTHER);
    xen.domctl("max_mem", OTHER, { max_memkb: 1n });
  });

  test("is dom0's in the simulation, and does not limit the unsafe operations", () => {
    using simulated = new SimulatedXen({ domains: [{}] });
    using xen = simulated.open();
    xen.domctl("pausedomain", 1);
    expect(() => xen.domctl("pausedomain", 0)).toThrow(expect.objectContaining({ code: "ERR_OWN_DOMAIN" }));
    expect(() => xen.domains.get(0).forceShutdown("poweroff")).toThrow(
      expect.objectContaining({ code: "ERR_OWN_DOMAIN" }),
    );
    expect(xen.domains.get(0).info().state).not.toBe("shutdown");
    const { domctl } = unsafeOperations(xen);
    expect(() => domctl("pausedomain", 0)).toThrow(expect.objectContaining({ code: "EINVAL" }));
  });
});
