/** The functions that check numbers. */

import { anyDomid, domid, gfn, gref, mfn, port } from "../../../../src/index.ts";
import type { Subject } from "../subject.ts";
import { onStage, type Stage } from "./stage.ts";

export const numbers: readonly Subject<Stage>[] = [
  {
    name: "the functions of numbers",
    types: ["anyDomid", "domid", "gfn", "gref", "mfn", "port"],
    make: () => onStage(() => ({ anyDomid, domid, gfn, gref, mfn, port })),
    calls: {
      anyDomid: ({ xen }) => [xen.abi],
      domid: () => [5],
      gfn: () => [5n],
      gref: () => [5],
      mfn: () => [5],
      port: () => [5],
    },
  },
];
