/** Lists taken while other programs create and destroy domains. */

import { expect, test } from "bun:test";
import { type Domain, XenNoSuchDomainError, Xen } from "../../src/index.ts";
import { isThorough } from "./extent.ts";
import { startGuest, type StartedGuest } from "./guests/index.ts";

const STEADY = isThorough ? 12 : 4;
const LISTS = isThorough ? 60 : 20;
/** The least number of domains that come and go. */
const COMERS = isThorough ? 10 : 4;

/** A limit for hangs: on a loaded machine chance may take minutes to show everything. */
const ENOUGH_MS = 240_000;

/** Creates and destroys domains until it is killed; each has the handle ff…. */
const churn = `
  import { EmptyDomains } from "${import.meta.dir}/empty-domains.ts";
  console.log("ready");
  for (let count = 1; ; count = (count % 7) + 1) {
    using domains = new EmptyDomains(count, new Uint8Array(16).fill(255));
  }
`;

async function startChurn(): Promise<Bun.Subprocess & Disposable> {
  const child = Bun.spawn([process.execPath, "-e", churn], { stdout: "pipe", stderr: "inherit" });
  await child.stdout.getReader().read();
  return Object.assign(child, {
    [Symbol.dispose]: () => void child.kill(),
  });
}

test(
  "a list taken during churn has every lasting domain once and in order, and no domain that does not exist",
  async () => {
    using xen = Xen.open();
    using stack = new DisposableStack();
    const steady: StartedGuest[] = [];
    for (let count = 0; count < STEADY; count++) {
      steady.push(stack.use(await startGuest({ xen, handle: Array.from({ length: 16 }, () => count + 1) })));
    }
    const churners = [stack.use(await startChurn()), stack.use(await startChurn())];
    const seen = new Set<number>();
    const handles = new Set<string>();
    let gone = 0;
    // A change between two hypercalls of this program happens by chance.
    const enough = (): boolean => seen.size > COMERS && gone > 0 && handles.size === 2;
    const deadline = performance.now() + ENOUGH_MS;
    try {
      for (let count = 0; count < LISTS || (!enough() && performance.now() < deadline); count++) {
        const list = xen.domains.list();
        const numbers = list.map(({ domid }) => Number(domid));
        expect(numbers.every((number, place) => number > (numbers[place - 1] ?? -1))).toBe(true);
        const stayed = list.filter(({ domid }) => steady.some((guest) => guest.domid === domid));
        expect(stayed.map(({ uuid, onlineVcpus }) => [uuid, onlineVcpus])).toEqual(
          steady.map((_, place) => [uuidOf(place + 1), 1]),
        );
        for (const { domid, uuid } of list.slice(1)) {
          if (steady.some((guest) => guest.domid === domid)) continue;
          seen.add(domid);
          handles.add(uuid);
          // the domain may have gone, but the answer must not be another domain's
          try {
            const domain: Domain = xen.domains.get(domid);
            expect(domain.info().domid).toBe(domid);
            expect(xen.domains.listVcpus([{ domid, highestVcpu: 3 }]).every((vcpu) => vcpu.domid === domid)).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(XenNoSuchDomainError);
            gone++;
          }
        }
      }
    } finally {
      for (const child of churners) {
        child.kill();
        await child.exited;
      }
      for (const { domid, uuid } of xen.domains.list()) {
        // domains that the killed programs have left
        if (domid !== 0 && [uuidOf(0), uuidOf(255)].includes(uuid)) await xen.domains.get(domid).destroy();
      }
    }
    expect(seen.size).toBeGreaterThan(COMERS);
    expect(gone).toBeGreaterThan(0);
    expect([...handles].toSorted()).toEqual([uuidOf(0), uuidOf(255)]);
    expect(xen.domains.list().length).toBe(STEADY + 1);
  },
  2 * ENOUGH_MS,
);

function uuidOf(byte: number): string {
  const hex = byte.toString(16).padStart(2, "0");
  return [4, 2, 2, 2, 6].map((bytes) => hex.repeat(bytes)).join("-");
}
