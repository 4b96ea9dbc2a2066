/** The one error of kernel images: a file that is damaged, is packed in an unknown way, or lacks a needed part. */

import { XenError } from "../../../base/errors/errors.ts";

/** A kernel that cannot be used. Nothing was made of it: the image is read before anything in Xen is touched. */
export class XenImageError extends XenError {
  static override readonly name: string = "XenImageError";

  /** The place of the fault: a byte of the image, or of its unpacked contents if the message says so. */
  readonly offset: number | undefined;

  constructor(message: string, options: ErrorOptions & { readonly offset?: number | undefined } = {}) {
    const { offset, ...rest } = options;
    super(message, { operation: "read the kernel image", ...rest }, "ERR_IMAGE");
    this.offset = offset;
  }
}
