/**
 * A preload of `bun test`: the entry points are those of the package that is installed below XEN_TS_INSTALLED, and not
 * the sources.
 */

import { plugin } from "bun";
import { join } from "node:path";
import packageJson from "../../package.json";

const installed = process.env["XEN_TS_INSTALLED"];
if (installed === undefined) throw new Error("expected the package's folder in XEN_TS_INSTALLED");
const entries = new Map(
  Object.entries(packageJson.exports).flatMap(([entry, target]) =>
    typeof target === "string" ? [] : [[entry === "." ? "index" : entry.slice(2), join(installed, target.bun)]],
  ),
);

plugin({
  name: "installed entry points",
  setup(build) {
    build.onResolve({ filter: /(?:^|\/)src\/[\w-]+\.ts$/ }, ({ path }) => {
      const target = entries.get(/([\w-]+)\.ts$/.exec(path)?.[1] ?? "");
      return target === undefined ? undefined : { path: target };
    });
  },
});
