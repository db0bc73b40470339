import { Alert, Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Title, useRedirect, useStore, useTranslate } from 'react-admin';
import { Panel } from '../common/Panel';
import { upload } from '../providers/http';
import { useMe } from '../providers/me';
import { errorText } from '../providers/problem';
import { COMPANY_KEY } from '../providers/store';
import { ExampleButtons } from './ExampleButtons';
import { importTypes, type Import } from './import';

export const ImportCreate = () => {
    const translate = useTranslate();
    const redirect = useRedirect();
    const { data: me } = useMe();
    const [chosen] = useStore(COMPANY_KEY, '');
    const [wanted, setType] = useState('');
    const [company, setCompany] = useState(chosen);
    const [file, setFile] = useState<File | null>(null);
    const types = importTypes.filter(({ roles }) => roles.some(role => me?.roles.includes(role)));
    const type = wanted || types[0]?.id || '';
    const companyCode = company || me?.companies[0]?.code || '';
    const send = useMutation({
        mutationFn: () => upload<Import>('/api/imports', { type, companyCode, file: file! }),
        onSuccess: created => redirect('show', 'imports', created.id),
    });
    return (
        <Stack spacing={2} sx={{ pt: 2, maxWidth: 640 }}>
            <Title title="quayside.import.new" />
            <Panel title={translate('quayside.import.new')}>
                <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>{translate('quayside.import.help')}</Typography>
                <TextField select fullWidth margin="dense" label={translate('resources.imports.fields.type')} value={type} onChange={event => setType(event.target.value)}>
                    {types.map(({ id }) => <MenuItem key={id} value={id}>{translate(`resources.${id}.name`, { smart_count: 2 })}</MenuItem>)}
                </TextField>
                <TextField select fullWidth margin="dense" label={translate('quayside.field.companyCode')} value={companyCode} onChange={event => setCompany(event.target.value)}>
                    {(me?.companies ?? []).map(({ code, name }) => <MenuItem key={code} value={code}>{name}</MenuItem>)}
                </TextField>
                {type && companyCode && <ExampleButtons type={type} companyCode={companyCode} />}
                <Stack direction="row" spacing={1.5} alignItems="center" sx={{ my: 1.5 }}>
                    <Button component="label" variant="outlined">
                        {translate('quayside.import.choose')}
                        <input hidden type="file" accept=".csv,text/csv" aria-label={translate('quayside.import.choose')} onChange={event => setFile(event.target.files?.[0] ?? null)} />
                    </Button>
                    <Typography variant="body2">{file?.name ?? translate('quayside.import.noFile')}</Typography>
                </Stack>
                {send.error && <Alert severity="error" sx={{ mb: 1 }}>{errorText(send.error)}</Alert>}
                <Button variant="contained" disabled={!file || !companyCode} loading={send.isPending} onClick={() => send.mutate()}>{translate('quayside.import.check')}</Button>
            </Panel>
        </Stack>
    );
};
