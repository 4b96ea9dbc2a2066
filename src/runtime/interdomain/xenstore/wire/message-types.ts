/** Names of message types, for errors. */

import {
  XS_CONTROL,
  XS_DIRECTORY,
  XS_DIRECTORY_PART,
  XS_ERROR,
  XS_GET_DOMAIN_PATH,
  XS_GET_FEATURE,
  XS_GET_PERMS,
  XS_GET_QUOTA,
  XS_INTRODUCE,
  XS_IS_DOMAIN_INTRODUCED,
  XS_MKDIR,
  XS_READ,
  XS_RELEASE,
  XS_RESET_WATCHES,
  XS_RESUME,
  XS_RM,
  XS_SET_FEATURE,
  XS_SET_PERMS,
  XS_SET_QUOTA,
  XS_SET_TARGET,
  XS_TRANSACTION_END,
  XS_TRANSACTION_START,
  XS_UNWATCH,
  XS_WATCH,
  XS_WATCH_EVENT,
  XS_WRITE,
} from "./constants.ts";

/** For each type, the name in C, and the operation's name in errors. */
const TYPES: ReadonlyMap<number, readonly [name: string, operation: string]> = new Map([
  [XS_CONTROL, ["XS_CONTROL", "control"]],
  [XS_DIRECTORY, ["XS_DIRECTORY", "list"]],
  [XS_READ, ["XS_READ", "read"]],
  [XS_GET_PERMS, ["XS_GET_PERMS", "get permissions of"]],
  [XS_WATCH, ["XS_WATCH", "watch"]],
  [XS_UNWATCH, ["XS_UNWATCH", "unwatch"]],
  [XS_TRANSACTION_START, ["XS_TRANSACTION_START", "start transaction"]],
  [XS_TRANSACTION_END, ["XS_TRANSACTION_END", "end transaction"]],
  [XS_INTRODUCE, ["XS_INTRODUCE", "introduce domain"]],
  [XS_RELEASE, ["XS_RELEASE", "release domain"]],
  [XS_GET_DOMAIN_PATH, ["XS_GET_DOMAIN_PATH", "get path of domain"]],
  [XS_WRITE, ["XS_WRITE", "write"]],
  [XS_MKDIR, ["XS_MKDIR", "create"]],
  [XS_RM, ["XS_RM", "remove"]],
  [XS_SET_PERMS, ["XS_SET_PERMS", "set permissions of"]],
  [XS_WATCH_EVENT, ["XS_WATCH_EVENT", "watch event"]],
  [XS_ERROR, ["XS_ERROR", "error"]],
  [XS_IS_DOMAIN_INTRODUCED, ["XS_IS_DOMAIN_INTRODUCED", "look for domain"]],
  [XS_RESUME, ["XS_RESUME", "resume domain"]],
  [XS_SET_TARGET, ["XS_SET_TARGET", "set target of domain"]],
  [XS_RESET_WATCHES, ["XS_RESET_WATCHES", "reset watches"]],
  [XS_DIRECTORY_PART, ["XS_DIRECTORY_PART", "list part of"]],
  [XS_GET_FEATURE, ["XS_GET_FEATURE", "get features"]],
  [XS_SET_FEATURE, ["XS_SET_FEATURE", "set features"]],
  [XS_GET_QUOTA, ["XS_GET_QUOTA", "get quota"]],
  [XS_SET_QUOTA, ["XS_SET_QUOTA", "set quota"]],
]);

/** Returns a type's name in C: "XS_READ"; "type 77" for an unknown one. */
export function messageTypeName(type: number): string {
  return TYPES.get(type)?.[0] ?? `type ${type}`;
}

/** Returns the operation's name: "read". */
export function operationName(type: number): string {
  return TYPES.get(type)?.[1] ?? `request of type ${type}`;
}

/** Every type that a message can have. */
export const messageTypes: readonly number[] = [...TYPES.keys()];
