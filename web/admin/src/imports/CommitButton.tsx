import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatNumber } from '../common/format';
import { useAction } from '../common/useAction';
import type { Import } from './import';

/** Stores all rows; requisitions can be handed to their approvers right away. */
export const CommitButton = ({ record }: { record: Import }) => {
    const translate = useTranslate();
    const commit = useAction<{ submit: boolean }>(`/api/imports/${record.id}/commit`);
    const rows = formatNumber(record.rows);
    const submittable = record.type === 'requisitions';
    return (
        <>
            <Button variant={submittable ? 'outlined' : 'contained'} disabled={commit.isPending} onClick={() => commit.mutate({ submit: false })}>
                {translate('quayside.import.commit', { rows })}
            </Button>
            {submittable && (
                <Button variant="contained" disabled={commit.isPending} onClick={() => commit.mutate({ submit: true })}>
                    {translate('quayside.import.commitAndSubmit')}
                </Button>
            )}
        </>
    );
};
