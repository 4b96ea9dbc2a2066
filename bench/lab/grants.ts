/** Maps grants, reads the memory and unmaps them. */

import { domid, Grants } from "../../src/index.ts";
import type { Findings } from "./findings.ts";
import { type Comparison, compare } from "./rounds.ts";
import { here, Peer } from "./peer.ts";

const SELF = domid(0);
const MANY = 16;
/** Value in the first page, as in that of the C program. */
const WORD = 42;

export async function grants(): Promise<Findings> {
  using peer = new Peer("grants");
  using grants = Grants.open();
  using share = grants.share(SELF, { frames: MANY, writable: true });
  share.storeUint32(0, WORD);

  const comparisons: Comparison[] = [];
  for (const count of [1, MANY]) {
    const grefs = share.grefs.slice(0, count);
    const map = here("Grants.map", async (times) => {
      let result = 0;
      for (let done = 0; done < times; done++) {
        const memory = await grants.map(SELF, grefs, { writable: true });
        result = memory.loadUint32(0);
        memory[Symbol.dispose]();
      }
      return result;
    });
    const what = `map and unmap ${count === 1 ? "a grant" : `${count} grants`}`;
    comparisons.push(await compare(what, map, peer.work(`map-${count}`), 1.1));
  }
  return { comparisons, figures: [] };
}
