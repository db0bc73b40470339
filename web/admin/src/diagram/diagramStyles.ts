import type { Theme } from '@mui/material';

const lit = (color: string, fill: string, width: number) => ({
    '& > .djs-visual > :is(rect, circle, polygon):first-of-type': { stroke: `${color} !important`, fill: `${fill} !important`, strokeWidth: `${width}px !important` },
});

/** Colours of the states, on a canvas that stays readable in the dark theme. */
export const diagramStyles = ({ palette }: Theme) => ({
    backgroundColor: palette.mode === 'dark' ? '#dfe6ec' : '#fbfcfd',
    backgroundImage: 'radial-gradient(#dde4ea 1px, transparent 1px)',
    backgroundSize: '18px 18px',
    '& .is-completed.djs-shape': lit('#217a4b', '#e8f5ee', 2),
    '& .is-active.djs-shape': lit('#0d7f7a', '#c9eeeb', 3),
    // What contains the active step is drawn round it, not painted over it.
    '& .is-around.djs-shape': lit('#0d7f7a', '#f2fbfa', 2),
    '& .is-incident.djs-shape': lit('#c0362c', '#fbe3e0', 3),
    '& .is-terminated.djs-shape': lit('#7b8794', '#eceff2', 2),
    '& .is-taken.djs-connection > .djs-visual > path': { stroke: '#217a4b !important', strokeWidth: '3px !important' },
    '& .is-selected.djs-shape .djs-outline': { display: 'block !important', stroke: '#0d7f7a !important', strokeWidth: '2px' },
    '& .is-active.djs-shape > .djs-visual': { animation: 'quayside-pulse 2s ease-in-out infinite' },
    '@keyframes quayside-pulse': { '50%': { opacity: 0.55 } },
});
