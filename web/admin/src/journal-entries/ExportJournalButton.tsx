import { Box, Button } from '@mui/material';
import { useListContext, useNotify, useTranslate } from 'react-admin';
import { save } from '../export/save';
import { getBlob } from '../providers/http';
import { errorText } from '../providers/problem';
import { currentCompany } from '../providers/store';

/** The journal of the days that the list shows, as plain text for hledger. */
export const ExportJournalButton = () => {
    const translate = useTranslate();
    const notify = useNotify();
    const { filterValues } = useListContext();
    const download = async () => {
        const query = new URLSearchParams({ from: filterValues.entryDate_gte || '2000-01-01' });
        if (filterValues.entryDate_lte) query.set('until', filterValues.entryDate_lte);
        if (currentCompany()) query.set('companyCode', currentCompany());
        try {
            save(await getBlob(`/api/journal-export?${query}`), 'journal.journal');
        } catch (error) {
            notify(errorText(error), { type: 'error' });
        }
    };
    return <Box sx={{ pb: 1 }}><Button size="small" onClick={() => void download()}>{translate('quayside.ledger.exportJournal')}</Button></Box>;
};
