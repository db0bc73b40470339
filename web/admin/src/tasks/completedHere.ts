/** Tasks that were completed in this window: their leaving the list is no news to its user. */
const completed = new Set<string>();

export const markCompleted = (...ids: string[]) => ids.forEach(id => completed.add(id));

/** The server did not take it: what becomes of them is news again. */
export const unmarkCompleted = (...ids: string[]) => ids.forEach(id => completed.delete(id));

export const wasCompletedHere = (id: string) => completed.has(id);
