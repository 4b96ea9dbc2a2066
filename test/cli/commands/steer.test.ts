/** Commands that change domains, and their exit statuses. */

import { describe, expect, test } from "bun:test";
import { simulatedMachine } from "../../../src/cli/machine/simulated-machine.ts";
import { machineOf, said } from "../call.ts";
import { xenTs } from "../run.ts";

describe("a domain", () => {
  test("is paused and unpaused by name, number and UUID", async () => {
    using simulated = simulatedMachine("");
    using machine = machineOf(simulated);
    const { uuid } = simulated.domain(2);
    expect((await said(machine, ["pause", "web", "2"])).status).toBe(0);
    expect([1, 2].map((domid) => simulated.domain(domid).isPaused)).toEqual([true, true]);
    expect((await said(machine, ["unpause", "1", uuid])).status).toBe(0);
    expect([1, 2].map((domid) => simulated.domain(domid).isPaused)).toEqual([false, false]);
  });

  test("shuts down when it is asked to, and shutdown --wait returns then", async () => {
    using simulated = simulatedMachine("");
    using machine = machineOf(simulated);
    expect(await said(machine, ["shutdown", "web", "--wait"])).toMatchObject({
      status: 0,
      stderr: "domain 1 (web) has stopped\n",
    });
    expect(simulated.domain(1).isShutDown).toBe(true);
    expect(machine.xen.domains.get(1).info().shutdownReason).toBe("poweroff");
  });

  test("that does not hear the request is told of when the time is over, with status 124", async () => {
    using simulated = simulatedMachine("");
    using machine = machineOf(simulated);
    const { status, stderr } = await said(machine, ["reboot", "database", "--timeout", "0.2"]);
    expect(status).toBe(124);
    expect(stderr).toContain("has not read the request");
  });

  test("is killed for a reason, and destroyed with its nodes in xenstore", async () => {
    using simulated = simulatedMachine("");
    using machine = machineOf(simulated);
    const { uuid } = simulated.domain(1);
    await said(machine, ["kill", "web", "--reason", "crash"]);
    expect(machine.xen.domains.get(1).info().shutdownReason).toBe("crash");
    expect(await said(machine, ["destroy", "web"])).toMatchObject({ status: 0 });
    expect(machine.xen.domains.list().map(({ domid }) => domid)).toEqual([0, 2, 3]);
    for (const path of ["/local/domain/1", `/vm/${uuid}`, "/local/domain/0/backend/vbd/1"]) {
      expect({ path, exists: await machine.xen.store.exists(path) }).toEqual({ path, exists: false });
    }
    expect(await machine.xen.store.exists("/local/domain/0/backend/vbd/3")).toBe(true);
  });

  test.each(["pause", "shutdown", "reboot", "kill", "destroy"])(
    "of this program's own is refused: %s",
    async (name) => {
      using simulated = simulatedMachine("");
      using machine = machineOf(simulated);
      for (const word of ["0", "Domain-0"]) {
        const { status, stderr } = await said(machine, [name, word]);
        expect(status).toBe(4);
        expect(stderr).toContain(`refused to ${name} domain 0 (Domain-0)`);
      }
      expect(simulated.domain(0).isPaused || simulated.domain(0).isShutDown).toBe(false);
    },
  );
});

test("set changes memory, vcpus, scheduling and the name; nothing if one of them is wrong", async () => {
  using simulated = simulatedMachine("");
  using machine = machineOf(simulated);
  const { store } = machine.xen;
  expect(await said(machine, ["set", "web", "memory=512", "weight=512", "bogus=1"])).toMatchObject({ status: 2 });
  expect(machine.xen.domains.get(1).scheduling()).toMatchObject({ weight: 256 });
  const line = ["set", "web", "memory=1g", "vcpus=1", "weight=512", "cap=50", "name=shop"];
  expect(await said(machine, line)).toMatchObject({ status: 0 });
  expect(machine.xen.domains.get(1).scheduling()).toMatchObject({ weight: 512, capPercent: 50 });
  expect(machine.xen.domains.get(1).memory.reservation().maximumPages).toBe((1024 + 1) * 256);
  expect(await store.read("/local/domain/1/memory/target")).toBe("1048576");
  expect(await store.read("/local/domain/1/cpu/0/availability")).toBe("online");
  expect(await store.read("/local/domain/1/cpu/1/availability")).toBe("offline");
  expect((await said(machine, ["info", "shop"])).status).toBe(0);
});

test.each([["0"], ["-5"], ["1.5x"], ["12zb"], [""]])("set refuses the memory size %j", async (size) => {
  using simulated = simulatedMachine("");
  using machine = machineOf(simulated);
  expect(await said(machine, ["set", "web", `memory=${size}`])).toMatchObject({ status: 2 });
});

test.each([
  [["info", "nobody", "--simulate"], 3],
  [["info", "99", "--simulate"], 3],
  [["store", "read", "/none", "--simulate"], 3],
  [["abi", "show", "no_such_record"], 3],
  [["pause", "0", "--simulate"], 4],
  [["list"], 5],
  [["list", "--simulate=4.99"], 6],
  [["list", "--simulate", "--columns", "shoe"], 2],
  [["call", "domctl", "max_mem", "1", "{}", "--simulate"], 2],
])("%j ends with the status %i and one message on stderr", async (line, expected) => {
  const { status, stdout, stderr } = await xenTs(line);
  expect({ status, stdout }).toEqual({ status: expected, stdout: "" });
  expect(stderr).toMatch(/^xen-ts: \S/);
  expect(stderr).not.toContain("    at ");
});

test("two domains of one name are not told apart by it", async () => {
  using simulated = simulatedMachine("");
  simulated.createDomain({ name: "web" });
  using machine = machineOf(simulated);
  const { status, stderr } = await said(machine, ["pause", "web"]);
  expect(status).toBe(2);
  expect(stderr).toContain("give a number");
});

test("a machine without xenstored is listed without names, and says why", async () => {
  using simulated = simulatedMachine("");
  using machine = machineOf(simulated);
  simulated.store.end();
  const { stdout, stderr, status } = await said(machine, ["list", "--columns", "domid,name,state"]);
  expect(status).toBe(0);
  expect(stdout).toContain(" 1  -     running");
  expect(stderr).toContain("names are missing");
  expect((await said(machine, ["pause", "1"])).status).toBe(0);
});
