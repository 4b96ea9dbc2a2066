/** Members that other code has put on Object.prototype, where each would do harm if it were taken for an option. */

import { afterEach, expect, test } from "bun:test";
import { fstatSync } from "node:fs";
import { XenPermissionError, XenUnavailableError } from "../../../src/index.ts";
import { Device } from "../../../src/runtime/linux/device/index.ts";
import { SimulatedXen } from "../../../src/testing.ts";

let added: string[] = [];

function pollute(name: string, value: unknown): void {
  added.push(name);
  Reflect.defineProperty(Object.prototype, name, { value, writable: true, configurable: true });
}

afterEach(() => {
  for (const name of added) Reflect.deleteProperty(Object.prototype, name);
  added = [];
});

test("the guard on this program's own domain does not take an inherited domid for its number", async () => {
  using simulated = new SimulatedXen({ domains: [{ name: "web" }] });
  using xen = simulated.open();
  pollute("domid", 1);
  expect(() => xen.domains.get(0).pause()).toThrow(XenPermissionError);
  expect(() => xen.domctl("pausedomain", 0)).toThrow(XenPermissionError);
  xen.domains.get(1).pause();
  expect(simulated.domain(1).pauseCount).toBe(1);
  await xen.domains.get(1).destroy();
  expect(xen.domains.list().map(({ domid }) => domid)).toEqual([0]);
});

test("a device that is opened by its paths does not take over an inherited descriptor", () => {
  pollute("fd", 1);
  expect(() => new Device(["/nowhere/a", "/nowhere/b"])).toThrow(XenUnavailableError);
  Reflect.deleteProperty(Object.prototype, "fd");
  expect(fstatSync(1).ino).toBeGreaterThan(0);
});

test("options that are left out stay so behind those that one function reads and another uses", () => {
  using simulated = new SimulatedXen({ domains: [{ name: "web" }] });
  using xen = simulated.open();
  pollute("intervalMs", "soon");
  pollute("signal", {});
  using watch = xen.domains.watch({ via: "polling" });
  expect(watch).toBeDefined();
});
