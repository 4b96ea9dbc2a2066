/** The benchmarks that need no Xen, in the order in which they run. */

import { files, model } from "./codegen.ts";
import { growth } from "./growth.ts";
import type { Benchmark } from "./findings.ts";
import { published } from "./published.ts";
import { releases } from "./releases.ts";
import { simulated } from "./simulated.ts";
import { start } from "./start.ts";
import { struct } from "./struct.ts";

export const benchmarks: readonly Benchmark[] = [struct, model, start, published, simulated, growth, releases, files];
