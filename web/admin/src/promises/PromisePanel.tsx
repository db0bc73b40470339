import { Button, Link as MuiLink, Stack, Table, TableBody, TableCell, TableHead, TableRow, TextField, Tooltip, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useStore, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { formatDate, formatQuantity, type Quantity } from '../common/format';
import { Panel } from '../common/Panel';
import { get } from '../providers/http';
import { useHasRole } from '../providers/me';
import { errorText } from '../providers/problem';
import { COMPANY_KEY } from '../providers/store';

interface Promised {
    companyCode: string;
    warehouseCode: string;
    quantity: Quantity;
    today: Quantity;
    most: Quantity;
    availableOn: string | null;
    shipsOn: string | null;
    arrivesOn: string | null;
    cutOff: string;
    transitDays: number;
}

interface Props {
    productId: string;
    unit: string;
    /** Only from there. */
    warehouseCode?: string;
}

const Row = ({ promise, productId }: { promise: Promised; productId: string }) => {
    const translate = useTranslate();
    const reserves = useHasRole('buyer', 'receiver', 'credit-controller', 'administrator');
    const { warehouseCode, companyCode } = promise;
    const wanted = { productId, warehouseCode, companyCode, quantity: promise.quantity, promiseDate: promise.availableOn };
    return (
        <TableRow>
            <TableCell><MuiLink component={Link} to={`/available-to-promise?${new URLSearchParams({ productId, warehouseCode })}`} underline="hover">{warehouseCode}</MuiLink></TableCell>
            <TableCell align="right">{formatQuantity(promise.today)}</TableCell>
            {promise.availableOn ? (
                <>
                    <TableCell>{formatDate(promise.availableOn)}</TableCell>
                    <TableCell>{formatDate(promise.shipsOn)}</TableCell>
                    <TableCell sx={{ fontWeight: 620 }}>
                        <Tooltip title={translate('quayside.promise.cutOff', { cutOff: promise.cutOff.slice(0, 5), smart_count: promise.transitDays })}>
                            <span>{formatDate(promise.arrivesOn)}</span>
                        </Tooltip>
                    </TableCell>
                </>
            ) : <TableCell colSpan={3}>{translate('quayside.promise.never', { most: formatQuantity(promise.most) })}</TableCell>}
            <TableCell align="right">
                {reserves && <Button size="small" component={Link} to="/reservations/create" state={{ record: wanted }}>{translate('quayside.promise.reserve')}</Button>}
            </TableCell>
        </TableRow>
    );
};

const Answer = ({ productId, quantity, warehouseCode }: { productId: string; quantity: string; warehouseCode?: string }) => {
    const translate = useTranslate();
    const [company] = useStore(COMPANY_KEY, '');
    const query = new URLSearchParams({ productId, quantity, ...(warehouseCode && { warehouseCode }), ...(company && { companyCode: company }) });
    const { data, error } = useQuery({ queryKey: ['promises', String(query)], queryFn: ({ signal }) => get<Promised[]>(`/api/promises?${query}`, signal), retry: false });
    if (error) return <Typography color="error" sx={{ px: 2, pb: 2 }}>{errorText(error)}</Typography>;
    if (!data) return null;
    if (!data.length) return <Typography color="text.secondary" sx={{ px: 2, pb: 2 }}>{translate('quayside.promise.noWarehouse')}</Typography>;
    return (
        <Table size="small">
            <TableHead>
                <TableRow>
                    <TableCell>{translate('quayside.promise.from')}</TableCell>
                    <TableCell align="right">{translate('quayside.promise.today')}</TableCell>
                    {['available', 'ships', 'arrives'].map(key => <TableCell key={key}>{translate(`quayside.promise.${key}`)}</TableCell>)}
                    <TableCell />
                </TableRow>
            </TableHead>
            <TableBody>{data.map(promise => <Row key={promise.warehouseCode} promise={promise} productId={productId} />)}</TableBody>
        </Table>
    );
};

/** How many are wanted, and when they arrive. */
export const PromisePanel = ({ productId, unit, warehouseCode }: Props) => {
    const translate = useTranslate();
    const [typed, setTyped] = useState('1');
    const [quantity, setQuantity] = useState('');
    const ask = (event: FormEvent) => {
        event.preventDefault();
        setQuantity(typed.trim());
    };
    return (
        <Panel flush title={translate('quayside.promise.title')}>
            <Stack component="form" direction="row" spacing={1} sx={{ px: 2, pb: 1.5 }} onSubmit={ask}>
                <TextField size="small" label={`${translate('quayside.promise.quantity')} (${unit})`} value={typed} onChange={event => setTyped(event.target.value)}
                    slotProps={{ htmlInput: { inputMode: 'decimal' } }} />
                <Button type="submit" variant="outlined" disabled={!typed.trim()}>{translate('quayside.promise.ask')}</Button>
            </Stack>
            {quantity && <Answer productId={productId} quantity={quantity} warehouseCode={warehouseCode} />}
        </Panel>
    );
};
