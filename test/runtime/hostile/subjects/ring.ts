/** Rings, over memory that is shared between two objects of one process. */

import * as entry from "../../../../src/ring.ts";
import { stableAbi } from "../../../../src/runtime/abi/index.ts";
import {
  BackRing,
  ByteConsumer,
  ByteProducer,
  FrontRing,
  type SharedMemory,
  sharedBuffer,
} from "../../../../src/ring.ts";
import type { Subject, Target } from "../subject.ts";
import { none, onStage, signal, type Stage } from "./stage.ts";

const { BlkifSring } = stableAbi().load("io/blkif");
const { Xen9pfsDataIntf } = stableAbi().load("io/9pfs");

interface Memory extends Target {
  readonly memory: SharedMemory;
}

/** Makes an object on memory of its own; ending it unmaps the memory. */
function onMemory(make: (memory: SharedMemory) => object, check?: (object: never) => void): Memory {
  const memory = sharedBuffer(new ArrayBuffer(8192));
  const object = make(memory);
  return { memory, object, end: () => memory.unmap(), ...(check && { check: () => check(object as never) }) };
}

const layoutOn = (memory: SharedMemory): object => ({
  indices: memory,
  producer: 0,
  consumer: 4,
  data: memory,
  offset: 4096,
  size: 64,
});

const ends = {
  put: () => [{ id: 5n }],
  publish: none,
  take: none,
  finalCheck: none,
  drain: none,
};

function pair(memory: SharedMemory): { front: FrontRing<never, never>; back: BackRing<never, never> } {
  const front = FrontRing.create(memory, BlkifSring);
  const back = BackRing.attach(memory, BlkifSring);
  front.put({ id: 1n });
  front.publish();
  back.take();
  return { front: front as never, back: back as never };
}

const works = (end: FrontRing<never, never>): void => {
  if (end.ready + end.free > end.slots) throw new Error(`ready ${end.ready}, free ${end.free}`);
};

export const rings: readonly Subject<Memory>[] = [
  {
    name: "FrontRing",
    types: ["FrontRing", "RingPlace"],
    make: () => onMemory(() => FrontRing),
    calls: {
      create: ({ memory }) => [memory, BlkifSring, { offset: 0, length: 4096 }],
      attach: ({ memory }) => [memory, BlkifSring, { offset: 0, length: 4096, index: 0 }],
    },
  },
  {
    name: "BackRing",
    types: ["BackRing", "BackRingPlace"],
    make: () => onMemory(() => BackRing),
    calls: {
      attach: ({ memory }) => [memory, BlkifSring, { offset: 0, length: 4096, index: 0, journal: "resume" }],
    },
  },
  {
    name: "a front ring",
    types: ["FrontRing", "RingEnd"],
    make: () => onMemory((memory) => pair(memory).front, works),
    calls: ends,
  },
  {
    name: "a back ring",
    types: ["BackRing", "RingEnd"],
    make: () => onMemory((memory) => pair(memory).back, works),
    calls: ends,
  },
  {
    name: "ByteProducer",
    types: ["ByteProducer", "ByteStreamLayout"],
    make: () => onMemory(() => ByteProducer),
    calls: { constructor: ({ memory }: Memory) => [layoutOn(memory)] },
  },
  {
    name: "ByteConsumer",
    types: ["ByteConsumer", "ByteStreamLayout"],
    make: () => onMemory(() => ByteConsumer),
    calls: { constructor: ({ memory }: Memory) => [layoutOn(memory)] },
  },
  {
    name: "a producer",
    types: ["ByteProducer"],
    make: () =>
      onMemory(
        (memory) => new ByteProducer(layoutOn(memory) as never),
        (producer: ByteProducer) => void producer.free,
      ),
    calls: { write: () => [new Uint8Array(9)] },
  },
  {
    name: "a consumer",
    types: ["ByteConsumer"],
    make: () =>
      onMemory(
        (memory) => {
          new ByteProducer(layoutOn(memory) as never).write(new Uint8Array(20));
          return new ByteConsumer(layoutOn(memory) as never);
        },
        (consumer: ByteConsumer) => void consumer.ready,
      ),
    calls: { read: () => [4], readInto: () => [new Uint8Array(4)] },
  },
  {
    name: "the functions of rings",
    types: ["consoleRing", "xenstoreRing", "flexRing", "createFlexRing", "sharedBuffer"],
    make: () => onMemory(() => ({ ...entry })),
    calls: {
      consoleRing: ({ memory }) => [memory, "front", 0],
      xenstoreRing: ({ memory }) => [memory, "back", 0],
      createFlexRing: ({ memory }) => [memory, sharedBuffer(new ArrayBuffer(8192)), Xen9pfsDataIntf, [1, 2]],
      flexRing: ({ memory }) => {
        const data = sharedBuffer(new ArrayBuffer(8192));
        entry.createFlexRing(memory, data, Xen9pfsDataIntf, [1, 2]);
        return [memory, data, Xen9pfsDataIntf, "back"];
      },
      sharedBuffer: () => [new ArrayBuffer(64), { writable: true }],
    },
  },
];

export const records: readonly Subject<Stage>[] = [
  {
    name: "a ring with a channel",
    types: ["RingEnd", "FrontRing", "BackRing"],
    make: () => onStage(() => pair(sharedBuffer(new ArrayBuffer(4096))).front),
    calls: { records: ({ xen }) => [xen.eventChannels.bindUnbound(1), { signal }] },
  },
  {
    name: "records of a ring",
    types: [],
    make: () =>
      onStage(({ xen }) => {
        const ring = pair(sharedBuffer(new ArrayBuffer(4096))).front;
        return ring.records(xen.eventChannels.bindUnbound(1));
      }),
    calls: { next: none, return: none },
  },
];
