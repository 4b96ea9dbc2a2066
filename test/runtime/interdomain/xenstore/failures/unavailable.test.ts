/** A missing xenstored. */

import { describe, expect, test } from "bun:test";
import { XenStore, XenStoreUnavailableError } from "../../../../../src/index.ts";
import { DeviceTransport, MemoryTransport, SocketTransport } from "../../../../../src/xenstore.ts";
import { rejection } from "../scripted.ts";

describe("a missing xenstored", () => {
  test("causes an error that lists the tried ways in order, each with its failure", async () => {
    const transport = [
      new SocketTransport("/nowhere/socket"),
      new DeviceTransport("/nowhere/xenbus"),
      new MemoryTransport("a friend", () => {
        throw new Error("not at home");
      }),
      new SocketTransport("/never/tried"),
    ];
    const error = await rejection(XenStore.open({ transport }));
    expect(error).toBeInstanceOf(XenStoreUnavailableError);
    expect(error).toMatchObject({ code: "ERR_XENSTORE_UNAVAILABLE", operation: "connect to xenstored" });
    expect(String(error)).toContain(
      "tried /nowhere/socket (ENOENT), /nowhere/xenbus (ENOENT), a friend (not at home). In dom0 xenstored must run",
    );
    expect((error as { cause: AggregateError }).cause.errors).toHaveLength(3);
  });

  test("was looked for at Xen's sockets and devices, or at the path in the environment", async () => {
    const before = process.env["XENSTORED_RUNDIR"];
    process.env["XENSTORED_RUNDIR"] = "/nowhere";
    try {
      const error = String(await rejection(XenStore.open()));
      expect(error).toContain("tried /nowhere/socket (ENOENT), /dev/xen/xenbus");
    } finally {
      if (before === undefined) delete process.env["XENSTORED_RUNDIR"];
      else process.env["XENSTORED_RUNDIR"] = before;
    }
  });

  test("does not matter for unknown options, which are refused first", () => {
    expect(() => new XenStore({ socket: "/x" } as object)).toThrow('XenStore has no option "socket"');
    expect(() => new XenStore({ transport: [] })).toThrow(
      "expected the number of transports to be an integer from 1 to 64",
    );
    for (const transport of ["/x", [5], {}]) {
      expect(() => new XenStore({ transport } as object)).toThrow(
        "expected transport to be an object with a name and a connect(), or a list of such objects",
      );
    }
  });
});
