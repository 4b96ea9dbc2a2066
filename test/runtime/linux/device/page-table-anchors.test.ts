import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { PageTableAnchors } from "../../../../src/runtime/linux/device/index.ts";
import {
  MAP_ANONYMOUS,
  MAP_PRIVATE,
  mmap,
  munmap,
  pageSize,
  PROT_NONE,
} from "../../../../src/runtime/linux/ffi/index.ts";

/** Returns true if the page at an address is mapped. */
function isMapped(address: number): boolean {
  return readFileSync("/proc/self/maps", "latin1")
    .split("\n")
    .map(
      (line) =>
        line
          .split(" ")[0]
          ?.split("-")
          .map((half) => Number.parseInt(half, 16)) ?? [],
    )
    .some(([start = 0, end = 0]) => start <= address && address < end);
}

const TABLE = (pageSize / 8) * pageSize;

/** Reserves three page tables' worth of addresses, frees them, and returns the address of a page in the middle. */
function freePlace(): number {
  const start = mmap(3 * TABLE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1);
  munmap(start, 3 * TABLE);
  return (Math.floor(start / TABLE) + 1) * TABLE + 8 * pageSize;
}

test.skipIf(process.platform !== "linux")("an anchor keeps the page below a mapping until it is released", () => {
  const address = freePlace();
  using anchors = new PageTableAnchors();
  anchors.keep(address, pageSize);
  expect(isMapped(address - pageSize)).toBeTrue();
  expect(isMapped(address)).toBeFalse();
  anchors.keep(address + pageSize, pageSize);
  expect(isMapped(address)).toBeFalse();
  anchors[Symbol.dispose]();
  expect(isMapped(address - pageSize)).toBeFalse();
});

test.skipIf(process.platform !== "linux")("a mapping at the border of two page tables keeps both by anchors", () => {
  const border = Math.floor(freePlace() / TABLE) * TABLE;
  using anchors = new PageTableAnchors();
  anchors.keep(border - pageSize, 2 * pageSize);
  expect([border - 2 * pageSize, border + pageSize].map(isMapped)).toEqual([true, true]);
});

test.skipIf(process.platform !== "linux")("the first page of a page table is kept by the page above it", () => {
  const first = Math.floor(freePlace() / TABLE) * TABLE;
  using anchors = new PageTableAnchors();
  anchors.keep(first, pageSize);
  expect([first - pageSize, first + pageSize].map(isMapped)).toEqual([false, true]);
});

test.skipIf(process.platform !== "linux")("pages that are taken are left alone by anchors", () => {
  const address = mmap(3 * pageSize, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1);
  using anchors = new PageTableAnchors();
  anchors.keep(address + pageSize, pageSize);
  anchors[Symbol.dispose]();
  expect([address, address + 2 * pageSize].map(isMapped)).toEqual([true, true]);
  munmap(address, 3 * pageSize);
});

test.skipIf(process.platform !== "linux")("mappings in many places get a limited number of anchors", () => {
  using anchors = new PageTableAnchors();
  const start = mmap(200 * TABLE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1);
  munmap(start, 200 * TABLE);
  const places = Array.from({ length: 199 }, (_, at) => start + at * TABLE + 8 * pageSize);
  for (const place of places) anchors.keep(place, pageSize);
  expect(places.filter((place) => isMapped(place - pageSize) || isMapped(place + pageSize)).length).toBeWithin(16, 65);
});
