import { MenuItem, Select } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useStore, useTranslate } from 'react-admin';
import { useMe } from '../providers/me';
import { COMPANY_KEY } from '../providers/store';

/** Narrows every list to one of the companies that the token grants. */
export const CompanySwitcher = () => {
    const translate = useTranslate();
    const queries = useQueryClient();
    const { data: me } = useMe();
    const [company, setCompany] = useStore(COMPANY_KEY, '');
    if (!me || me.companies.length < 2) return null;
    const known = me.companies.some(({ code }) => code === company);
    return (
        <Select
            size="small" displayEmpty variant="outlined" value={known ? company : ''}
            inputProps={{ 'aria-label': translate('quayside.company.choose') }}
            sx={{ mr: 1, maxWidth: { xs: 112, sm: 260 }, '& .MuiSelect-select': { py: 0.6 } }}
            onChange={event => {
                setCompany(event.target.value);
                setTimeout(() => void queries.invalidateQueries());
            }}
        >
            <MenuItem value="">{translate('quayside.company.all')}</MenuItem>
            {me.companies.map(({ code, name, currency }) => (
                <MenuItem key={code} value={code}>{code} · {name} ({currency})</MenuItem>
            ))}
        </Select>
    );
};
