import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatNumber } from '../common/format';
import { useAction } from '../common/useAction';

export const CommitButton = ({ id, rows }: { id: string; rows: number }) => {
    const translate = useTranslate();
    const commit = useAction(`/api/imports/${id}/commit`);
    return (
        <Button variant="contained" loading={commit.isPending} onClick={() => commit.mutate(undefined)}>
            {translate('quayside.import.commit', { rows: formatNumber(rows) })}
        </Button>
    );
};
