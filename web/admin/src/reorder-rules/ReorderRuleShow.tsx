import { Stack } from '@mui/material';
import { EditButton, Title, useRecordContext, useTranslate, type RaRecord } from 'react-admin';
import { DocumentHeader } from '../common/DocumentHeader';
import { DocumentPage } from '../common/DocumentPage';
import { Fact } from '../common/Fact';
import { formatNumber } from '../common/format';
import { PageSkeleton } from '../common/PageSkeleton';
import { RecordLink } from '../common/RecordLink';
import { CalculationPanel } from '../reorder-proposals/CalculationPanel';

interface ReorderRule extends RaRecord<string> {
    sku: string;
    productName: string;
    warehouseCode: string;
    method: string;
    baseUnit: string;
    minQuantity: string | null;
    maxQuantity: string | null;
    multiple: string | null;
    rounding: string | null;
    daysToPurchase: number;
    leadTimeDays: number | null;
    serviceLevel: string;
    historyDays: number;
    coverDays: number;
    vendorName: string | null;
    costCentre: string | null;
    active: boolean;
}

const Levels = ({ rule }: { rule: ReorderRule }) => {
    const translate = useTranslate();
    const fields: (keyof ReorderRule)[] = rule.method === 'COMPUTED' ? ['serviceLevel', 'historyDays', 'coverDays'] : ['minQuantity', 'maxQuantity'];
    return <>{fields.map(field => <Fact key={String(field)} label={translate(`resources.reorder-rules.fields.${String(field)}`)}>{formatNumber(rule[field] as string)}</Fact>)}</>;
};

const Content = () => {
    const translate = useTranslate();
    const rule = useRecordContext<ReorderRule>();
    if (!rule) return <PageSkeleton />;
    const label = (field: string) => translate(`resources.reorder-rules.fields.${field}`);
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={rule.sku} />
            <DocumentHeader over={rule.warehouseCode} title={`${rule.sku} · ${rule.productName}`} actions={<EditButton />} facts={<>
                <Fact label={label('productId')}><RecordLink source="sku" to="products" id="productId" /></Fact>
                <Fact label={label('method')}>{translate(`quayside.reorder.method.${rule.method}`)}</Fact>
                <Levels rule={rule} />
                <Fact label={label('multiple')}>{formatNumber(rule.multiple)}</Fact>
                <Fact label={label('rounding')}>{translate(rule.rounding ? `quayside.reorder.rounding.${rule.rounding}` : 'quayside.reorder.roundingUsual')}</Fact>
                <Fact label={label('daysToPurchase')}>{String(rule.daysToPurchase)}</Fact>
                <Fact label={label('leadTimeDays')}>{rule.leadTimeDays === null ? null : String(rule.leadTimeDays)}</Fact>
                <Fact label={label('vendorName')}>{rule.vendorName}</Fact>
                <Fact label={label('costCentre')}>{rule.costCentre}</Fact>
                <Fact label={label('active')}>{translate(rule.active ? 'ra.boolean.true' : 'ra.boolean.false')}</Fact>
            </>} />
            <CalculationPanel path={`/api/reorder-rules/${rule.id}/calculation`} unit={rule.baseUnit} />
        </Stack>
    );
};

export const ReorderRuleShow = () => <DocumentPage><Content /></DocumentPage>;
