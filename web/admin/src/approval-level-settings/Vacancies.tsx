import { Alert, Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { get } from '../providers/http';

interface Vacancy {
    companyCode: string;
    level: number;
}

/** Levels whose role nobody holds: approvals of theirs would wait for somebody who does not exist. */
export const Vacancies = () => {
    const translate = useTranslate();
    const { data = [] } = useQuery({
        queryKey: ['approval-level-settings', 'vacancies'],
        queryFn: ({ signal }) => get<Vacancy[]>('/api/approval-level-settings/vacancies', signal),
    });
    const companies = [...new Set(data.map(({ companyCode }) => companyCode))];
    if (!companies.length) return null;
    return (
        <Stack spacing={1} sx={{ p: 2 }}>
            {companies.map(company => {
                const levels = data.filter(({ companyCode }) => companyCode === company).map(({ level }) => level);
                return (
                    <Alert key={company} severity="warning">
                        {translate('quayside.levelSetting.vacant', { company, levels: levels.join(', '), smart_count: levels.length })}
                    </Alert>
                );
            })}
        </Stack>
    );
};
