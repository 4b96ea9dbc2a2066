/**
 * One suite for every Xen, real and simulated. It makes the domains that it changes, and leaves the machine as it found
 * it.
 */

import { afterAll, beforeAll } from "bun:test";
import { borrowedPages } from "./borrowed-pages.ts";
import { building } from "./building.ts";
import { caches } from "./caches.ts";
import { consoleRing } from "./console.ts";
import { creation } from "./creation.ts";
import { events } from "./events.ts";
import { host } from "./host.ts";
import { hvm } from "./hvm.ts";
import { lifecycle } from "./lifecycle.ts";
import { memory } from "./memory.ts";
import { objects } from "./objects.ts";
import { pageTables } from "./page-tables.ts";
import { refusals } from "./refusals.ts";
import { scheduling } from "./scheduling.ts";
import type { OpenSubject, Subject } from "./subject.ts";
import { vcpus } from "./vcpus.ts";
import { version } from "./version.ts";

const parts = [
  version,
  host,
  creation,
  lifecycle,
  vcpus,
  scheduling,
  memory,
  building,
  caches,
  borrowedPages,
  pageTables,
  events,
  hvm,
  consoleRing,
  refusals,
  objects,
];

/** Adds the suite to a file of tests, or to a `describe`. */
export function conformance(open: OpenSubject): void {
  let subject: Subject | undefined;
  beforeAll(() => {
    subject = open();
  });
  afterAll(() => {
    subject?.[Symbol.dispose]();
  });
  const given = (): Subject => {
    if (subject === undefined) throw new Error("expected a Xen to test, received none");
    return subject;
  };
  for (const part of parts) part(given);
}
