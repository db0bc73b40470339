import type { RaThemeOptions } from 'react-admin';

type Components = NonNullable<RaThemeOptions['components']>;

/** Quiet surfaces with a hairline instead of shadows; tables dense, figures aligned. */
export const components = (mode: 'light' | 'dark'): Components => {
    const hairline = mode === 'light' ? '#e3e8ed' : '#263442';
    const link = mode === 'light' ? '#0b6f6a' : '#5cc8c2';
    const head = mode === 'light' ? '#f8fafb' : '#1a2632';
    return {
        MuiCssBaseline: {
            styleOverrides: {
                'a:not([class])': { color: link, textDecoration: 'none', '&:hover': { textDecoration: 'underline' } },
                body: { fontFeatureSettings: '"cv05", "cv11", "ss03"', WebkitFontSmoothing: 'antialiased' },
            },
        },
        MuiPaper: {
            defaultProps: { elevation: 0 },
            styleOverrides: {
                root: { backgroundImage: 'none' },
                elevation1: { boxShadow: 'none', border: `1px solid ${hairline}` },
            },
        },
        MuiCard: { styleOverrides: { root: { boxShadow: 'none', border: `1px solid ${hairline}` } } },
        MuiButton: { defaultProps: { disableElevation: true, size: 'small' } },
        MuiTextField: { defaultProps: { size: 'small', variant: 'outlined', margin: 'dense', fullWidth: true } },
        MuiFormControl: { defaultProps: { size: 'small', variant: 'outlined', margin: 'dense', fullWidth: true } },
        MuiAutocomplete: { defaultProps: { fullWidth: true } },
        MuiTableCell: {
            styleOverrides: {
                root: {
                    borderColor: hairline,
                    fontVariantNumeric: 'tabular-nums',
                    // Codes are read as one word.
                    '&[class*="umber"], &[class*="column-sku"], &[class*="Sku"], &[class*="Code"]': { whiteSpace: 'nowrap' },
                    '&[class*="column-name"], &[class*="productName"], &[class*="vendorName"]': { minWidth: 150 },
                },
                sizeSmall: { padding: '7px 12px' },
                head: {
                    fontWeight: 600,
                    fontSize: '0.74rem',
                    whiteSpace: 'nowrap',
                    backgroundColor: head,
                },
            },
        },
        MuiChip: { styleOverrides: { root: { fontWeight: 560 }, sizeSmall: { height: 22, fontSize: '0.74rem' } } },
        MuiTooltip: { defaultProps: { arrow: true, enterDelay: 400 } },
        MuiTab: { styleOverrides: { root: { minHeight: 42, textTransform: 'none', fontWeight: 600 } } },
        MuiTabs: { styleOverrides: { root: { minHeight: 42 } } },
        MuiAlert: { styleOverrides: { root: { borderRadius: 8 } } },
        MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.05rem', fontWeight: 620 } } },
        RaList: { styleOverrides: { root: { '& .RaList-main': { minWidth: 0 } } } },
        // A table wider than the page is scrolled by itself.
        RaDataTable: { styleOverrides: { root: { '& .RaDataTable-tableWrapper': { overflowX: 'auto' } } } },
        RaListToolbar: { styleOverrides: { root: { minHeight: 52, alignItems: 'center' } } },
        RaLabeled: {
            styleOverrides: { root: { '& .RaLabeled-label': { fontSize: '0.74rem', fontWeight: 560, opacity: 0.75 } } },
        },
        RaSidebar: { styleOverrides: { root: { height: 'auto' } } },
    } as Components;
};
