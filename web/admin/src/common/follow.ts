const FOLLOW_MS = 3_000;

/** Options of a query whose document other people and the process change while it is looked at. */
export const follow = <T>(isMoving: (record: T) => boolean) => ({
    refetchInterval: ({ state }: { state: { data?: T } }) => (state.data && isMoving(state.data) ? FOLLOW_MS : false),
});
