/** A page of the simulated machine's that Xen itself reads and writes. */

import type { MachinePages, Page } from "../shared-memory/index.ts";

export interface PageContent {
  readonly page: Page;
  read(offset: number, length: number): Uint8Array<ArrayBuffer>;
  write(offset: number, bytes: Uint8Array): void;
  /** Ends Xen's use; the mappings of it stay. */
  drop(): void;
}

export function allocate(pages: MachinePages): PageContent {
  const page = pages.allocate();
  return {
    page,
    read: (offset, length) => pages.read(page, offset, length),
    write: (offset, bytes) => {
      if (!pages.isClosed) pages.write(page, offset, bytes);
    },
    drop: () => pages.drop(page),
  };
}
