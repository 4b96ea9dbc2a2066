/** The page for one host, and its server. */

import { serve as serveXen } from "../../../../src/serve.ts";
import type { Subject } from "../subject.ts";
import { none, onStage, type Stage } from "./stage.ts";

const options = {
  port: 0,
  hostname: "127.0.0.1",
  token: "0123456789abcdef",
  hostnames: ["dom0.example"],
  readOnly: true,
  intervalMs: 60_000,
  onError: () => {},
  onAction: () => {},
};

export const serve: readonly Subject<Stage>[] = [
  {
    name: "the function serve",
    types: ["serve", "ServeOptions"],
    make: () => onStage(() => ({ serve: serveXen })),
    calls: { serve: ({ xen }) => [xen, options] },
  },
  {
    name: "a server of a page",
    types: ["PageServer"],
    make: async () => {
      const stage = await onStage(({ xen }) => serveXen(xen, options));
      const end = (): void => {
        stage.object.close();
        void stage.end();
      };
      return { ...stage, end };
    },
    calls: { close: none, [Symbol.dispose]: none },
  },
];
