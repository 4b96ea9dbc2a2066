import { expect, test } from "bun:test";
import { PolledLife } from "../../../src/runtime/console/life.ts";
import { SimulatedXen } from "../../../src/testing.ts";

test("a domain that has another's number is not that one", async () => {
  using simulated = new SimulatedXen({ domains: [{ name: "web", uuid: "11111111-1111-4111-8111-111111111111" }] });
  using xen = await simulated.open();
  const life = new PolledLife(() => xen.domains.info(1));
  expect(life.check()).toBeNull();
  await xen.domains.get(1).destroy();
  simulated.createDomain({ domid: 1, uuid: "22222222-2222-4222-8222-222222222222" });
  expect(life.check()).toEqual({ why: "destroyed" });
});

test("nobody is looked after who no longer asks", async () => {
  let looks = 0;
  using simulated = new SimulatedXen({ domains: [{ name: "web" }] });
  using xen = await simulated.open();
  const life = new PolledLife(() => {
    looks++;
    return xen.domains.info(1);
  });
  const watcher = { ended: () => {}, failed: () => {} };
  const forget = [life.onEnd(watcher), life.onEnd({ ...watcher })];
  await Bun.sleep(450);
  expect(looks).toBeGreaterThan(3);
  for (const forgetOne of forget) forgetOne();
  const before = looks;
  await Bun.sleep(450);
  expect(looks).toBe(before);
});
