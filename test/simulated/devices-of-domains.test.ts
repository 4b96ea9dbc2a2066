import { expect, test } from "bun:test";
import { SimulatedXen } from "../../src/testing.ts";

test("networks and disks of a simulated domain are copied when they are given", () => {
  let reads = 0;
  const vif = {
    id: -0,
    get receivedBytes() {
      reads++;
      return 7;
    },
  };
  const disks = [{ id: 51712, readBytes: 5 }];
  using simulated = new SimulatedXen({ domains: [{ vifs: [vif], vbds: disks }] });
  using xen = simulated.open();
  disks.length = 0;
  for (let count = 0; count < 3; count++) {
    expect(xen.backEnds.vifs()).toMatchObject([{ domid: 1, id: 0, receivedBytes: 7 }]);
    expect(xen.backEnds.vbds()).toMatchObject([{ domid: 1, id: 51712, readBytes: 5 }]);
  }
  expect(reads).toBe(1);
  expect(Object.is(xen.backEnds.vifs()[0]?.id, 0)).toBe(true);
});

test.each([[5], ["x"], [[5]], [[null]], [{}]])("%p are not the networks of a simulated domain", (vifs) => {
  expect(() => new SimulatedXen({ domains: [{ vifs: vifs as never }] })).toThrow(/^expected .*vifs.*received/);
});
