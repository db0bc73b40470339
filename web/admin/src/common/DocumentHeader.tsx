import { Paper, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
    over: ReactNode;
    title: string;
    facts: ReactNode;
    actions?: ReactNode;
    note?: ReactNode;
}

/** The head of a document's page: what it is, its main facts, what can be done. */
export const DocumentHeader = ({ over, title, facts, actions, note }: Props) => (
    <Paper variant="outlined" sx={{ px: 2, py: 1.5 }}>
        <Stack direction={{ xs: 'column', md: 'row' }} justifyContent="space-between" spacing={1}>
            <Stack spacing={0.5} sx={{ minWidth: 0 }}>
                <Stack direction="row" spacing={1} useFlexGap alignItems="center">{over}</Stack>
                <Typography variant="h4" component="h1">{title}</Typography>
            </Stack>
            <Stack direction="row" spacing={1} useFlexGap flexWrap="wrap" alignItems="flex-start">{actions}</Stack>
        </Stack>
        <Stack direction="row" spacing={3.5} useFlexGap flexWrap="wrap" sx={{ mt: 1.25 }}>{facts}</Stack>
        {note}
    </Paper>
);
