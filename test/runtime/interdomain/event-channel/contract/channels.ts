/** Event channels as a whole: many over one opening, their other ends, and refused ones. */

import { describe, expect, test } from "bun:test";
import { XenBusyError, XenNoSuchDomainError, port, XenError } from "../../../../../src/index.ts";
import { refusal } from "../../../failure.ts";
import { type ContractOptions, endsOf } from "./opened.ts";

const untyped = (value: unknown): never => value as never;

export function channelsContract(options: ContractOptions): void {
  const { name, open } = options;
  const { pair, waits } = endsOf(options);

  describe(`event channels, ${name}:`, () => {
    test("64 channels over one opening receive their own events", async () => {
      using opened = open();
      const ends = Array.from({ length: 64 }, () => {
        const first = opened.channels.bindUnbound(opened.self);
        return { first, second: opened.others.bindInterdomain(opened.self, first.port) };
      });
      expect(new Set(ends.map(({ first }) => first.port)).size).toBe(64);
      await Promise.all(ends.map(({ second }) => second.wait()));
      const order: number[] = [];
      const waiting = ends.map(async ({ first }) => {
        await first.wait();
        order.push(first.port);
      });
      for (const { second } of ends.toReversed()) {
        second.notify();
        await Bun.sleep(0);
      }
      await Promise.all(waiting);
      expect(order.toSorted((a, b) => a - b)).toEqual(ends.map(({ first }) => first.port).toSorted((a, b) => a - b));
      expect(ends.map(({ first, second }) => [first.count, second.count])).toEqual(ends.map(() => [1, 1]));
    });

    test("a channel whose other end has gone stays open, and can be bound again", async () => {
      using ends = await pair();
      ends.second.close();
      ends.first.notify();
      expect(await waits(ends.first.wait())).toBe(true);
      const again = ends.others.bindInterdomain(ends.self, ends.first.port);
      const waiting = ends.first.wait();
      again.notify();
      await waiting;
      expect(await again.wait()).toBe(1);
    });

    test("binding a missing port, a bound port, or a port of no domain is refused with the reason", async () => {
      using ends = await pair();
      for (const taken of [ends.first.port, port(1000)]) {
        const error = refusal(() => ends.others.bindInterdomain(ends.self, taken));
        expect(error).toBeInstanceOf(XenError);
        expect(error).toMatchObject({ code: "EINVAL", operation: `bind to port ${taken} of domain ${ends.self}` });
        expect(String(error)).toContain("already connected it");
      }
      const nobody = untyped(32_000);
      expect(refusal(() => ends.channels.bindInterdomain(nobody, port(1)))).toBeInstanceOf(XenNoSuchDomainError);
    });

    test("a VIRQ has one holder, and the error for a second one names the usual holder", () => {
      using opened = open();
      using virq = opened.channels.bindVirq("VIRQ_TBUF");
      expect(virq.port).toBeGreaterThan(0);
      expect(() => opened.others.bindVirq("VIRQ_TBUF")).toThrow(XenBusyError);
      expect(() => opened.others.bindVirq("VIRQ_TBUF")).toThrow(/EEXIST.*usually xentrace/);
      virq.close();
      opened.others.bindVirq("VIRQ_TBUF");
    });

    test("binding refuses arguments that are not a domid, a port or a VIRQ", () => {
      using opened = open();
      const { channels, self } = opened;
      expect(() => channels.bindUnbound(untyped(0x7ff0))).toThrow(RangeError);
      expect(() => channels.bindUnbound(untyped("0"))).toThrow(TypeError);
      expect(() => channels.bindInterdomain(self, untyped(0))).toThrow(RangeError);
      expect(() => channels.bindInterdomain(self, untyped(2 ** 17))).toThrow(RangeError);
      expect(() => channels.bindVirq(untyped("VIRQ_NONE"))).toThrow(
        /expected VIRQ to be a known one, received "VIRQ_NONE"/,
      );
      expect(() => channels.bindVirq(untyped("NR_VIRQS"))).toThrow(TypeError);
      expect(() => channels.bindVirq(untyped(3))).toThrow(TypeError);
    });
  });
}
