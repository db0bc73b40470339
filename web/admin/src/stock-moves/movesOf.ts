/** The list of the moves that are behind a number. */
export const movesOf = (filter: Record<string, unknown>) => `/stock-moves?filter=${encodeURIComponent(JSON.stringify(filter))}`;
