/** The contract of grants, on Linux's devices and simulated. Both ends are in one domain. */

import { describe, expect, test } from "bun:test";
import {
  domid,
  type Domid,
  type EventChannels,
  type GrantMemory,
  gref,
  type Grants,
  type OnUnmap,
} from "../../../../src/index.ts";
import { FRAME_SIZE } from "../../../../src/runtime/interdomain/shared-memory/index.ts";

export interface GrantsUnderTest extends Disposable {
  readonly grants: Grants;
  readonly channels: EventChannels;
}

export interface GrantContract {
  readonly name: string;
  readonly self: Domid;
  readonly open: () => GrantsUnderTest;
}

export function grantContract({ name, self: SELF, open }: GrantContract): void {
  describe(`${name} grants, within a domain`, () => {
    test("several shared pages are mapped contiguously, as one memory", async () => {
      using all = open();
      const { grants } = all;
      using share = grants.share(SELF, { frames: 3, writable: true });
      expect(share.read().every((byte) => byte === 0)).toBe(true);
      expect(new Set(share.grefs).size).toBe(3);
      using mapped = await grants.map(SELF, [...share.grefs].toReversed(), { writable: true });
      using readOnly = await grants.map(SELF, share.grefs);
      share.write(2 * FRAME_SIZE - 1, Uint8Array.of(1, 2));
      expect([mapped.loadUint8(2 * FRAME_SIZE - 1), mapped.loadUint8(0)]).toEqual([1, 2]);
      mapped.storeBigUint64(2 * FRAME_SIZE + 8, 2n ** 63n);
      expect([share.loadBigUint64(8), readOnly.loadBigUint64(8)]).toEqual([2n ** 63n, 2n ** 63n]);
      expect(readOnly.read(2 * FRAME_SIZE - 2, 4)).toEqual(Uint8Array.of(0, 1, 2, 0));
      for (let round = 0; round < 50_000; round++)
        if (readOnly.loadUint8(2 * FRAME_SIZE - 1) !== 1) throw new Error("lost");
    });

    test("pages shared for reading cannot be mapped for writing", async () => {
      using all = open();
      const { grants } = all;
      using share = grants.share(SELF);
      share.storeUint32(0, 5);
      await expect(grants.map(SELF, share.gref, { writable: true })).rejects.toMatchObject({ code: "EINVAL" });
      using mapped = await grants.map(SELF, share.gref);
      expect(mapped.loadUint32(0)).toBe(5);
    });

    test("pages stay mapped after their owner has unmapped them", async () => {
      using all = open();
      const { grants } = all;
      const share = grants.share(SELF, { writable: true });
      share.storeUint32(0, 6);
      const { gref: shared } = share;
      using mapped = await grants.map(SELF, shared, { writable: true });
      share[Symbol.dispose]();
      using next = grants.share(SELF);
      next.storeUint32(0, 7);
      expect([mapped.loadUint32(0), next.gref === shared]).toEqual([6, false]);
      mapped.uint8.fill(0xff);
      expect(next.loadUint32(0)).toBe(7);
    });

    test("mappings outlive their Grants object", async () => {
      using all = open();
      const { grants } = all;
      using share = grants.share(SELF, { writable: true });
      using mapped = await grants.map(SELF, share.gref, { writable: true });
      grants[Symbol.dispose]();
      mapped.storeUint32(0, 9);
      expect(share.loadUint32(0)).toBe(9);
      await expect(grants.map(SELF, share.gref)).rejects.toThrow(ReferenceError);
    });

    test("bytes are copied from and to grants, and between two", async () => {
      using all = open();
      const { grants } = all;
      using share = grants.share(SELF, { frames: 2, writable: true });
      const [first, second] = share.grefs.map((grant) => ({ domid: SELF, gref: grant }));
      if (first === undefined || second === undefined) throw new Error("two grants are wanted");
      const bytes = crypto.getRandomValues(new Uint8Array(FRAME_SIZE));
      const [back, part] = [new Uint8Array(FRAME_SIZE), new Uint8Array(4)];
      await grants.copy([{ from: bytes, to: first }]);
      await grants.copy([
        { from: first, to: { ...second, offset: 100 }, length: FRAME_SIZE - 100 },
        { from: first, to: back },
        { from: { ...first, offset: FRAME_SIZE - 3 }, to: part, length: 3 },
      ]);
      expect(back).toEqual(bytes);
      expect(part).toEqual(Uint8Array.of(...bytes.subarray(-3), 0));
      expect(share.read(FRAME_SIZE + 100)).toEqual(bytes.slice(0, FRAME_SIZE - 100));
      const many = Array.from({ length: 100 }, (_, index) => ({
        from: { ...first, offset: index * 40 },
        to: new Uint8Array(40),
      }));
      await grants.copy(many);
      for (const [index, { to }] of many.entries()) expect(to).toEqual(bytes.slice(index * 40, (index + 1) * 40));
      await expect(grants.copy([{ from: { ...first, gref: gref(60_000) }, to: part }])).rejects.toMatchObject({
        code: "GNTST_bad_gntref",
      });
    });

    test("a refusal by the kernel throws a clear error, and leaves nothing behind", async () => {
      using all = open();
      const { grants } = all;
      using share = grants.share(SELF);
      const refused: [attempt: () => Promise<unknown>, code: string, message: RegExp][] = [
        [
          () => grants.map(SELF, gref(100_000)),
          "EINVAL",
          /map grant 100000 of domain \d+ failed: EINVAL\. Xen refused/,
        ],
        [() => grants.map(domid(77), share.gref), "EINVAL", /of domain 77 failed/],
        [() => grants.map(SELF, [share.gref, gref(60_000)]), "EINVAL", /Xen refused a grant/],
        [() => grants.map(SELF, Array(70_000).fill(share.gref)), "EINVAL", /parameters\/limit/],
        [async () => grants.share(SELF, { frames: 5000 }), "ENOSPC", /xen_gntalloc\/parameters\/limit/],
      ];
      for (const [attempt, code, message] of refused) {
        const error: unknown = await attempt().then(
          () => "it was not refused",
          (reason: unknown) => reason,
        );
        expect(error).toMatchObject({ name: "XenError", code });
        expect(String(error)).toMatch(message);
      }
      expect(grants.counters).toEqual({ inUse: 1, leaked: 0, abandoned: 0 });
      grants.setMaximumGrants(1000);
    });
  });

  describe(`the end of a mapping of ${name} grants`, () => {
    const sides: [
      side: string,
      map: (grants: Grants, onUnmap: OnUnmap) => Promise<[ending: GrantMemory, staying: GrantMemory]>,
    ][] = [
      [
        "of another domain's grant",
        async (grants, onUnmap) => {
          const share = grants.share(SELF, { frames: 2, writable: true });
          return [await grants.map(SELF, share.grefs, { writable: true, onUnmap }), share];
        },
      ],
      [
        "of pages of its own",
        async (grants, onUnmap) => {
          const share = grants.share(SELF, { frames: 2, writable: true, onUnmap });
          return [share, await grants.map(SELF, share.grefs, { writable: true })];
        },
      ],
    ];

    test.each(sides)("clears a byte and notifies a port, for a mapping %s", async (_, map) => {
      using all = open();
      const { grants, channels } = all;
      const near = channels.bindUnbound(SELF);
      const far = channels.bindInterdomain(SELF, near.port);
      await far.wait();
      const [ending, staying] = await map(grants, { clearByteAt: 3, notify: near.port });
      staying.uint8.fill(0xff);
      const { count } = far;
      ending[Symbol.dispose]();
      await far.wait({ signal: AbortSignal.timeout(5000) });
      expect(staying.read(0, 5)).toEqual(Uint8Array.of(0xff, 0xff, 0xff, 0, 0xff));
      staying[Symbol.dispose]();
      expect(far.count).toBe(count + 1);
    });

    test("cannot notify a port that is not bound here: nothing stays mapped", async () => {
      using all = open();
      const { grants } = all;
      using share = grants.share(SELF, { writable: true });
      const mapping = grants.map(SELF, share.gref, { onUnmap: { notify: 3000 as never } });
      await expect(mapping).rejects.toThrow(/EINVAL\. The port must be one that this domain has bound/);
      expect(() => grants.share(SELF, { onUnmap: { notify: 3000 as never } })).toThrow("EINVAL");
      expect(grants.counters.inUse).toBe(1);
    });
  });
}
