/** The contract of event channels by hypercalls, over a simulated Xen, and in the lab over a real one. */

import { describe, expect, test } from "bun:test";
import {
  type Domid,
  domid,
  type EventChannels,
  XenNoSuchDomainError,
  port,
  RawEventChannels,
  type XenHypercall,
} from "../../../../src/index.ts";
import { stableAbi } from "../../../../src/runtime/abi/index.ts";
import { Connection } from "../../../../src/runtime/hypercall/operation/index.ts";
import { plainContract } from "../../interdomain/event-channel/contract/ends.ts";

export interface RawOpened extends Disposable {
  readonly hypercall: XenHypercall;
  /** Event channels of the same domain. */
  readonly channels: EventChannels;
  /** A domain other than the caller's, which is domain 0. */
  readonly other: Domid;
}

const dom0 = (): Domid => domid(0);

export function rawContract(name: string, open: () => RawOpened): void {
  plainContract(name, () => {
    const opened = open();
    const raw = new RawEventChannels(opened.hypercall);
    return {
      first: raw.bindUnbound(dom0()),
      second: raw.bindUnbound(dom0()),
      [Symbol.dispose]: () => {
        raw[Symbol.dispose]();
        opened[Symbol.dispose]();
      },
    };
  });

  describe(`RawEventChannels over ${name}:`, () => {
    test("notifying a port raises an event at the other end", async () => {
      using opened = open();
      using raw = new RawEventChannels(opened.hypercall);
      const first = raw.bindUnbound(dom0());
      expect(raw.status(dom0(), first.port)).toEqual({ kind: "unbound", vcpu: 0, remote: dom0() });
      using second = opened.channels.bindInterdomain(dom0(), first.port);
      expect(raw.status(dom0(), first.port)).toMatchObject({
        kind: "interdomain",
        remote: dom0(),
        remotePort: second.port,
      });
      expect(await second.wait()).toBe(1);
      for (let round = 2; round < 100; round++) {
        first.notify();
        expect(await second.wait()).toBe(round);
      }
    });

    test("a port allocated for another domain belongs to it, has a status, and is closed by a reset", () => {
      using opened = open();
      const { other } = opened;
      using raw = new RawEventChannels(opened.hypercall);
      const before = raw.status(other, port(1));
      const made = [raw.allocateUnbound(other, dom0()), raw.allocateUnbound(other, other)];
      expect(before).toEqual({ kind: "closed" });
      expect(made.map((one) => raw.status(other, one))).toEqual([
        { kind: "unbound", vcpu: 0, remote: dom0() },
        { kind: "unbound", vcpu: 0, remote: other },
      ]);
      using bound = opened.channels.bindInterdomain(other, made[0] ?? port(1));
      expect(raw.status(other, made[0] ?? port(1))).toMatchObject({ kind: "interdomain", remotePort: bound.port });
      raw.reset(other);
      expect(made.map((one) => raw.status(other, one).kind)).toEqual(["closed", "closed"]);
      bound.notify();
    });

    test("ports of the own domain's kernel cannot be used", () => {
      using opened = open();
      using raw = new RawEventChannels(opened.hypercall);
      const kernels = (): string[] =>
        Array.from({ length: 40 }, (_, index) => JSON.stringify(raw.status(dom0(), port(index + 1))));
      const before = kernels();
      expect(() => raw.reset(dom0())).toThrow(
        /^expected another domain than this one, received 0: a reset would close its own kernel's ports$/,
      );
      expect(() => raw.reset(0x7ff0)).toThrow(RangeError);
      // No method accepts a port to close or notify.
      expect([raw.close.length, "send" in raw]).toEqual([0, false]);
      expect(kernels()).toEqual(before);
    });

    test("a port that another program has closed is left to its new owner", () => {
      using opened = open();
      using raw = new RawEventChannels(opened.hypercall);
      using others = new RawEventChannels(opened.hypercall);
      using connection = new Connection(opened.hypercall, stableAbi);
      const first = raw.bindUnbound(opened.other);
      const { port: number } = first;
      connection.family("event_channel_op", true).operation("close").call({ port: number });
      // The lowest free port is allocated next.
      const second = others.bindUnbound(dom0());
      expect(second.port).toBe(number);
      first.close();
      expect(others.status(dom0(), number)).toEqual({ kind: "unbound", vcpu: 0, remote: dom0() });
      second.close();
      expect(others.status(dom0(), number)).toEqual({ kind: "closed" });
    });

    test("closing the object closes its own ports, and only once", () => {
      using opened = open();
      using watcher = new RawEventChannels(opened.hypercall);
      const raw = new RawEventChannels(opened.hypercall);
      const ports = Array.from({ length: 50 }, () => raw.bindUnbound(dom0()));
      ports[7]?.close();
      raw.close();
      raw.close();
      raw[Symbol.dispose]();
      expect(new Set(ports.map(({ port }) => watcher.status(dom0(), port).kind))).toEqual(new Set(["closed"]));
      expect(() => ports[3]?.notify()).toThrow(ReferenceError);
      expect(() => raw.bindUnbound(dom0())).toThrow(ReferenceError);
      expect(() => raw.status(dom0(), port(1))).toThrow(ReferenceError);
    });

    test("an invalid domid is refused", () => {
      using opened = open();
      using raw = new RawEventChannels(opened.hypercall);
      expect(() => raw.allocateUnbound(domid(32_000), dom0())).toThrow(XenNoSuchDomainError);
      expect(() => raw.allocateUnbound(0x7ff0, dom0())).toThrow(RangeError);
      expect(() => raw.status(opened.other, 0)).toThrow(RangeError);
    });
  });
}
