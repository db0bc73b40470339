import { CssBaseline, ThemeProvider, createTheme } from '@mui/material';
import type { ReactNode } from 'react';
import { lightTheme } from './theme';

const theme = createTheme(lightTheme);

/** What the application gives its pages, for those that are shown without it. */
export const OutsideTheme = ({ children }: { children: ReactNode }) => (
    <ThemeProvider theme={theme}>
        <CssBaseline />
        {children}
    </ThemeProvider>
);
