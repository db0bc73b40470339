import { Autocomplete, Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useGetList, useTranslate, type RaRecord } from 'react-admin';
import { FormDialog } from '../common/FormDialog';
import type { Quantity } from '../common/format';

interface Reserved {
    id: string;
    warehouseCode: string;
    allocated: Quantity;
    sourceNumber: string;
}

interface Place extends RaRecord<string> {
    code: string;
    kind: string;
}

interface Props {
    reservation: Reserved;
    /** To the customer, or to where the goods are packed. */
    verb: 'issue' | 'pick';
}

const Destination = ({ warehouseCode, error, onChange }: { warehouseCode: string; error?: string; onChange: (id: string | null) => void }) => {
    const translate = useTranslate();
    const { data = [] } = useGetList<Place>('locations', {
        filter: { warehouseCode, kind: ['PACKING', 'OUTPUT'], active: true }, pagination: { page: 1, perPage: 200 }, sort: { field: 'path', order: 'ASC' },
    });
    return (
        <Autocomplete options={data} getOptionLabel={place => place.code} onChange={(_event, place) => onChange(place?.id ?? null)}
            renderInput={params => <TextField {...params} label={translate('quayside.reservation.to')} error={!!error} helperText={error} />} />
    );
};

/** Takes the goods that are kept; all of them, unless less is typed. */
export const IssueButton = ({ reservation, verb }: Props) => {
    const translate = useTranslate();
    const [key, setKey] = useState<string | null>(null);
    const [quantity, setQuantity] = useState('');
    const [document, setDocument] = useState('');
    const [toLocationId, setTo] = useState<string | null>(null);
    const label = translate(`quayside.reservation.${verb}`);
    const open = () => {
        setQuantity(reservation.allocated.value);
        setDocument('');
        setTo(null);
        setKey(crypto.randomUUID());
    };
    return (
        <>
            <Button variant={verb === 'issue' ? 'contained' : 'text'} onClick={open}>{label}</Button>
            {key && (
                <FormDialog path={`/api/reservations/${reservation.id}/${verb}`} title={label} confirm={label} done={`quayside.reservation.${verb}Done`}
                    text={translate(`quayside.reservation.${verb}Text`)} fields={['quantity', 'document', 'toLocationId']} onClose={() => setKey(null)}
                    body={() => ({ key, quantity: quantity || null, document: document || null, ...(verb === 'pick' && { toLocationId }) })}>
                    {errors => (
                        <>
                            <TextField autoFocus label={`${translate('quayside.field.value')} (${reservation.allocated.unit})`} value={quantity} error={!!errors.quantity}
                                helperText={errors.quantity} onChange={event => setQuantity(event.target.value)} slotProps={{ htmlInput: { inputMode: 'decimal' } }} />
                            {verb === 'pick' && <Destination warehouseCode={reservation.warehouseCode} error={errors.toLocationId} onChange={setTo} />}
                            <TextField label={translate('quayside.reservation.document')} placeholder={reservation.sourceNumber} value={document} error={!!errors.document}
                                helperText={errors.document} onChange={event => setDocument(event.target.value)} />
                        </>
                    )}
                </FormDialog>
            )}
        </>
    );
};
