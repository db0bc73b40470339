import { Alert, Stack } from '@mui/material';
import type { RequisitionContext } from './context';

export const Warnings = ({ warnings }: { warnings?: RequisitionContext['warnings'] }) =>
    warnings?.length ? (
        <Stack spacing={1}>
            {warnings.map(({ code, message }, i) => <Alert key={`${code} ${i}`} severity="warning" sx={{ py: 0.25 }}>{message}</Alert>)}
        </Stack>
    ) : null;
