import { Button, Stack, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { formatNumber } from '../common/format';
import { save } from '../export/save';
import { getBlob } from '../providers/http';
import { errorText } from '../providers/problem';
import { exampleSizes } from './import';

/** Files that can be uploaded as they are: a few records to copy, or as many as a distributor has. */
export const ExampleButtons = ({ type, companyCode }: { type: string; companyCode: string }) => {
    const translate = useTranslate();
    const notify = useNotify();
    const load = async (records: number) => {
        try {
            save(await getBlob(`/api/imports/examples/${type}?companyCode=${companyCode}&records=${records}`), `${type}-example.csv`);
        } catch (error) {
            notify(errorText(error), { type: 'error' });
        }
    };
    return (
        <Stack direction="row" spacing={1} alignItems="center" sx={{ mt: 1 }}>
            <Typography variant="body2" color="text.secondary">{translate('quayside.import.example')}</Typography>
            {exampleSizes[type]?.map(records => (
                <Button key={records} size="small" onClick={() => load(records)}>{translate('quayside.import.records', { records: formatNumber(records) })}</Button>
            ))}
        </Stack>
    );
};
