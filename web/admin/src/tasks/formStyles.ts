import type { Theme } from '@mui/material';

/** Lets form-js look like the rest of the page. */
export const formStyles = ({ palette, typography, shape }: Theme) => ({
    '& .fjs-container': {
        '--color-text': palette.text.primary,
        '--color-text-light': palette.text.secondary,
        '--color-borders': palette.divider,
        '--color-background': 'transparent',
        '--color-background-disabled': palette.action.hover,
        '--color-accent': palette.primary.main,
        '--color-warning': palette.error.main,
        '--font-family': String(typography.fontFamily),
        '--font-size-base': '13px',
        '--font-size-label': '12px',
        '--font-size-input': '13.5px',
        '--border-radius': `${shape.borderRadius}px`,
    },
    '& .fjs-container .fjs-form-field': { margin: '4px 0' },
    '& .fjs-container .fjs-vertical-layout': { padding: '0 !important', minHeight: '0 !important' },
    '& .fjs-container .fjs-form-field-grouplike .fjs-children': { padding: '0 12px 8px !important' },
    '& .fjs-form-field-text p': { margin: '0 0 6px' },
});
