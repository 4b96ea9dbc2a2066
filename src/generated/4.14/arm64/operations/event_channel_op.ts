export * from "../../x86_64/operations/event_channel_op.ts";
