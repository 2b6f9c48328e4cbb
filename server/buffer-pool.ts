// Loaded first (node --import, or import) by the processes that keep much in memory. Node 24 cuts buffers of less than
// 32 KiB from slabs of 64: one small buffer that is kept keeps its whole slab, and a cache of small ones holds many
// times what it counts. With slabs of 8 KiB, Node's measure until then, it holds little more.
Buffer.poolSize = 8 * 1024;
