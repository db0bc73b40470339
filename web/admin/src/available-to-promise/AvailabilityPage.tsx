import { Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { AutocompleteInput, Form, ReferenceInput, Title, useTranslate, type RaRecord } from 'react-admin';
import { useSearchParams } from 'react-router';
import { CodeInput } from '../common/CodeInput';
import { EmptyState } from '../common/EmptyState';
import { Panel, PanelSkeleton } from '../common/Panel';
import { get } from '../providers/http';
import { PromisePanel } from '../promises/PromisePanel';
import { FlowTable } from '../reorder-proposals/FlowTable';
import { AvailabilityChart } from './AvailabilityChart';
import { AvailabilityTable } from './AvailabilityTable';
import type { Availability } from './availability';

interface Choice {
    productId?: string | null;
    warehouseCode?: string | null;
}

/** What is looked at stands in the address, so that it can be sent to others. */
const useChoice = () => {
    const [params, setParams] = useSearchParams();
    const choice: Choice = { productId: params.get('productId'), warehouseCode: params.get('warehouseCode') };
    const choose = (changed: Choice) => {
        const wanted = Object.entries({ ...choice, ...changed }).filter((entry): entry is [string, string] => !!entry[1]);
        setParams(Object.fromEntries(wanted), { replace: true });
    };
    return [choice, choose] as const;
};

const Choose = ({ choice, choose }: { choice: Choice; choose: (changed: Choice) => void }) => (
    <Form defaultValues={choice}>
        <Stack direction={{ xs: 'column', md: 'row' }} spacing={2}>
            <ReferenceInput source="productId" reference="products" sort={{ field: 'name', order: 'ASC' }}>
                <AutocompleteInput optionText={(product?: RaRecord) => (product ? `${product.sku} · ${product.name}` : '')} filterToQuery={q => ({ q })}
                    onChange={value => choose({ productId: value as string })} helperText={false} sx={{ minWidth: 320 }} />
            </ReferenceInput>
            <CodeInput source="warehouseCode" of="warehouses" onChange={value => choose({ warehouseCode: value })} />
        </Stack>
    </Form>
);

const Result = ({ productId, warehouseCode }: { productId: string; warehouseCode: string }) => {
    const translate = useTranslate();
    const path = `/api/available-to-promise?${new URLSearchParams({ productId, warehouseCode })}`;
    const { data, error } = useQuery({ queryKey: ['available-to-promise', path], queryFn: ({ signal }) => get<Availability>(path, signal) });
    if (error) return <Typography color="error">{error.message}</Typography>;
    if (!data) return <PanelSkeleton />;
    return (
        <>
            <Panel title={`${data.sku} · ${data.productName} · ${data.warehouseCode} (${data.unit})`}><AvailabilityChart availability={data} /></Panel>
            <PromisePanel productId={productId} unit={data.unit} warehouseCode={warehouseCode} />
            <Panel flush title={translate('quayside.promise.show')}><AvailabilityTable availability={data} /></Panel>
            {data.uncounted.length > 0 && (
                <Panel flush title={translate('quayside.promise.uncounted')}>
                    <Typography variant="body2" color="text.secondary" sx={{ px: 2, pb: 1 }}>{translate('quayside.promise.uncountedText')}</Typography>
                    <FlowTable rows={data.uncounted} unit={data.unit} />
                </Panel>
            )}
        </>
    );
};

/** What can be promised of one product in one warehouse, over time. */
export const AvailabilityPage = () => {
    const translate = useTranslate();
    const [choice, choose] = useChoice();
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={translate('resources.available-to-promise.name', { smart_count: 2 })} />
            <Panel><Choose choice={choice} choose={choose} /></Panel>
            {choice.productId && choice.warehouseCode
                ? <Result productId={choice.productId} warehouseCode={choice.warehouseCode} />
                : <EmptyState title={translate('quayside.promise.choose')} text={translate('quayside.promise.chooseText')} />}
        </Stack>
    );
};
