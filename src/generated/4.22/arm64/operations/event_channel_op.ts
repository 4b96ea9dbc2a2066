export * from "../../../4.21/arm64/operations/event_channel_op.ts";
