/**
 * Programs with the devices and rights of their units in docs/deploy.md: one that builds a guest of Linux with devices, and
 * an agent with a vchan. Run by hand, since Linux takes minutes to boot: `npm run lab -- --timeout 1500 --module tun
 * 4.17-x86_64 bun test --timeout 700000 ./test/xen/units.by-hand.ts`. Metrics and the page are in page.by-hand.ts.
 */

import { expect, test } from "bun:test";
import { join } from "node:path";
import { confined } from "./confined.ts";

const TOOLSTACK = join(import.meta.dir, "confined-toolstack.ts");

async function run(unit: string, command: readonly string[]): Promise<{ said: string; complaint: string }> {
  const { stdout, stderr, exitCode } = await Bun.$`${confined(unit, command)}`.quiet().nothrow();
  const complaint = exitCode === 0 ? "" : `exit status ${exitCode}: ${stderr.toString().slice(-2000)}`;
  return { said: stdout.toString(), complaint };
}

test("the unit for guests has what disks, networks and consoles of a guest need", async () => {
  const { said, complaint } = await run("toolstack", [process.execPath, TOOLSTACK]);
  expect(complaint).toBe("");
  expect(said).toBe("written by the guest\ndisk xvda, network 0, console 1\n");
});

test("the unit of an agent has what a vchan needs, and no hypercalls", async () => {
  const program = `
    import { Vchan, Xen, EventChannels, Grants, XenStore } from "xen-ts";
    await Promise.resolve(Xen.open()).then((xen) => xen.domains.list()).catch((error) => console.log(error.name));
    const parts = { store: await XenStore.open(), eventChannels: EventChannels.open(), grants: Grants.open() };
    const path = "/local/domain/0/data/unit-test";
    await using server = await Vchan.listen(parts, { client: 0, path });
    await using client = await Vchan.connect(parts, { server: 0, path });
    await client.write(new TextEncoder().encode("hello"));
    console.log(new TextDecoder().decode((await server.read()) ?? undefined));
    process.exit(0);
  `;
  const { said, complaint } = await run("agent", [process.execPath, "-e", program]);
  expect(complaint).toBe("");
  expect(said).toMatch(/^\w*Error\nhello\n$/);
});
