/** The actions of the page's server. */

import { expect, test } from "bun:test";
import type { PerformedAction } from "../../src/serve.ts";
import { type Served, served } from "./served.ts";

const UUID = "00000000-0000-4000-8000-000000000001";

/** Sends an action, and resolves with the status and the text of the answer. */
async function act({ ask }: Served, path: string, body: unknown): Promise<[status: number, text: string]> {
  const answer = await ask(`/api/domains/${path}`, { method: "POST", body: JSON.stringify(body) });
  return [answer.status, (await answer.text()).trim()];
}

test("a domain is paused, unpaused, stopped and destroyed, and each action is told for a log", async () => {
  const done: PerformedAction[] = [];
  using machine = served({ onAction: (action) => void done.push(action) });
  const { xen, simulated } = machine;
  const web = xen.domains.get(1);
  await machine.read("/api/load");
  const steps = [
    ["pause", () => expect(web.info().state).toBe("paused")],
    ["unpause", () => expect(web.info().state).toBe("running")],
    ["shutdown", async () => expect(await xen.store.read("/local/domain/1/control/shutdown")).toBe("poweroff")],
    ["reboot", async () => expect(await xen.store.read("/local/domain/1/control/shutdown")).toBe("reboot")],
    ["kill", () => expect(web.info()).toMatchObject({ state: "shutdown", shutdownReason: "poweroff" })],
    ["destroy", () => expect(simulated.domains.some(({ domid }) => domid === 1)).toBe(false)],
  ] as const;
  for (const [action, check] of steps) {
    expect(await act(machine, `1/${action}`, { uuid: UUID })).toEqual([
      200,
      JSON.stringify({ action, domid: 1, uuid: UUID }),
    ]);
    await check();
  }
  expect(done.map(({ action }) => action)).toEqual(steps.map(([action]) => action));
  expect(await xen.store.exists("/local/domain/1")).toBe(false);
});

test("an action on a number that another domain has by now is refused", async () => {
  using machine = served();
  const other = "11111111-1111-4111-8111-111111111111";
  const [status, text] = await act(machine, "1/destroy", { uuid: other });
  expect([status, text]).toEqual([409, `domain 1 is another one by now: its UUID is ${UUID}`]);
  expect(machine.xen.domains.get(1).info().state).toBe("running");
});

test("the server's own domain, missing domains, stopped ones and wrong requests are refused with the reason", async () => {
  using machine = served();
  const own = machine.xen.domains.get(0).info().uuid;
  expect(await act(machine, "0/pause", { uuid: own })).toEqual([
    403,
    "domain 0 runs this server: use the system's own commands",
  ]);
  expect((await act(machine, "99/pause", { uuid: UUID }))[0]).toBe(404);
  expect((await act(machine, "1/pauze", { uuid: UUID }))[0]).toBe(404);
  expect((await act(machine, "1/pause", {}))[0]).toBe(400);
  expect((await act(machine, "1/pause", null))[0]).toBe(400);
  expect((await act(machine, "1/pause", { uuid: UUID, more: "x".repeat(20_000) }))[0]).toBe(413);
  machine.simulated.domain(1).shutdown("crash");
  expect((await act(machine, "1/shutdown", { uuid: UUID }))[0]).toBe(409);
  const got = await machine.ask("/api/domains/5/unpause");
  expect([got.status, got.headers.get("allow")]).toEqual([405, "POST"]);
  expect(machine.xen.domains.get(5).info().state).toBe("paused");
});

test("a server for reading only performs nothing", async () => {
  using machine = served({ readOnly: true });
  expect(await act(machine, "1/pause", { uuid: UUID })).toEqual([403, "the server is for reading only"]);
  expect(machine.xen.domains.get(1).info().state).toBe("running");
});
