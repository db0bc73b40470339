import { MenuItem, TextField } from '@mui/material';
import { useGetList, useTranslate, type RaRecord } from 'react-admin';
import { Controller, useFormContext, useWatch } from 'react-hook-form';

export const WarehouseCell = ({ path, error }: { path: string; error?: string }) => {
    const translate = useTranslate();
    const { control } = useFormContext();
    const companyCode = useWatch({ name: 'companyCode' }) as string | undefined;
    const { data = [] } = useGetList<RaRecord<string> & { code: string }>(
        'warehouses', { filter: { companyCode }, pagination: { page: 1, perPage: 100 }, sort: { field: 'code', order: 'ASC' } },
        { enabled: !!companyCode },
    );
    return (
        <Controller
            name={`${path}.warehouseCode`} control={control} defaultValue=""
            render={({ field }) => {
                const known = data.some(({ code }) => code === field.value);
                return (
                    <TextField {...field} value={known ? field.value : ''} select fullWidth margin="none" error={!!error} helperText={error}
                        label={translate('quayside.requisition.line.warehouse')}>
                        {data.map(({ code }) => <MenuItem key={code} value={code}>{code}</MenuItem>)}
                    </TextField>
                );
            }}
        />
    );
};
