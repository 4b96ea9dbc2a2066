/**
 * A scrape, compared with the fewest calls and file reads that have its numbers. There are sixty guests with two vcpus
 * each, and ten of them have a disk and a network.
 */

import { existsSync, readFileSync } from "node:fs";
import { type Domid, Xen } from "../../src/index.ts";
import { metrics } from "../../src/metrics.ts";
import { crowd } from "./crowd.ts";
import type { Findings } from "./findings.ts";
import { here, Peer } from "./peer.ts";
import { compare } from "./rounds.ts";
import { until } from "./until.ts";

const WITH_DEVICES = 10;

/** The folder of the back ends' modules in the lab. */
const MODULES = "/with/back-ends";

export async function scrape(): Promise<Findings> {
  using xen = Xen.open();
  using peer = new Peer("metrics");
  for (const name of readFileSync(`${MODULES}/order`, "utf8").trim().split("\n")) {
    // The lab has loaded some already.
    if (!existsSync(`/sys/module/${name.replaceAll("-", "_")}`)) await Bun.$`insmod ${MODULES}/${name}.ko`;
  }
  using others = await crowd(xen, 2);
  const domids = xen.domains.list().map(({ domid }) => domid);
  await Promise.all(domids.slice(1).map((domid) => xen.store.write(`/local/domain/${domid}/name`, `guest ${domid}`)));
  for (const domid of domids.slice(1, WITH_DEVICES + 1)) await addDevices(xen, domid);
  const devices = (): number[] => [xen.backEnds.vbds().length, xen.backEnds.vifs().length];
  await until("disks and networks", devices, (counts) => counts.every((count) => count >= WITH_DEVICES));

  const failures: string[] = [];
  const exporter = metrics(xen, { onError: (collector, error) => failures.push(`${collector}: ${String(error)}`) });
  const ours = here("metrics(xen).text()", async (count) => {
    let text = "";
    for (let done = 0; done < count; done++) text = await exporter.text();
    if (failures.length > 0) throw new Error(failures[0]);
    return text.split("\nxen_domain_info{").length - 1;
  });
  const text = await exporter.text();
  const what = `a scrape of ${others.count + 1} domains`;
  return {
    comparisons: [
      await compare(what, ours, peer.work("scrape-by-libxenctrl"), null),
      await compare(what, ours, peer.work("scrape-by-fewest-calls"), 2),
    ],
    figures: [{ what: "samples of that scrape", value: text.match(/^[^#]/gm)?.length ?? 0, unit: "", target: null }],
  };
}

/** Adds to a domain a disk and a network by Linux's back ends, whose counters exist before any guest connects. */
async function addDevices({ store }: Xen, domid: Domid): Promise<void> {
  const add = async (kind: string, id: number, nodes: Record<string, string>): Promise<void> => {
    const back = `/local/domain/0/backend/${kind}/${domid}/${id}`;
    const front = `/local/domain/${domid}/device/${kind}/${id}`;
    await store.transaction(async (t) => {
      await t.write(`${front}/backend`, back);
      await t.write(`${front}/backend-id`, "0");
      await t.write(`${front}/state`, "1");
      const all = { ...nodes, frontend: front, "frontend-id": String(domid), online: "1", state: "1" };
      for (const [name, value] of Object.entries(all)) await t.write(`${back}/${name}`, value);
    });
  };
  // netback wants a script, which nothing starts here.
  await add("vif", 0, { handle: "0", mac: "00:16:3e:00:00:01", script: "/bin/true" });
  await add("vbd", 51712, { params: "/dev/ram0", "physical-device": "1:0", mode: "w", "device-type": "disk" });
}
