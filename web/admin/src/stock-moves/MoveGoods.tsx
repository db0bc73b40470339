import { Alert, Button, Card, CardActionArea, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { Title, useGetList, useNotify, useTranslate } from 'react-admin';
import { formatQuantity } from '../common/format';
import { useAction } from '../common/useAction';
import { ScanBar } from '../goods-receipts/count/ScanBar';
import { get } from '../providers/http';
import { errorText } from '../providers/problem';
import { soundOfRefusal, soundOfSuccess } from '../scanning/sounds';
import type { StockRow } from '../stock/stock';
import { placeCode, placesFor, toRequest, type Place } from './relocation';

const useUnits = (baseUnit?: string) => {
    const { data = [] } = useGetList<{ id: string; code: string; category: string }>('units-of-measure', {
        pagination: { page: 1, perPage: 200 }, sort: { field: 'code', order: 'ASC' },
    });
    const category = data.find(unit => unit.code === baseUnit)?.category;
    return data.filter(unit => unit.category === category).map(unit => unit.code);
};

const useGoods = (place: Place | null) => useGetList<StockRow>('stock', {
    filter: { locationId: place?.id }, pagination: { page: 1, perPage: 100 }, sort: { field: 'sku', order: 'ASC' },
}, { enabled: !!place });

const Step = ({ label, value, onAgain }: { label: string; value: string; onAgain: () => void }) => (
    <Stack direction="row" justifyContent="space-between" alignItems="baseline" onClick={onAgain} sx={{ cursor: 'pointer' }}>
        <Typography color="text.secondary">{label}</Typography>
        <Typography variant="h5" component="p">{value}</Typography>
    </Stack>
);

/** Four scans carry goods: the bin, the product or lot, then, after the quantity, the bin that they are put into. */
export const MoveGoods = () => {
    const translate = useTranslate();
    const notify = useNotify();
    const [from, setFrom] = useState<Place | null>(null);
    const [goods, setGoods] = useState<StockRow | null>(null);
    const [quantity, setQuantity] = useState('');
    const [unit, setUnit] = useState('');
    const [to, setTo] = useState<Place | null>(null);
    const [choices, setChoices] = useState<Place[]>([]);
    const [key, setKey] = useState(() => crypto.randomUUID());
    const [error, setError] = useState<string | null>(null);
    const { data: inBin = [] } = useGoods(from);
    const baseUnit = goods?.unit;
    const units = useUnits(baseUnit);

    const restart = () => {
        setGoods(null);
        setQuantity('');
        setTo(null);
        setKey(crypto.randomUUID());
    };
    const move = useAction<ReturnType<typeof toRequest>>('/api/stock-moves', {
        onDone: () => {
            soundOfSuccess();
            notify('quayside.moveGoods.done', { type: 'success', messageArgs: { quantity: `${quantity} ${unit}`, sku: goods?.sku, to: to?.code } });
            restart();
        },
        onFailed: failure => fail(errorText(failure)),
    });
    const fail = (text: string) => {
        soundOfRefusal();
        setError(text);
    };
    const pickPlace = (place: Place) => {
        setChoices([]);
        if (from) setTo(place);
        else setFrom(place);
    };
    const pickGoods = (row: StockRow) => {
        setGoods(row);
        setUnit(row.unit);
        setQuantity(row.available ? String(row.available.value) : '');
    };
    const scanned = async (code: string) => {
        setError(null);
        try {
            if (from && !goods) {
                const found = await get<StockRow[]>(`/api/stock/scan?locationId=${from.id}&code=${encodeURIComponent(code)}`);
                if (found.length === 1) return pickGoods(found[0]);
                return fail(translate('quayside.moveGoods.several'));
            }
            const found = placesFor(await get<Place[]>(`/api/locations?_start=0&_end=25&code=${encodeURIComponent(placeCode(code))}${from ? `&warehouseCode=${encodeURIComponent(from.warehouseCode)}` : ''}`));
            if (found.length === 1) return pickPlace(found[0]);
            if (!found.length) return fail(translate('quayside.moveGoods.noPlace', { code }));
            return setChoices(found);
        } catch (failure) {
            return fail(errorText(failure));
        }
    };
    const asked = !from ? 'from' : !goods ? 'goods' : 'to';

    return (
        <Stack spacing={2} sx={{ p: { xs: 1.5, sm: 2 }, maxWidth: 620 }}>
            <Title title={translate('quayside.moveGoods.title')} />
            <ScanBar label={translate(`quayside.moveGoods.scan.${asked}`)} onCode={code => void scanned(code)} />
            {error && <Alert severity="error">{error}</Alert>}
            {choices.map(place => (
                <Button key={place.id} variant="outlined" size="large" sx={{ minHeight: 56 }} onClick={() => pickPlace(place)}>{place.path}</Button>
            ))}
            {from && <Step label={translate('quayside.moveGoods.from')} value={from.code} onAgain={() => { setFrom(null); restart(); }} />}
            {from && !goods && inBin.map(row => (
                <Card key={row.id} variant="outlined">
                    <CardActionArea sx={{ p: 1.5, minHeight: 64 }} onClick={() => pickGoods(row)}>
                        <Typography noWrap>{row.sku} · {row.productName}</Typography>
                        <Typography color="text.secondary">{[row.lotNumber, row.ownerName, formatQuantity(row.available)].filter(Boolean).join(' · ')}</Typography>
                    </CardActionArea>
                </Card>
            ))}
            {from && !goods && !inBin.length && <Typography color="text.secondary">{translate('quayside.moveGoods.empty')}</Typography>}
            {goods && <>
                <Step label={translate('quayside.moveGoods.goods')} value={[goods.sku, goods.lotNumber].filter(Boolean).join(' · ')} onAgain={restart} />
                <Stack direction="row" spacing={1}>
                    <TextField fullWidth label={translate('quayside.moveGoods.quantity')} value={quantity} onChange={event => setQuantity(event.target.value)}
                        slotProps={{ htmlInput: { inputMode: 'decimal', style: { fontSize: '1.3rem' } } }} />
                    <TextField select label={translate('quayside.field.unit')} value={unit} onChange={event => setUnit(event.target.value)} sx={{ minWidth: 110 }}>
                        {(units.length ? units : [unit]).map(each => <MenuItem key={each} value={each}>{each}</MenuItem>)}
                    </TextField>
                </Stack>
                {to && <Step label={translate('quayside.moveGoods.to')} value={to.code} onAgain={() => setTo(null)} />}
                <Button variant="contained" size="large" sx={{ minHeight: 64, fontSize: '1.1rem' }} disabled={!to || !quantity.trim() || move.isPending}
                    onClick={() => from && to && move.mutate(toRequest({ key, from, to, goods, quantity, unit }))}>
                    {translate('quayside.moveGoods.confirm')}
                </Button>
            </>}
        </Stack>
    );
};
