import { Box, Button, MenuItem, Skeleton, Stack, TextField, Typography } from '@mui/material';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Title, useNotify, useTranslate } from 'react-admin';
import { Panel } from '../common/Panel';
import { get } from '../providers/http';
import { useMe } from '../providers/me';
import { ProblemError, errorText } from '../providers/problem';
import { PREFERENCE, choices, kinds, savePreference, toForm, type Preference } from './preference';

/** How the user wants to be told by mail. */
export const NotificationPage = () => {
    const translate = useTranslate();
    const notify = useNotify();
    const queries = useQueryClient();
    const { data: me } = useMe();
    const { data: stored } = useQuery({ queryKey: ['notification-preference'], queryFn: ({ signal }) => get<Preference>(PREFERENCE, signal) });
    const [chosen, setChosen] = useState<Preference | null>(null);
    const [errors, setErrors] = useState<Record<string, string>>({});
    useEffect(() => { if (stored) setChosen(toForm(stored)); }, [stored]);
    const save = useMutation({
        mutationFn: savePreference,
        onSuccess: () => {
            setErrors({});
            notify('quayside.saved', { type: 'success' });
            void queries.invalidateQueries({ queryKey: ['notification-preference'] });
        },
        onError: error => {
            const refused = error instanceof ProblemError ? error.problem?.errors : undefined;
            if (refused) setErrors(refused);
            else notify(errorText(error), { type: 'error' });
        },
    });
    if (!chosen) return <Panel title={<Skeleton width={180} />}><Skeleton height={220} variant="rectangular" /></Panel>;
    const field = (name: keyof Preference) => ({
        value: chosen[name] ?? '', error: !!errors[name], helperText: errors[name], size: 'small' as const,
        onChange: (event: { target: { value: string } }) => setChosen({ ...chosen, [name]: event.target.value }),
    });
    const time = (name: 'digestAt' | 'quietFrom' | 'quietUntil') => (
        <TextField type="time" label={translate(`quayside.notification.${name}`)} slotProps={{ inputLabel: { shrink: true } }} {...field(name)} />
    );
    return (
        <Box component="form" noValidate sx={{ maxWidth: 640, pt: 2 }} onSubmit={event => { event.preventDefault(); save.mutate(chosen); }}>
            <Title title={translate('quayside.notification.title')} />
            <Panel title={translate('quayside.notification.title')}>
                <Stack spacing={2} sx={{ pt: 1 }}>
                    {kinds.map(kind => (
                        <TextField key={kind} select label={translate(`quayside.notification.kind.${kind}`)} {...field(kind)}>
                            {choices.map(choice => <MenuItem key={choice} value={choice}>{translate(`quayside.notification.choice.${choice}`)}</MenuItem>)}
                        </TextField>
                    ))}
                    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>{time('digestAt')}{time('quietFrom')}{time('quietUntil')}</Stack>
                    <Typography variant="caption" color="text.secondary">
                        {translate('quayside.notification.zone', { zone: me?.companies[0]?.timeZone ?? 'UTC' })}
                    </Typography>
                    <Button type="submit" variant="contained" loading={save.isPending} sx={{ alignSelf: 'start' }}>{translate('ra.action.save')}</Button>
                </Stack>
            </Panel>
        </Box>
    );
};
