import { Alert, Autocomplete, Button, Stack, TextField, Typography } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useGetList, useNotify, useRedirect, useTranslate, type RaRecord } from 'react-admin';
import { useDebounced } from '../common/useDebounced';
import { errorText } from '../providers/problem';
import { useScanQueue } from '../scanning/KeptScans';
import { soundOfRefusal, soundOfSuccess } from '../scanning/sounds';
import { ScanBar } from '../goods-receipts/count/ScanBar';
import { formatQuantity, type Quantity } from '../common/format';
import { PUTAWAYS, type Putaway } from './putaway';

interface Place extends RaRecord<string> {
    code: string;
    path: string;
}

const usePlaces = (putaway: Putaway, typed: string) => useGetList<Place>('locations', {
    filter: { warehouseCode: putaway.warehouseCode, kind: 'STORAGE', ...(typed ? { q: typed } : {}) },
    pagination: { page: 1, perPage: 25 }, sort: { field: 'path', order: 'ASC' },
});

interface Confirmed {
    locationId: string;
    quantity: Quantity | null;
    overrideReason: string | null;
}

/** Into the suggested bin with one tap or by scanning it; into another one with a reason. What does not fit waits for another bin. */
export const ConfirmPutaway = ({ putaway }: { putaway: Putaway }) => {
    const translate = useTranslate();
    const notify = useNotify();
    const redirect = useRedirect();
    const queries = useQueryClient();
    const suggested = putaway.suggestedLocationId ? { id: putaway.suggestedLocationId, code: putaway.suggestedCode ?? '', path: '' } : null;
    const [place, setPlace] = useState<Place | null>(suggested);
    const [typed, setTyped] = useState('');
    const [reason, setReason] = useState('');
    const [part, setPart] = useState('');
    const [error, setError] = useState<string | null>(null);
    const { data: places = [] } = usePlaces(putaway, useDebounced(typed, 250));
    const differs = !!place && place.id !== suggested?.id;
    const queue = useScanQueue();
    const what = ({ quantity, locationId }: Confirmed) =>
        `${putaway.sku} · ${formatQuantity(quantity ?? putaway.quantity)} · ${[suggested, place, ...places].find(each => each?.id === locationId)?.code}`;
    const confirm = useMutation({
        mutationFn: (body: Confirmed) => queue.perform(PUTAWAYS, { action: `/${putaway.id}/confirm`, body }, what(body)),
        onSuccess: how => {
            if (how === 'done') soundOfSuccess();
            if (how === 'kept') notify('quayside.scan.kept', { type: 'info' });
            else notify(part ? 'quayside.putaway.partDone' : 'quayside.putaway.done', { type: 'success' });
            void queries.invalidateQueries();
            redirect('list', 'putaways');
        },
        onError: failure => { soundOfRefusal(); setError(errorText(failure)); },
    });
    const submit = (target: Place | null, because: string) => {
        if (!target) return;
        setError(null);
        const quantity = part.trim() ? { value: part.trim().replace(',', '.'), unit: putaway.quantity.unit } : null;
        confirm.mutate({ locationId: target.id, quantity, overrideReason: because.trim() || null });
    };

    const scanned = (code: string) => {
        if (suggested && code === suggested.code) return submit(suggested, '');
        const found = places.find(each => each.code === code);
        soundOfRefusal();
        if (found) setPlace(found);
        else setTyped(code);
        notify('quayside.putaway.otherBin', { type: 'warning', messageArgs: { code } });
    };

    return (
        <Stack spacing={2}>
            <Stack>
                <Typography color="text.secondary">{translate('quayside.putaway.into')}</Typography>
                <Typography variant="h2" component="p" color="primary">{place?.code ?? '?'}</Typography>
                {!differs && <Typography variant="body2" color="text.secondary">{putaway.suggestedBecause}</Typography>}
            </Stack>
            <ScanBar label={translate('quayside.putaway.scanBin')} onCode={scanned} />
            <Autocomplete<Place> options={places} value={place} onChange={(_, value) => setPlace(value)} onInputChange={(_, text, why) => why === 'input' && setTyped(text)}
                getOptionLabel={each => each.code} isOptionEqualToValue={(a, b) => a.id === b.id} filterOptions={all => all}
                renderInput={params => <TextField {...params} label={translate('quayside.putaway.bin')} />} />
            <TextField label={`${translate('quayside.putaway.part')} (${putaway.quantity.unit})`} value={part} onChange={event => setPart(event.target.value)}
                placeholder={formatQuantity(putaway.quantity)} helperText={translate('quayside.putaway.partHelp')} slotProps={{ htmlInput: { inputMode: 'decimal' } }} />
            {differs && (
                <TextField label={translate('quayside.putaway.reason')} value={reason} onChange={event => setReason(event.target.value)} required multiline slotProps={{ htmlInput: { maxLength: 500 } }} />
            )}
            {error && <Alert severity="error">{error}</Alert>}
            <Button variant="contained" size="large" sx={{ minHeight: 64, fontSize: '1.1rem' }} disabled={!place || confirm.isPending || (differs && !reason.trim())}
                onClick={() => submit(place, differs ? reason : '')}>
                {translate('quayside.putaway.confirm')}
            </Button>
        </Stack>
    );
};
