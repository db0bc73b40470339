import { Alert, LinearProgress, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { DocumentHeader } from '../common/DocumentHeader';
import { Fact } from '../common/Fact';
import { StatusChip } from '../common/fields';
import { formatNumber } from '../common/format';
import { PageSkeleton } from '../common/PageSkeleton';
import { get } from '../providers/http';
import { errorText } from '../providers/problem';
import { CommitButton } from './CommitButton';
import { isRunning, type Import } from './import';
import { ImportErrors } from './ImportErrors';
import { ImportPreview } from './ImportPreview';

const POLL_MS = 700;

export const ImportShow = () => {
    const translate = useTranslate();
    const { id = '' } = useParams();
    const { data, error } = useQuery({
        queryKey: ['imports', 'progress', id],
        queryFn: ({ signal }) => get<Import>(`/api/imports/${id}`, signal),
        refetchInterval: query => (query.state.data && !isRunning(query.state.data) ? false : POLL_MS),
    });
    if (error) return <Alert severity="error" sx={{ mt: 2 }}>{errorText(error)}</Alert>;
    if (!data) return <PageSkeleton />;
    const label = (field: string) => translate(`resources.imports.fields.${field}`);
    const running = isRunning(data);
    const submitting = data.status === 'SUBMITTING';
    const [processed, all] = submitting ? [data.submitted, data.toSubmit] : [data.processed, data.rows];
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={data.fileName ?? translate('resources.imports.name', { smart_count: 1 })} />
            <DocumentHeader
                over={<StatusChip status={data.status} />}
                title={data.fileName ?? translate(`resources.${data.type}.name`, { smart_count: 2 })}
                actions={data.status === 'READY' && <CommitButton record={data} />}
                facts={<>
                    <Fact label={label('type')}>{translate(`resources.${data.type}.name`, { smart_count: 2 })}</Fact>
                    <Fact label={label('companyCode')}>{data.companyCode}</Fact>
                    <Fact label={label('rows')}>{formatNumber(data.rows)}</Fact>
                    <Fact label={label('validRows')}>{formatNumber(data.validRows)}</Fact>
                    <Fact label={label('errorCount')}>{formatNumber(data.errorCount)}</Fact>
                </>}
                note={running && (
                    <Stack spacing={0.5} sx={{ mt: 1.5 }}>
                        <LinearProgress variant={all ? 'determinate' : 'indeterminate'} value={all ? Math.min(100, (100 * processed) / all) : undefined} />
                        <Typography variant="caption" color="text.secondary">
                            {translate(`quayside.import.${submitting ? 'submitting' : all ? 'progress' : 'checking'}`, { processed: formatNumber(processed), rows: formatNumber(all) })}
                        </Typography>
                    </Stack>
                )}
            />
            {data.status === 'DONE' && <Alert severity="success">{translate('quayside.import.done', { rows: formatNumber(data.rows) })}</Alert>}
            {data.status === 'DONE' && data.toSubmit > 0 && (
                <Alert severity={data.submitted < data.toSubmit ? 'warning' : 'success'}>
                    {translate('quayside.import.submitted', { submitted: formatNumber(data.submitted), all: formatNumber(data.toSubmit) })}
                </Alert>
            )}
            {data.status === 'FAILED' && <Alert severity="error">{data.message ?? translate('quayside.import.failed')}</Alert>}
            {data.status === 'INVALID' && <Alert severity="warning">{translate('quayside.import.invalid')}</Alert>}
            {data.errorCount > 0 && !running && <ImportErrors id={id} />}
            {data.status !== 'VALIDATING' && <ImportPreview id={id} type={data.type} mapping={data.mapping} />}
        </Stack>
    );
};
