/** A batch of about so many bytes of input goes to a thread at once. */
export const batchBytes = 65_536

/** Batches under way for each thread: one that is worked on, one that waits, so that no thread is ever idle. */
export const batchesPerThread = 2
