import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useGetList, useTranslate, type RaRecord } from 'react-admin';

interface Vendor extends RaRecord<string> {
    number: string;
    name: string;
    status: string;
}

/** Any vendor of the company, found by number or name; a blocked one cannot be taken. */
export const VendorSearch = ({ companyCode, onChoose }: { companyCode?: string; onChoose: (vendorNumber: string) => void }) => {
    const translate = useTranslate();
    const [text, setText] = useState('');
    const { data = [], isFetching } = useGetList<Vendor>('vendors', {
        filter: { companyCode, q: text }, sort: { field: 'name', order: 'ASC' }, pagination: { page: 1, perPage: 20 },
    });
    return (
        <Autocomplete
            size="small" options={data} loading={isFetching} filterOptions={all => all} inputValue={text}
            getOptionLabel={({ number, name }) => `${number} ${name}`} getOptionDisabled={({ status }) => status === 'BLOCKED'}
            isOptionEqualToValue={(one, other) => one.id === other.id} onInputChange={(_, value) => setText(value)}
            onChange={(_, vendor) => onChoose(vendor?.number ?? '')}
            renderInput={params => <TextField {...params} margin="dense" label={translate('quayside.task.choice.search')} />}
        />
    );
};
