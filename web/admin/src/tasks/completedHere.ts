/** Tasks that were completed in this window: their leaving the list is no news to its user. */
const completed = new Set<string>();

export const markCompleted = (...ids: string[]) => ids.forEach(id => completed.add(id));

export const wasCompletedHere = (id: string) => completed.has(id);
