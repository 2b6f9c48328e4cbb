// Loaded (node --import) into the processes that server/children spawns: they end when their parent does, even
// when that is killed, because then the channel to it closes. Their own children inherit the
// option and are left alone.
if (process.channel && process.env.STANDFIRST_PARENT === String(process.ppid)) {
  process.channel.unref();
  process.once("disconnect", () => {
    setTimeout(() => process.exit(1), 5_000).unref();
    process.kill(process.pid, "SIGTERM");
  });
}
