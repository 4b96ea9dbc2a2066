/**
 * Numbers of different meanings that the compiler accepts or refuses. Type-checked with the project and never run.
 * `refusals.test.ts` removes the expectations, and compares each message with the words of its expectation.
 */

import type {
  Domid,
  ForeignMemory,
  Gfn,
  Grants,
  Gref,
  Mfn,
  Port,
  RawEventChannels,
  Xen,
  XenStore,
} from "../../src/index.ts";
import { domid, type EventChannels, gfn, gref, mfn, port } from "../../src/index.ts";

declare const channels: EventChannels;
declare const raw: RawEventChannels;
declare const grants: Grants;
declare const foreign: ForeignMemory;
declare const store: XenStore;
declare const xen: Xen;
declare const [guest, end, page, frame, machine]: [Domid, Port, Gref, Gfn, Mfn];

/** Plain numbers: accepted everywhere, and checked at run time. */
channels.bindUnbound(5);
channels.bindInterdomain(5, 9);
raw.reset(5);
grants.share(5);
void grants.map(5, 8);
void grants.map(5, [8, 9], { onUnmap: { notify: 3 } });
void grants.copy([{ from: { domid: 5, gref: 8 }, to: new Uint8Array(16) }]);
void foreign.map(5, 0x1000);
void foreign.map(5, [0x1000, 0x1001n]);
void store.introduce(5, 0x1000n, 2);
void store.setPermissions("/tool/x", { owner: 5, domains: [{ domid: 6, access: "read" }] });
xen.domains.get(5);
xen.cpupools.get(1).moveDomain(5);
void xen.domains.get(5).memory.populate({ frames: [0x1000, 0x1001n] });
void xen.domains.get(5).console({ ring: { frame: 0x1000n, port: 2 } });

/** Checked numbers are numbers. */
channels.bindInterdomain(domid(5), port(9));
void grants.map(guest, [page, gref(9)]);
void foreign.map(guest, [frame, gfn(0x1000), gfn(0x1000n)]);
export const next: number = guest + 1;
export const large: number = mfn(2n ** 40n);
export const known: Map<Domid, string> = new Map([[5, "web"]]);

/** Numbers of a wrong kind: refused. */
// @ts-expect-error "port"' is not assignable to type '"domid"
channels.bindInterdomain(end, guest);
// @ts-expect-error "port"' is not assignable to type '"domid"
channels.bindUnbound(end);
// @ts-expect-error "domid"' is not assignable to type '"port"
raw.status(guest, guest);
// @ts-expect-error "gfn"' is not assignable to type '"port"
channels.bindInterdomain(guest, frame);
// @ts-expect-error "port"' is not assignable to type '"domid"
raw.allocateUnbound(guest, end);
// @ts-expect-error "gref"' is not assignable to type '"domid"
grants.share(page);
// @ts-expect-error "domid"' is not assignable to type '"gref"
void grants.copy([{ from: { domid: guest, gref: guest }, to: new Uint8Array(16) }]);
// @ts-expect-error "domid"' is not assignable to type '"gref"
void grants.map(guest, guest);
// @ts-expect-error "gref"' is not assignable to type '"port"
void grants.map(guest, page, { onUnmap: { notify: page } });
// @ts-expect-error "mfn"' is not assignable to type '"gfn"
void foreign.map(guest, machine);
// @ts-expect-error "gref"' is not assignable to type '"gfn"
void foreign.map(guest, [frame, page]);
// @ts-expect-error "gfn"' is not assignable to type '"port"
void store.introduce(guest, frame, frame);
// @ts-expect-error "port"' is not assignable to type '"domid"
void store.setPermissions("/tool/x", { owner: end });
// @ts-expect-error "port"' is not assignable to type '"domid"
void store.domainPath(end);
// @ts-expect-error "port"' is not assignable to type '"domid"
xen.domains.get(end);
// @ts-expect-error "port"' is not assignable to type '"domid"
xen.cpupools.get(1).moveDomain(end);
// @ts-expect-error "mfn"' is not assignable to type '"gfn"
void xen.domains.get(guest).memory.release({ first: machine, count: 1 });
// @ts-expect-error "domid"' is not assignable to type '"port"
void xen.domains.get(guest).console({ ring: { frame, port: guest } });

/** Values that are not numbers: refused. */
// @ts-expect-error 'string' is not assignable to parameter of type 'Domid'
channels.bindUnbound("5");
// @ts-expect-error 'bigint' is not assignable to parameter of type 'Domid'
channels.bindUnbound(5n);
