/** Sizes of memory, from Xen's pages. */

/** Returns mebibytes of Xen's pages. */
export function mebibytes(pages: number): number {
  // Xen's pages have 4 KiB on every architecture that Bun runs on (`xen.version.pageBytes`).
  return pages / 256;
}

/** True for a domain that may have as much memory as there is. */
export function isUnlimited({ maximumPages }: { readonly maximumPages: number }): boolean {
  return maximumPages >= 2 ** 31;
}
