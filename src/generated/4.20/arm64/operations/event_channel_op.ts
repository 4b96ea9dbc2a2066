export * from "../../../4.19/arm64/operations/event_channel_op.ts";
