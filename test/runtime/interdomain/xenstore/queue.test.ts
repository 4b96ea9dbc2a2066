/** Queues for a slow consumer: events of a watch, and bytes for a socket. */

import { describe, expect, test } from "bun:test";
import { Backlog } from "../../../../src/runtime/interdomain/xenstore/transport/backlog.ts";
import { WatchQueue, type XenStoreWatchEvent } from "../../../../src/runtime/interdomain/xenstore/watch/queue.ts";

function queueOf(capacity: number, ...events: [kind: XenStoreWatchEvent["kind"], path: string][]): string[] {
  const queue = new WatchQueue("/w", capacity);
  for (const [kind, path] of events) queue.add({ kind, path });
  const taken: string[] = [];
  for (let event = queue.take(); event !== undefined; event = queue.take()) taken.push(`${event.kind} ${event.path}`);
  expect(queue.isEmpty).toBe(true);
  return taken;
}

describe("a xenstore watch's queue", () => {
  test("returns events in the order of their paths' first event", () => {
    expect(queueOf(3, ["initial", "/w"], ["changed", "/w/a"], ["changed", "/w/b"], ["changed", "/w/a"])).toEqual([
      "initial /w",
      "changed /w/a",
      "changed /w/b",
    ]);
  });

  test("holds exactly as many paths as its capacity", () => {
    expect(queueOf(2, ["changed", "/w/a"], ["changed", "/w/b"], ["changed", "/w/a"])).toHaveLength(2);
    expect(queueOf(2, ["changed", "/w/a"], ["changed", "/w/b"], ["changed", "/w/c"])).toEqual(["overflow /w"]);
  });

  test("keeps one overflow event until it is consumed, whatever comes after it", () => {
    expect(
      queueOf(
        2,
        ["changed", "/w/a"],
        ["changed", "/w/b"],
        ["changed", "/w/c"],
        ["changed", "/w/d"],
        ["restored", "/w"],
      ),
    ).toEqual(["overflow /w"]);
  });

  test("reports possibly missed events even if the path was already pending", () => {
    expect(queueOf(2, ["changed", "/w"], ["changed", "/w/a"], ["restored", "/w"])).toEqual([
      "restored /w",
      "changed /w/a",
    ]);
    expect(queueOf(2, ["restored", "/w"], ["changed", "/w"])).toEqual(["restored /w"]);
  });
});

describe("a xenstore socket's backlog", () => {
  test("writes all bytes in order, in any portions, and keeps its own copy", () => {
    const written: number[] = [];
    let room = 0;
    const backlog = new Backlog((bytes) => {
      const taken = Math.min(room, bytes.length);
      written.push(...bytes.subarray(0, taken));
      room -= taken;
      return taken;
    });
    const bytes = new Uint8Array(4);
    const all: number[] = [];
    for (let round = 0; round < 5; round++) {
      for (let index = 0; index < 4; index++) all.push((bytes[index] = 10 * round + index));
      room = round === 2 ? 3 : round % 2;
      backlog.send(bytes);
      bytes.fill(99);
    }
    for (let drained = 0; drained < 20; drained++) {
      room = 1;
      backlog.drain();
    }
    expect(written).toEqual(all);
  });

  test("treats an ended socket as one without room", () => {
    const backlog = new Backlog(() => -1);
    backlog.send(new Uint8Array(3));
    backlog.drain();
    expect(new Backlog((bytes) => bytes.length).drain()).toBeUndefined();
  });
});
