/** Requests about domains, their limits, and xenstored itself, for the toolstack's domain. */

import { type Domid, gfn, type Gfn, type Port, port as checkPort } from "../../abi/numbers.ts";
import { checkInteger, checkText, describe, shown } from "../../base/checks.ts";
import { readOptions, type SignalOptions } from "../../base/options.ts";
import { orAborted } from "../../base/promises.ts";
import { featuresIn, maskOf, type XenStoreFeature } from "./features.ts";
import { XenStoreOperations } from "./operations.ts";
import { checkDomid } from "./permissions.ts";
import {
  XS_CONTROL,
  XS_GET_DOMAIN_PATH,
  XS_GET_FEATURE,
  XS_GET_QUOTA,
  XS_INTRODUCE,
  XS_IS_DOMAIN_INTRODUCED,
  XS_RELEASE,
  XS_RESUME,
  XS_SET_FEATURE,
  XS_SET_QUOTA,
  XS_SET_TARGET,
} from "./wire/constants.ts";
import { booleanOf, checkAcknowledged, numberOf, stringOf, stringsOf } from "./wire/payload.ts";

/** The domain that a quota concerns. */
export interface XenStoreLimitOptions extends SignalOptions {
  /** The domain that is meant. */
  domid?: Domid | undefined;
}

/** Requests outside transactions. Most are for a privileged domain, and reject with a XenStorePermissionError elsewhere. */
export abstract class XenStoreDomains extends XenStoreOperations {
  /** Resolves with the path of a domain's nodes, "/local/domain/N", whether or not there is such a domain. */
  domainPath(domid: Domid, options?: SignalOptions): Promise<string> {
    return this.#about(XS_GET_DOMAIN_PATH, domid, [], stringOf, options);
  }

  /** Resolves with true if the domain has been introduced to xenstored. */
  isIntroduced(domid: Domid, options?: SignalOptions): Promise<boolean> {
    return this.#about(XS_IS_DOMAIN_INTRODUCED, domid, [], booleanOf, options);
  }

  /** Introduces a domain to xenstored, with the frame of its ring, and the port that the domain has for it. */
  async introduce(domid: Domid, frame: Gfn | bigint, port: Port, options?: SignalOptions): Promise<void> {
    return this.#about(XS_INTRODUCE, domid, [gfn(frame), checkPort(port)], checkAcknowledged, options);
  }

  /** Releases a domain that has ended: xenstored forgets it. */
  release(domid: Domid, options?: SignalOptions): Promise<void> {
    return this.#about(XS_RELEASE, domid, [], checkAcknowledged, options);
  }

  /** Tells xenstored that a domain that was shut down to be suspended runs again. */
  resume(domid: Domid, options?: SignalOptions): Promise<void> {
    return this.#about(XS_RESUME, domid, [], checkAcknowledged, options);
  }

  /** Lets a domain use the permissions of another: a device model's domain those of its guest. */
  async setTarget(domid: Domid, target: Domid, options?: SignalOptions): Promise<void> {
    checkDomid(target, "target");
    return this.#about(XS_SET_TARGET, domid, [target], checkAcknowledged, options);
  }

  /** Sends a command to xenstored itself, as `xenstore-control` does, and resolves with its answer. */
  async control(command: string, values: readonly string[] = [], options?: SignalOptions): Promise<string> {
    if (!Array.isArray(values)) throw new TypeError(`expected values to be an array, received ${describe(values)}`);
    return this.request(XS_CONTROL, [command, ...values], (payload) => stringsOf(payload).join("\0"), options);
  }

  /**
   * Resolves with the features that a domain may use; without a domain, with those of this xenstored. A bit without a
   * name in io/xs_wire.h is a number. Since 4.22.
   */
  features(options?: XenStoreLimitOptions): Promise<(XenStoreFeature | number)[]> {
    return this.#limit(XS_GET_FEATURE, [], (payload) => featuresIn(numberOf(payload)), options);
  }

  /** Sets the features that a domain may use. Rejects with a TypeError for an unknown feature. Since 4.22. */
  async setFeatures(
    domid: Domid,
    features: readonly (XenStoreFeature | number)[],
    options?: SignalOptions,
  ): Promise<void> {
    return this.#about(XS_SET_FEATURE, domid, [maskOf(features)], checkAcknowledged, options);
  }

  /** Resolves with the names of this xenstored's quotas. Since 4.22. */
  quotaNames(options?: SignalOptions): Promise<string[]> {
    return this.request(XS_GET_QUOTA, [], (payload) => stringOf(payload).split(" ").filter(Boolean), options);
  }

  /** Resolves with a quota of a domain; without a domain, with the quota of new domains. Since 4.22. */
  quota(name: string, options?: XenStoreLimitOptions): Promise<number> {
    return this.#limit(XS_GET_QUOTA, [name], numberOf, options);
  }

  /** Sets a quota of a domain; without a domain, the quota of new domains. Since 4.22. */
  setQuota(name: string, value: number, options?: XenStoreLimitOptions): Promise<void> {
    return this.#limit(XS_SET_QUOTA, [name, value], checkAcknowledged, options);
  }

  /** Makes a request about a domain, or about none. */
  async #limit<T>(
    type: number,
    values: readonly (string | number)[],
    decode: (payload: Buffer) => T,
    options: XenStoreLimitOptions | undefined,
  ): Promise<T> {
    const { domid, signal } = readOptions("a request to xenstored", options, ["domid", "signal"]);
    if (domid !== undefined) return this.#about(type, domid, values, decode, { signal });
    return this.request(type, values, decode, { signal });
  }

  async #about<T>(
    type: number,
    domid: Domid,
    values: readonly (string | number)[],
    decode: (payload: Buffer) => T,
    options: SignalOptions | undefined,
  ): Promise<T> {
    checkDomid(domid);
    return this.request(type, [domid, ...values], decode, options, String(domid));
  }

  /** Makes a request of strings and numbers. */
  protected async request<T>(
    type: number,
    values: readonly (string | number)[],
    decode: (payload: Buffer) => T,
    options: SignalOptions | undefined,
    about?: string,
  ): Promise<T> {
    const payload = values.length === 0 ? ["\0"] : values.map((value) => `${wordOf(value)}\0`);
    const { signal } = readOptions("a request to xenstored", options, ["signal"]);
    signal?.throwIfAborted();
    return orAborted(this.send({ type, payload, path: about, decode }), signal);
  }
}

function wordOf(value: string | number): string {
  if (typeof value === "number") {
    checkInteger("value", value, 0, Number.MAX_SAFE_INTEGER);
    return `${value}`;
  }
  checkText("value", value);
  if (value.includes("\0")) throw new RangeError(`expected text without NUL, received ${shown(value)}`);
  return value;
}
