/** Opens the pages of a guest of either kind. */

import type { SignalOptions } from "../../base/options.ts";
import type { BuilderParts } from "../builder/index.ts";
import type { GuestPages } from "./guest-pages.ts";
import type { GuestToMove } from "./guest-to-move.ts";
import { HvmPages } from "./hvm-pages.ts";
import { PvPages } from "./pv-save.ts";
import type { X86Abi } from "./x86-abi.ts";

export async function pagesOfGuest(
  parts: BuilderParts,
  abi: X86Abi,
  guest: GuestToMove,
  options: SignalOptions,
): Promise<GuestPages> {
  return guest.kind === "pv" ? PvPages.open(parts, abi, guest, options) : new HvmPages(parts, abi, guest);
}
