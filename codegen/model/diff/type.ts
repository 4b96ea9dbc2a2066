/** Decides if two members have equal types, whatever their names in the headers. */
import type { AbiType } from "../abi.ts";
import type { MemberPlace } from "./types.ts";

/** True if both are read and written alike. A longer array is a change of size, not of type. */
export function sameType(from: MemberPlace, to: MemberPlace): boolean {
  const [left, right] = [plainType(from), plainType(to)];
  return (
    (from.bitSize === undefined) === (to.bitSize === undefined) &&
    from.inline?.kind === to.inline?.kind &&
    from.inline?.align === to.inline?.align &&
    (left === undefined || right === undefined ? left === right : isSame(left, right))
  );
}

/** Returns the type, without the array's length if the member's size tells it. */
export function plainType({ type, size }: MemberPlace): AbiType | undefined {
  return type?.kind === "array" && size > 0 ? { ...type, length: 0 } : type;
}

function isSame(left: AbiType, right: AbiType): boolean {
  switch (left.kind) {
    case "int":
    case "enum":
      return right.kind === left.kind && left.size === right.size && left.signed === right.signed;
    case "handle": {
      if (right.kind !== "handle") return false;
      const { name: _left, ...before } = left;
      const { name: _right, ...after } = right;
      return Bun.deepEquals(before, after);
    }
    case "array":
      return right.kind === "array" && left.length === right.length && isSame(left.of, right.of);
    default:
      return Bun.deepEquals(left, right);
  }
}
