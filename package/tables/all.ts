/** The tables of every release and architecture, and the kernel's own. */

import { releases } from "../../src/generated/index.ts";
import type { Table } from "./collect.ts";

const ARCHITECTURES = ["x86_64", "arm64", "x86_32", "arm32"] as const;

export const TABLES: readonly Table[] = [
  ...releases.flatMap((release) => ARCHITECTURES.map((architecture) => `${release}/${architecture}` as const)),
  "linux",
];
