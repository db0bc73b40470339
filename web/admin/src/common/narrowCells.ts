/** For tables with many columns, so that a decision needs no scrolling to the side. */
export const NARROW_CELLS = {
    '& .MuiTableCell-root': { px: 1 },
    '& .MuiTableCell-root:first-of-type': { pl: 2 },
    '& .MuiTableCell-root:last-of-type': { pr: 2 },
};
