// Loaded (node --import) into processes that server/start runs: they end when it does, even when it is
// killed, because then the channel to it closes. Without a channel this does nothing.
if (process.channel) {
  process.channel.unref();
  process.once("disconnect", () => {
    setTimeout(() => process.exit(1), 5_000).unref();
    process.kill(process.pid, "SIGTERM");
  });
}
