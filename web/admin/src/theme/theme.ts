import '@fontsource-variable/inter';
import { alpha } from '@mui/material';
import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from 'react-admin';
import { components } from './components';

const NAVY = '#12283f';
const TEAL = '#0d7f7a';

const typography = {
    fontFamily: '"Inter Variable", system-ui, -apple-system, "Segoe UI", sans-serif',
    fontSize: 13,
    h1: { fontSize: '1.75rem', fontWeight: 650, letterSpacing: '-0.02em' },
    h2: { fontSize: '1.5rem', fontWeight: 650, letterSpacing: '-0.02em' },
    h3: { fontSize: '1.3rem', fontWeight: 650, letterSpacing: '-0.015em' },
    h4: { fontSize: '1.15rem', fontWeight: 650, letterSpacing: '-0.01em' },
    h5: { fontSize: '1.05rem', fontWeight: 620, letterSpacing: '-0.01em' },
    h6: { fontSize: '0.95rem', fontWeight: 620, letterSpacing: '-0.005em' },
    subtitle2: { fontWeight: 600 },
    button: { textTransform: 'none' as const, fontWeight: 600 },
    overline: { fontSize: '0.68rem', fontWeight: 650, letterSpacing: '0.07em', lineHeight: 1.8 },
};

const shape = { borderRadius: 8 };
const sidebar = { width: 232, closedWidth: 54 };

export const lightTheme: RaThemeOptions = {
    ...defaultLightTheme,
    palette: {
        mode: 'light',
        primary: { main: TEAL, dark: '#086561', light: '#5cc8c2', contrastText: '#ffffff' },
        secondary: { main: NAVY, contrastText: '#ffffff' },
        background: { default: '#f4f6f8', paper: '#ffffff' },
        text: { primary: '#16202c', secondary: '#5a6877' },
        divider: '#e3e8ed',
        success: { main: '#217a4b' },
        warning: { main: '#b26a00' },
        error: { main: '#c0362c' },
        info: { main: '#2b6cb0' },
        action: { hover: alpha(NAVY, 0.035), selected: alpha(TEAL, 0.09) },
    },
    typography,
    shape,
    sidebar,
    components: components('light'),
};

export const darkTheme: RaThemeOptions = {
    ...defaultDarkTheme,
    palette: {
        mode: 'dark',
        primary: { main: '#4bbdb6', dark: '#2d9c95', light: '#8adcd7', contrastText: '#06201f' },
        secondary: { main: '#9db4cc', contrastText: '#0b1520' },
        background: { default: '#0e151d', paper: '#151f2a' },
        text: { primary: '#e5ebf1', secondary: '#9aabbb' },
        divider: '#263442',
        success: { main: '#58b98a' },
        warning: { main: '#e2a54a' },
        error: { main: '#ef7d72' },
        info: { main: '#78aee3' },
    },
    typography,
    shape,
    sidebar,
    components: components('dark'),
};
