/** Serves the fleet's metrics until interrupted: `bun test/metrics/fleet/serve.ts PORT TOKEN`. */

import { startFleet } from "./fleet.ts";

const [port = "19603", token = "secret"] = process.argv.slice(2);
await using fleet = await startFleet(Number(port), token);
console.log(`http://127.0.0.1:${port}/metrics, with Authorization: Bearer ${token}`);
const stopped = Promise.withResolvers<void>();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopped.resolve());
await Promise.race([fleet.ended, stopped.promise]);
