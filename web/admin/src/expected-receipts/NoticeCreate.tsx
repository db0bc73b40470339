import { ArrayInput, Create, DateInput, SelectInput, SimpleForm, SimpleFormIterator, TextInput, maxLength, required, useGetOne, useRedirect, useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { CodeInput } from '../common/CodeInput';
import { today } from '../common/day';
import { FormGrid } from '../common/FormGrid';
import { DecimalInput } from '../common/inputs';
import { PageSkeleton } from '../common/PageSkeleton';
import type { ExpectedReceipt } from './expected';
import { announcedLines } from './notice';
import { NoticeFileButton } from './NoticeFileButton';

const label = (field: string) => `resources.expected-receipts.fields.${field}`;

/** The vendor's advance notice of a shipment, as it came by mail or on paper: what is on its way, of which lots, on which pallets. */
export const NoticeCreate = () => {
    const { id = '' } = useParams();
    const translate = useTranslate();
    const redirect = useRedirect();
    const { data: expected } = useGetOne<ExpectedReceipt>('expected-receipts', { id });
    if (!expected?.lines) return <PageSkeleton />;
    const choices = expected.lines.map(line => ({ id: line.orderLineId, name: `${line.lineNumber} · ${line.productSku} · ${line.productName}` }));
    const defaults = {
        reference: '', carrier: expected.carrier, trackingNumber: expected.trackingNumber, dock: expected.dock, arrivalDate: expected.expectedDate ?? today(), lines: announcedLines(expected.lines),
    };
    return (
        <Create resource={`expected-receipts/${id}/notices`} title={`${translate('quayside.expected.announce')} · ${expected.orderNumber}`}
            mutationOptions={{ onSuccess: () => redirect('show', 'expected-receipts', id) }}>
            <SimpleForm defaultValues={defaults}>
                <FormGrid>
                    <TextInput source="reference" label={label('reference')} validate={[required(), maxLength(64)]} />
                    <DateInput source="arrivalDate" label={label('arrivalDate')} validate={required()} />
                    <TextInput source="carrier" label={label('carrier')} validate={maxLength(100)} />
                    <TextInput source="trackingNumber" label={label('trackingNumber')} validate={maxLength(64)} />
                    <TextInput source="dock" label={label('dock')} validate={maxLength(40)} />
                </FormGrid>
                <NoticeFileButton lines={expected.lines} />
                <ArrayInput source="lines" label={label('lines')} validate={required()}>
                    <SimpleFormIterator inline disableReordering>
                        <SelectInput source="orderLineId" label={label('orderLineId')} choices={choices} translateChoice={false} validate={required()} />
                        <DecimalInput source="quantity.value" label={label('quantity')} isRequired />
                        <CodeInput source="quantity.unit" label={label('unit')} of="units-of-measure" validate={required()} />
                        <TextInput source="lotNumber" label={label('lotNumber')} />
                        <DateInput source="expiryDate" label={label('expiryDate')} />
                        <TextInput source="sscc" label={label('sscc')} validate={maxLength(18)} />
                    </SimpleFormIterator>
                </ArrayInput>
            </SimpleForm>
        </Create>
    );
};
