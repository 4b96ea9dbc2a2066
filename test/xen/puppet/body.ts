/** A puppet's memory: code, mailboxes, a stack, pages for buffers, free pages, and page tables at the end. */

import type { Domid } from "../../../src/index.ts";
import type { Kind } from "../guests/index.ts";

export const PAGE = 4096;

/** The pages with fixed uses at the beginning. */
export const CODE_PAGE = 0;
export const MAILBOX_PAGE = 1;
export const STACK_PAGE = 2;
export const FIRST_ARENA_PAGE = 3;

/** Page tables that each kind has, at the end of its memory; Arm's vcpu runs without. */
export const TABLE_PAGES: Readonly<Record<Kind, number>> = { pv: 4, pvh: 6, arm64: 0 };

/** Memory as the start of a vcpu needs it. */
export interface Body {
  readonly domid: Domid;
  /** The address of the first page, in the guest and in this process. */
  readonly base: number;
  /** The frames of all pages: machine frames of a PV puppet, else guest frames. */
  readonly frames: readonly bigint[];
  /** The numbers of the pages that are page tables, top level first. */
  readonly tables: readonly number[];
  /** The pages that are mapped in this process: all but the page tables of a PV puppet. */
  readonly view: DataView<ArrayBuffer>;
  /** The addresses with which the vcpu starts. */
  readonly code: number;
  readonly mailbox: number;
  readonly stack: number;
}
