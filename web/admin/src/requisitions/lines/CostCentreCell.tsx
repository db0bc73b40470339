import { MenuItem, TextField } from '@mui/material';
import { useGetList, useTranslate, type RaRecord } from 'react-admin';
import { Controller, useFormContext, useWatch } from 'react-hook-form';

/** Where the line is charged. One that is no longer active stays in sight, for the server refuses it. */
export const CostCentreCell = ({ path, error }: { path: string; error?: string }) => {
    const translate = useTranslate();
    const { control } = useFormContext();
    const companyCode = useWatch({ name: 'companyCode' }) as string | undefined;
    const { data = [] } = useGetList<RaRecord<string> & { code: string; name: string }>(
        'cost-centres', { filter: { companyCode, active: true }, pagination: { page: 1, perPage: 500 }, sort: { field: 'code', order: 'ASC' } },
        { enabled: !!companyCode },
    );
    return (
        <Controller
            name={`${path}.costCentre`} control={control} defaultValue=""
            render={({ field }) => (
                <TextField {...field} value={field.value ?? ''} select fullWidth margin="none" error={!!error} helperText={error}
                    label={translate('quayside.requisition.line.costCentre')}>
                    <MenuItem value="">{translate('quayside.requisition.noCostCentre')}</MenuItem>
                    {field.value && !data.some(({ code }) => code === field.value) && <MenuItem value={field.value}>{field.value}</MenuItem>}
                    {data.map(({ code, name }) => <MenuItem key={code} value={code}>{code} · {name}</MenuItem>)}
                </TextField>
            )}
        />
    );
};
